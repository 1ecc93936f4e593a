package dk.helhed.statistics;

import java.util.UUID;

/** Names one figure: a stored question. */
public record FigureId(UUID value) {
    public static FigureId of(String text) {
        return new FigureId(UUID.fromString(text));
    }
}
