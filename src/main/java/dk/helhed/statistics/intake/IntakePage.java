package dk.helhed.statistics.intake;

import dk.helhed.kernel.Refusal;
import dk.helhed.statistics.catalog.Dataset;
import dk.helhed.statistics.intake.declaration.StagedImport;
import dk.helhed.web.Page;
import java.util.List;

/** Where a file is handed in, and where imports under way are taken up again. */
record IntakePage(List<Dataset> datasets, String chosen, List<StagedImport> open, List<Refusal> refusals)
        implements Page {}
