package dk.helhed.statistics.catalog;

import dk.helhed.web.Page;
import java.util.List;
import java.util.Optional;

record DatasetPage(Dataset dataset, List<Release> releases, boolean mayWrite) implements Page {
    Optional<Release> current() {
        return releases.stream()
                .filter(release -> release.state() instanceof Release.Current)
                .findFirst();
    }
}
