package dk.helhed.statistics.catalog;

import dk.helhed.web.Page;
import java.util.List;
import java.util.Optional;

record DatasetsPage(List<Line> lines, boolean mayWrite) implements Page {
    record Line(Dataset dataset, Optional<Release> current) {}
}
