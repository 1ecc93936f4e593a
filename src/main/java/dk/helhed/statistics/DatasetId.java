package dk.helhed.statistics;

import java.util.UUID;

/** A table of a source that is delivered again and again, such as "disposable income by district and sex". */
public record DatasetId(UUID value) {
    public static DatasetId of(String text) {
        return new DatasetId(UUID.fromString(text));
    }
}
