package dk.helhed.meetings;

import dk.helhed.statistics.PaperWithFigure;
import dk.helhed.statistics.PapersWithFigures;
import dk.helhed.web.Viewer;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Answers statistics when it asks which papers carry a figure. */
@Component
class PapersOnFigures implements PapersWithFigures {
    private final ReleaseQueries queries;

    PapersOnFigures(ReleaseQueries queries) {
        this.queries = queries;
    }

    @Override
    public List<PaperWithFigure> with(Set<String> numbers, Viewer viewer) {
        return queries.withFigures(numbers).stream()
                .filter(row -> Access.reads(viewer, row.board(), row.closed()))
                .map(row -> new PaperWithFigure(
                        row.number(), row.title(), "/papers/" + row.paper().value()))
                .toList();
    }
}
