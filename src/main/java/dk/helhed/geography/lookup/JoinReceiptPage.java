package dk.helhed.geography.lookup;

import dk.helhed.web.Page;
import java.util.List;

record JoinReceiptPage(LookupReceipt receipt) implements Page {
    List<String> leftOut() {
        return receipt.leftOut().lines().toList();
    }
}
