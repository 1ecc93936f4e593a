package dk.helhed.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.testing.AppTest;
import dk.helhed.testing.SignedIn;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@AppTest
class FiguresMenuTest {
    private static final List<String> PLACES =
            List.of("/figures", "/indicators", "/datasets", "/intake", "/areas", "/lists");

    @Autowired
    private MockMvcTester web;

    @Test
    void everyPlaceUnderFiguresLeadsToTheOthersAndMarksItself() {
        for (var here : PLACES) {
            var menu = menu(here, Role.ANALYST);
            for (var place : PLACES) {
                assertThat(menu).as("%s on %s", place, here).contains("href=\"" + place + "\"");
            }
            assertThat(menu)
                    .as(here)
                    .containsOnlyOnce("aria-current")
                    .contains("href=\"" + here + "\" aria-current=\"page\"");
        }
    }

    @Test
    void whoMayNotTakeFilesInIsNotLedThere() {
        assertThat(menu("/areas", Role.BOARD_MEMBER))
                .contains("/datasets", "/lists")
                .doesNotContain("/intake");
        assertThat(menu("/areas", Role.PARTNER)).contains("/datasets").doesNotContain("/intake", "/lists");
    }

    private String menu(String path, Role role) {
        var answer = web.get().uri(path).with(SignedIn.as(role)).exchange();
        assertThat(answer).hasStatusOk();
        var page = new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        var from = page.indexOf("<ul class=\"h-subnav\">");
        assertThat(from).as("a local menu on " + path).isPositive();
        return page.substring(from, page.indexOf("</ul>", from));
    }
}
