package dk.helhed.geography.lookup;

import java.time.Instant;

/** A table that was received and can be read. {@code size} in bytes. */
record LookupFile(LookupId id, String hash, String name, long size, Instant receivedAt) {}
