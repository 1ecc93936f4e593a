package dk.helhed.statistics.catalog.card;

import dk.helhed.statistics.catalog.Dataset;
import dk.helhed.statistics.catalog.Release;
import dk.helhed.statistics.catalog.description.Rhythm;
import dk.helhed.web.Page;
import java.util.List;
import java.util.Optional;

/**
 * The catalogue, or what a search found in it.
 *
 * @param asked the words of the search; empty where all are shown
 */
record DatasetsPage(String asked, List<Line> lines, boolean mayWrite) implements Page {

    /** A dataset that the viewer may know of. */
    sealed interface Line {
        Dataset dataset();
    }

    record Open(Dataset dataset, Optional<Release> current, Rhythm.Due due) implements Line {}

    /** One whose numbers are for others: its name and source are told, nothing else. */
    record Closed(Dataset dataset) implements Line {}

    long late() {
        return lines.stream()
                .filter(line -> line instanceof Open open && open.due() instanceof Rhythm.Late)
                .count();
    }
}
