package dk.helhed.statistics.catalog;

import dk.helhed.geography.AreaLevel;

/** What a person says about a dataset when its first file is imported; see {@link Dataset}. */
public record NewDataset(
        String name,
        String source,
        String licenceLine,
        int threshold,
        AreaLevel level,
        String rhythm,
        boolean invented) {}
