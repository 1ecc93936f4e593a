package dk.helhed.statistics.measurement;

import dk.helhed.statistics.DatasetId;
import dk.helhed.statistics.catalog.Catalog;
import dk.helhed.statistics.catalog.Release;
import java.util.Collection;
import java.util.Optional;

/** Which release of each dataset answers. */
interface Standing {
    /** The one that counts now. */
    Standing CURRENT = Catalog::current;

    /** The one that counted before; where there was none, the one that counts now. */
    Standing PREVIOUS = (catalog, dataset) -> catalog.previous(dataset).or(() -> catalog.current(dataset));

    Optional<Release> of(Catalog catalog, DatasetId dataset);

    /** The one of these numbers; what was taken back answers no more. */
    static Standing among(Collection<String> numbers) {
        return (catalog, dataset) -> catalog.releases(dataset).stream()
                .filter(release -> numbers.contains(release.number()))
                .filter(release -> !(release.state() instanceof Release.Withdrawn))
                .findFirst();
    }
}
