package dk.helhed.statistics;

import dk.helhed.web.Viewer;
import java.util.List;
import java.util.Set;

/** Papers that carry figures. An interface, because the papers lie to the right and must be asked from here. */
public interface PapersWithFigures {

    /**
     * Released papers with any of the figures, as far as the viewer may read them.
     *
     * @param numbers as people call them: F-12; at least one
     */
    List<PaperWithFigure> with(Set<String> numbers, Viewer viewer);
}
