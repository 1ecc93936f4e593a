package dk.helhed.statistics;

import java.time.Instant;

/** A figure was frozen for someone who keeps it. */
public record FigureFrozen(FrozenFigureId id, String number, Instant at) {}
