package dk.helhed.geography.edition;

import java.time.Instant;

/** A file that was received and can be read. {@code size} in bytes. */
record ReceivedFile(FileId id, String hash, String name, long size, Instant receivedAt) {}
