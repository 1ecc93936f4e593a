package dk.helhed.statistics;

import java.util.UUID;

/** Names one indicator, whatever its definition says today. */
public record IndicatorId(UUID value) {
    public static IndicatorId of(String text) {
        return new IndicatorId(UUID.fromString(text));
    }
}
