package dk.helhed.governance;

import dk.helhed.web.Page;
import dk.helhed.web.Viewer;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A place on a board's page for modules to the right, which governance cannot know: next meeting, open decisions,
 * figures of its area. A bean that implements it is shown; the template is one {@code <section class="h-sheet">}.
 */
public interface BoardPanel {
    /** Lowest first. */
    int order();

    /** What to show; empty when the viewer may not see it or there is nothing to say. */
    Optional<Page> show(Board board, LocalDate on, Viewer viewer);
}
