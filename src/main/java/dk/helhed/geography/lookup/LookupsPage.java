package dk.helhed.geography.lookup;

import dk.helhed.geography.shape.Fault;
import dk.helhed.web.Page;
import java.util.List;

record LookupsPage(List<LookupReceipt> receipts, List<Fault> refusals) implements Page {}
