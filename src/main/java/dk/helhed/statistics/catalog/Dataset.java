package dk.helhed.statistics.catalog;

import dk.helhed.geography.AreaLevel;
import dk.helhed.statistics.DatasetId;
import dk.helhed.statistics.catalog.description.DatasetCard;
import dk.helhed.statistics.cell.Measure;
import dk.helhed.statistics.indicator.Aggregation;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table that a source delivers again and again.
 *
 * @param threshold counts from 1 to {@code threshold - 1} are hidden; 0 hides nothing
 * @param dimensions names of the category dimensions in order, at most six; the first is number 1
 * @param invented figures made up for the demo city
 * @param stated by measure, what somebody has said of what may be added; a measure that nothing is said of follows its nature
 */
public record Dataset(
        DatasetId id,
        String name,
        String source,
        String licenceLine,
        int threshold,
        AreaLevel level,
        String rhythm,
        boolean invented,
        List<String> dimensions,
        List<Measure> measures,
        Map<String, Aggregation> stated,
        DatasetCard card) {

    public Optional<Measure> measure(String code) {
        return measures.stream().filter(measure -> measure.code().equals(code)).findFirst();
    }

    /** Along which axes the measure may be added: as it was stated, else as its nature allows. */
    public Optional<Aggregation> aggregation(String measure) {
        return Optional.ofNullable(stated.get(measure))
                .or(() -> measure(measure)
                        .map(known -> Aggregation.of(known.nature().name())));
    }
}
