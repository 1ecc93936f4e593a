package dk.helhed.statistics.catalog.usage;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import dk.helhed.statistics.DatasetId;
import dk.helhed.statistics.IndicatorId;
import dk.helhed.statistics.PaperWithFigure;
import dk.helhed.statistics.PapersWithFigures;
import dk.helhed.statistics.catalog.usage.UsageQueries.DatasetRow;
import dk.helhed.web.Viewer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who uses a dataset or an indicator, as far as the one who asks may know. */
@Component
@Transactional(readOnly = true)
public class Usage {
    private final UsageQueries queries;
    private final ObjectProvider<PapersWithFigures> papers;

    Usage(UsageQueries queries, ObjectProvider<PapersWithFigures> papers) {
        this.queries = queries;
        this.papers = papers;
    }

    /** @param papers the newest release of each, once for each figure in it */
    public record Uses(List<Named> indicators, List<Named> figures, List<PaperWithFigure> papers) {
        public Uses withoutIndicators() {
            return new Uses(List.of(), figures, papers);
        }

        public boolean none() {
            return indicators.isEmpty() && figures.isEmpty() && papers.isEmpty();
        }
    }

    /** An indicator or a figure: I-3, F-12. */
    public record Named(String code, String name) {}

    /** @param admitted every dataset whose numbers the viewer may see; what needs another one is left out */
    public Uses of(DatasetId dataset, Set<DatasetId> admitted, Viewer viewer) {
        var read = read();
        return uses(
                indicator -> read.getOrDefault(indicator, Set.of()).contains(dataset)
                        && admitted.containsAll(read.getOrDefault(indicator, Set.of())),
                viewer);
    }

    /** Figures and papers of one indicator. */
    public Uses of(IndicatorId indicator, Viewer viewer) {
        return uses(indicator.value()::equals, viewer);
    }

    /** The indicators any of whose versions reads the measure: I-3. For those who look after the data. */
    public List<String> indicators(DatasetId dataset, String measure) {
        return queries.reading(dataset, measure).stream()
                .map(number -> "I-" + number)
                .toList();
    }

    private Uses uses(Predicate<UUID> wanted, Viewer viewer) {
        var indicators = queries.indicators().stream()
                .filter(row -> wanted.test(row.id()))
                .map(row -> new Named("I-" + row.number(), row.name()))
                .toList();
        var figures = queries.figures().stream()
                .filter(row -> wanted.test(row.indicator()))
                .map(row -> new Named("F-" + row.number(), row.title()))
                .toList();
        return new Uses(indicators, figures, papers(figures, viewer));
    }

    private List<PaperWithFigure> papers(Collection<Named> figures, Viewer viewer) {
        var numbers = figures.stream().map(Named::code).collect(toSet());
        return numbers.isEmpty()
                ? List.of()
                : papers.stream()
                        .flatMap(known -> known.with(numbers, viewer).stream())
                        .toList();
    }

    private Map<UUID, Set<DatasetId>> read() {
        return queries.datasets().stream()
                .collect(groupingBy(DatasetRow::indicator, mapping(row -> new DatasetId(row.dataset()), toSet())));
    }
}
