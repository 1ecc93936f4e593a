package dk.helhed.statistics;

import java.util.UUID;

/** Names one figure as it stood at one moment. */
public record FrozenFigureId(UUID value) {
    public static FrozenFigureId of(String text) {
        return new FrozenFigureId(UUID.fromString(text));
    }
}
