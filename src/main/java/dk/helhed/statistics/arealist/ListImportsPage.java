package dk.helhed.statistics.arealist;

import dk.helhed.kernel.Refusal;
import dk.helhed.statistics.arealist.ListQueries.Receipt;
import dk.helhed.statistics.arealist.ListQueries.ReceivedList;
import dk.helhed.web.Page;
import java.util.List;

record ListImportsPage(List<ReceivedList> waiting, List<Receipt> receipts, List<Refusal> refusals) implements Page {}
