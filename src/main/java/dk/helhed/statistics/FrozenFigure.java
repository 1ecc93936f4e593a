package dk.helhed.statistics;

import java.time.Instant;
import java.util.Optional;

/**
 * A figure as it stood when it was frozen.
 *
 * @param intact the stored form still has its checksum; where not, show the figure with a warning
 * @param since how the living figure differs now; empty when it does not
 */
public record FrozenFigure(
        FrozenFigureId id, Instant frozenAt, PublishedFigure figure, boolean intact, Optional<Since> since) {}
