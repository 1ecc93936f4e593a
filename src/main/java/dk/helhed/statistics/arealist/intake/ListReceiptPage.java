package dk.helhed.statistics.arealist.intake;

import dk.helhed.statistics.arealist.intake.ListImportQueries.Receipt;
import dk.helhed.web.Page;

record ListReceiptPage(Receipt receipt) implements Page {
    long repairs() {
        return receipt.repairs().lines().count();
    }
}
