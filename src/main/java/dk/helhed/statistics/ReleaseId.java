package dk.helhed.statistics;

import java.util.UUID;

/** One delivery of a dataset: one imported file. */
public record ReleaseId(UUID value) {
    public static ReleaseId of(String text) {
        return new ReleaseId(UUID.fromString(text));
    }
}
