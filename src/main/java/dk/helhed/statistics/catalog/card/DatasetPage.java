package dk.helhed.statistics.catalog.card;

import dk.helhed.statistics.catalog.Dataset;
import dk.helhed.statistics.catalog.Release;
import dk.helhed.statistics.catalog.description.Rhythm;
import dk.helhed.statistics.catalog.dictionary.Dictionaries;
import dk.helhed.statistics.catalog.usage.Usage.Uses;
import dk.helhed.statistics.cell.Measure;
import dk.helhed.statistics.statement.ReleaseStatement;
import dk.helhed.web.Page;
import java.util.List;

/**
 * One dataset: its releases, what may be added, its card, and who uses it.
 *
 * @param said what the file of the release that counts said
 */
record DatasetPage(
        Dataset dataset,
        List<Release> releases,
        ReleaseStatement said,
        List<Dictionaries.Dictionary> dictionaries,
        Rhythm.Due due,
        Uses uses,
        boolean mayWrite)
        implements Page {

    /** The dataset's threshold holds for none of its measures. */
    boolean hidesNothing() {
        return dataset.measures().stream().noneMatch(Measure::counted);
    }

    /** Names of the measures that it does not hold for. */
    List<String> unprotected() {
        return dataset.measures().stream()
                .filter(measure -> !measure.counted())
                .map(Measure::name)
                .toList();
    }
}
