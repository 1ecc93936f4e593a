package dk.helhed.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Someone who waits at a page that asks again and again how far something has come. */
@JourneyTest
class WaitingJourney {
    private static final String ASKING = """
            () => {
              document.body.insertAdjacentHTML('beforeend', '<div id="asks" hx-get="/asked" hx-trigger="every 50ms"></div>');
              htmx.process(document.getElementById('asks'));
            }
            """;

    @LocalServerPort
    private int port;

    @Test
    void aPageThatTakesLongIsReachedThoughTheOneBeforeAsksEveryMoment() {
        try (var visitor = new Visitor(port)) {
            var page = visitor.page();
            visitor.open("/login");
            var slow = new ArrayList<Route>();
            page.route(
                    "**/asked",
                    route -> route.fulfill(
                            new Route.FulfillOptions().setStatus(204).setHeaders(Map.of("HX-Redirect", "/slow"))));
            page.route("**/slow", slow::add);

            page.evaluate(ASKING);
            page.waitForCondition(() -> !slow.isEmpty());
            page.waitForTimeout(1000);

            assertThat(slow).as("set out for the page once").hasSize(1);
            slow.getFirst()
                    .fulfill(new Route.FulfillOptions()
                            .setContentType("text/html; charset=utf-8")
                            .setBody("<h1>Endelig</h1>"));
            page.waitForURL("**/slow");
            assertThat(page.locator("h1").innerText()).isEqualTo("Endelig");
        }
    }
}
