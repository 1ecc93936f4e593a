package dk.helhed.statistics.arealist;

import dk.helhed.statistics.arealist.ListQueries.Receipt;
import dk.helhed.web.Page;

record ListReceiptPage(Receipt receipt) implements Page {
    long repairs() {
        return receipt.repairs().lines().count();
    }
}
