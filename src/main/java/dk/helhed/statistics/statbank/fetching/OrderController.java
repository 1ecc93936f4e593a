package dk.helhed.statistics.statbank.fetching;

import dk.helhed.statistics.intake.connector.Statbanks;
import dk.helhed.web.Answer;
import dk.helhed.web.NotFound;
import dk.helhed.web.OpenTo;
import dk.helhed.web.Role;
import dk.helhed.web.Viewer;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Shows how far a fetch has come, and leads on once it has ended. */
@Controller
class OrderController {
    private final OrderStore store;
    private final CancelOrder cancel;
    private final Statbanks statbanks;

    OrderController(OrderStore store, CancelOrder cancel, Statbanks statbanks) {
        this.store = store;
        this.cancel = cancel;
        this.statbanks = statbanks;
    }

    @OpenTo({Role.ANALYST, Role.ADMINISTRATOR})
    @GetMapping("/statbank/orders/{id}")
    Answer order(@PathVariable UUID id) {
        var order = store.order(id).orElseThrow(NotFound::new);
        return switch (order.state()) {
            case FetchOrder.Fetched(var staged) -> Answer.goTo("/intake/" + staged, "statistics-statbank.fetched");
            case FetchOrder.ThereBefore(var dataset, var release) ->
                Answer.goTo(
                        order.saved()
                                .map(fetch -> "/statbank/fetches/" + fetch.value())
                                .orElse("/datasets/" + dataset.value() + "/releases/" + release.value()),
                        "statistics-statbank.there-before");
            case FetchOrder.Refused _, FetchOrder.Waiting _, FetchOrder.UnderWay _ ->
                new OrderPage(order, statbanks.known(order.statbank()));
        };
    }

    @OpenTo({Role.ANALYST, Role.ADMINISTRATOR})
    @PostMapping("/statbank/orders/{id}/cancel")
    Answer cancel(@PathVariable UUID id, Viewer viewer) {
        var order = store.order(id).orElseThrow(NotFound::new);
        return switch (cancel.cancel(order, viewer.actor())) {
            case CancelOrder.Cancelled _ ->
                Answer.goTo(
                        "/statbank",
                        "statistics-fetch.cancelled",
                        order.enquiry().table());
            case CancelOrder.EndedBefore _ -> Answer.goTo(FetchOrder.address(id));
        };
    }
}
