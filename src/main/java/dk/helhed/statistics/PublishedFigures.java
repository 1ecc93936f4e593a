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

    /** Figures that the viewer may put into a paper; never one on a restricted dataset, for a paper reaches others. */
    List<FigureSummary> all(Viewer viewer);

    /** Computed now. Empty when there is no figure of that number, or when it stands on a restricted dataset. */
    Optional<PublishedFigure> living(String number, Language language);

    /**
     * Keeps the figure as it stands, in the caller's transaction: value, table, date, source, definition version, releases
     * and a checksum.
     *
     * @throws IllegalArgumentException when {@link #living} is empty for that number
     */
    FrozenFigureId freeze(String number, Instant at);

    /** As it was frozen, and how the living figure differs now. Empty when a dataset it was read from is restricted by now. */
    Optional<FrozenFigure> frozen(FrozenFigureId id, Language language);
}
