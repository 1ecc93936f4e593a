package dk.helhed.statistics.catalog;

import dk.helhed.geography.AreaLevel;
import dk.helhed.statistics.DatasetId;
import dk.helhed.statistics.cell.Measure;
import java.util.List;
import java.util.Optional;

/**
 * A table that a source delivers again and again.
 *
 * @param threshold counts from 1 to {@code threshold - 1} are hidden; 0 hides nothing
 * @param dimensions names of the category dimensions in order, at most six; the first is number 1
 * @param invented figures made up for the demo city
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
        List<Measure> measures) {

    public Optional<Measure> measure(String code) {
        return measures.stream().filter(measure -> measure.code().equals(code)).findFirst();
    }
}
