package dk.helhed.statistics.catalog.card;

import dk.helhed.statistics.catalog.Dataset;
import dk.helhed.statistics.catalog.Release;
import dk.helhed.statistics.catalog.description.Rhythm;
import dk.helhed.statistics.catalog.usage.Usage.Uses;
import dk.helhed.web.Page;
import java.util.List;

/** One dataset: its releases, what may be added, its card, and who uses it. */
record DatasetPage(Dataset dataset, List<Release> releases, Rhythm.Due due, Uses uses, boolean mayWrite)
        implements Page {}
