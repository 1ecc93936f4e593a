package dk.helhed.geography;

import java.time.Instant;

/** A file that was received and can be read. {@code size} in bytes. */
public record ReceivedFile(FileId id, String hash, String name, long size, Instant receivedAt) {}
