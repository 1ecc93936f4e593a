package dk.helhed.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An analyst among areas and lists: each page is looked over, and a grouping is composed without a mouse. Nothing is left behind. */
@JourneyTest
class AreaJourney {
    @LocalServerPort
    private int port;

    @Test
    void thePagesOfAreasAndListsAreWholeAndAccessible() {
        try (var visitor = new Visitor(port)) {
            signIn(visitor);
            for (var path : List.of(
                    "/areas/groupings", "/areas/lookups", "/areas/crosswalks", "/lists/references", "/datasets")) {
                visitor.open(path);
                visitor.lookOver();
            }
        }
    }

    @Test
    void aGroupingIsComposedWithTheKeyboardAlone() {
        try (var visitor = new Visitor(port)) {
            signIn(visitor);
            visitor.open("/areas/groupings");
            visitor.page().locator("a[href$='/composition']").first().click();
            visitor.page().locator("main a[href$='level=DISTRICT']").click();
            visitor.lookOver();
            assertThat(visitor.text()).contains("0 valgt");

            visitor.field("Find i listen").focus();
            visitor.page().keyboard().type("nørre");
            visitor.page().keyboard().press("Enter");
            visitor.page().keyboard().press("Space");

            assertThat(visitor.text()).contains("1 valgt", "Nørrebro").doesNotContain("Valby");
            visitor.page().keyboard().press("Shift+Tab");
            visitor.page().keyboard().press("Space");
            assertThat(visitor.text()).contains("Nørrebro");
        }
    }

    private static void signIn(Visitor visitor) {
        visitor.open("/login");
        visitor.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Analytiker"))
                .first()
                .click();
        visitor.page().waitForURL("**/");
    }
}
