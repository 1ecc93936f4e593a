package dk.helhed.statistics.arealist.intake;

import dk.helhed.kernel.Refusal;
import dk.helhed.statistics.arealist.intake.ListImportQueries.Receipt;
import dk.helhed.statistics.arealist.intake.ListImportQueries.ReceivedList;
import dk.helhed.web.Page;
import java.util.List;

record ListImportsPage(List<ReceivedList> waiting, List<Receipt> receipts, List<Refusal> refusals) implements Page {}
