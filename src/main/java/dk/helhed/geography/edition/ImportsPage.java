package dk.helhed.geography.edition;

import dk.helhed.geography.ReceivedFile;
import dk.helhed.geography.shape.Fault;
import dk.helhed.web.Page;
import java.util.List;

record ImportsPage(List<ReceivedFile> waiting, List<Receipt> receipts, List<Fault> refusals) implements Page {}
