package dk.helhed.statistics.statbank.fetching;

import dk.helhed.kernel.Refusal;
import dk.helhed.statistics.intake.connector.Statbanks;
import dk.helhed.web.Page;
import java.util.List;

/** How far a fetch has come, or why nothing came of it. */
record OrderPage(FetchOrder order, Statbanks.Known statbank) implements Page {

    boolean waits() {
        return order.state() instanceof FetchOrder.Waiting;
    }

    List<Refusal> refusals() {
        return order.state() instanceof FetchOrder.Refused(var reasons) ? List.copyOf(reasons) : List.of();
    }

    /** Where it was asked for. */
    String askedAt() {
        return order.saved()
                .map(fetch -> "/statbank/fetches/" + fetch.value())
                .orElse("/statbank/" + order.statbank() + "/tables/"
                        + order.enquiry().table());
    }
}
