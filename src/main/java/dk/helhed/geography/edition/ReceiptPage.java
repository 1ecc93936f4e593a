package dk.helhed.geography.edition;

import dk.helhed.web.Page;
import java.util.List;

record ReceiptPage(Receipt receipt, List<ShapeQueries.Touched> touched) implements Page {}
