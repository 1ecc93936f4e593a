package dk.helhed.statistics;

import dk.helhed.kernel.Language;
import dk.helhed.web.Viewer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Figures for other modules: every value has been through disclosure control. An interface, so that the root speaks of
 * figures without reaching into the feature that makes them.
 */
public interface PublishedFigures {

    /** Figures that the viewer may put into a paper, by number. */
    List<FigureSummary> all(Viewer viewer);

    /** Computed now. Empty when there is no figure of that number. */
    Optional<PublishedFigure> living(String number, Language language);

    /**
     * Keeps the figure as it stands, in the caller's transaction: value, table, date, source, definition version, releases
     * and a checksum.
     *
     * @throws IllegalArgumentException when there is no figure of that number
     */
    FrozenFigureId freeze(String number, Instant at);

    /** As it was frozen, and how the living figure differs now. */
    Optional<FrozenFigure> frozen(FrozenFigureId id, Language language);
}
