package dk.helhed.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Someone who clicks at once, on a machine where the scripts of a page come late, and someone who has none. */
@JourneyTest
class StillJourney {
    /** All scripts but the one that chooses the colours, which the page waits for before it is painted. */
    private static final Pattern LATE = Pattern.compile(".*/js/(?!theme).*");

    private static final String READ =
            "() => document.readyState === 'interactive' && document.fonts.status === 'loaded'";

    private static final String PLACES = """
            () => [...document.querySelectorAll('main a, main button, main input, main select, main textarea')]
              .filter(one => one.checkVisibility())
              .map(one => {
                const box = one.getBoundingClientRect();
                return `${one.outerHTML.slice(0, 120)} at ${Math.round(box.left)}, ${Math.round(box.top)}`;
              })
            """;

    @LocalServerPort
    private int port;

    @Test
    void nothingMovesWhenTheScriptOfAPageArrives() {
        try (var visitor = new Visitor(port)) {
            standsStill(visitor, "/login");
            signIn(visitor, "Sekretær");
            var agenda = agendaInTheMaking(visitor);
            standsStill(visitor, agenda);
            visitor.open(agenda);
            standsStill(visitor, first(visitor, "main a[href^='/papers/'][href$='/edit']"));
            signIn(visitor, "Analytiker");
            visitor.open("/areas/groupings");
            standsStill(visitor, first(visitor, "main a[href$='/composition']") + "?level=DISTRICT");
            visitor.open("/figures");
            standsStill(visitor, first(visitor, "main a[href^='/figures/F-']"));
        }
    }

    @Test
    void withoutScriptThereIsNoToolThatNeedsIt() {
        try (var visitor = new Visitor(port)) {
            signIn(visitor, "Sekretær");
            var agenda = agendaInTheMaking(visitor);
            assertThat(visitor.page().locator(".grip:visible").count()).isPositive();
            assertThat(visitor.page().locator(".m-step:visible").count()).isZero();

            var state = visitor.page().context().storageState();
            try (var without = Chromium.browser()
                    .newContext(new Browser.NewContextOptions()
                            .setJavaScriptEnabled(false)
                            .setStorageState(state))) {
                var page = without.newPage();
                page.navigate("http://localhost:" + port + agenda);

                assertThat(page.locator("[data-with-script]").count()).isPositive();
                assertThat(page.locator("[data-with-script]:visible").count()).isZero();
                assertThat(page.locator(".m-step:visible").count()).isPositive();
            }
        }
    }

    private void standsStill(Visitor visitor, String path) {
        var page = visitor.page();
        var late = new ArrayList<Route>();
        page.route(LATE, late::add);
        page.navigate(
                "http://localhost:" + port + path, new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
        page.waitForCondition(() -> !late.isEmpty() && Boolean.TRUE.equals(page.evaluate(READ)));
        var before = page.evaluate(PLACES);
        assertThat((List<?>) before).as("what can be clicked on %s", path).isNotEmpty();

        page.unroute(LATE);
        late.forEach(Route::resume);
        page.waitForLoadState();

        assertThat(page.evaluate(PLACES)).as(path).isEqualTo(before);
    }

    private static String agendaInTheMaking(Visitor visitor) {
        visitor.open("/meetings");
        var paths = visitor.page().locator("main a[href^='/meetings/']").all().stream()
                .map(link -> link.getAttribute("href"))
                .distinct()
                .toList();
        for (var path : paths) {
            visitor.open(path);
            if (visitor.page().locator("[data-arrange=true]").count() > 0) {
                return path;
            }
        }
        throw new AssertionError("no agenda in the making among " + paths);
    }

    private static String first(Visitor visitor, String link) {
        return visitor.page().locator(link).first().getAttribute("href");
    }

    private static void signIn(Visitor visitor, String role) {
        visitor.leave();
        visitor.open("/login");
        visitor.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(role))
                .first()
                .click();
        visitor.page().waitForURL("**/");
    }
}
