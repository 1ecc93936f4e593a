package dk.helhed.platform;

/** A file in the archive: named by the SHA-256 of its bytes (64 hexadecimal digits), {@code size} in bytes. */
public record StoredFile(String hash, long size) {}
