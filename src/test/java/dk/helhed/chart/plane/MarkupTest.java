package dk.helhed.chart.plane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MarkupTest {
    private static final String FROM_THE_ENGINE = """
            <svg width="9" xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" baseProfile="full">
            <g clip-path="url(#zr0-c0)"><text dominant-baseline="central" style="font-size:14px;font-weight:600;font-family:A, B;" fill="var(--h-ink)" class="zr0-cls-0">x</text></g>
            <style ><![CDATA[ .zr0-cls-0:hover { fill:red; } ]]></style>
            </svg>""";

    @Test
    void aPageGetsNeitherStyleNorClasses() {
        var svg = Markup.forPage(FROM_THE_ENGINE, "Et \"fald\" & <mere>", "c1");

        assertThat(svg)
                .doesNotContain("<style", "style=", "class=", "xlink", "zr0")
                .contains("role=\"img\"", "aria-label=\"Et &quot;fald&quot; &amp; &lt;mere&gt;\"")
                .contains("font-size=\"14px\"", "font-weight=\"600\"", "url(#c1-c0)", "font-family=\"var(--h-sans)\"");
    }

    @Test
    void paperGetsColoursAndOwnFamilies() {
        var svg = Markup.forPrint(Markup.forPage(FROM_THE_ENGINE, "", "c1"), "Et fald");

        assertThat(svg)
                .doesNotContain("var(", "font-weight", "dominant-baseline")
                .contains("font-family=\"HelhedSansSemibold\"", "dy=\"0.35em\"", "fill=\"#1b2528\"", "alt=\"Et fald\"");
    }

    @Test
    void aHaloIsLeftOutOnPaperWhereItWouldHideTheLetters() {
        var svg = Markup.forPrint(
                "<svg><text x=\"1\" paint-order=\"stroke\" stroke=\"var(--h-surface)\" stroke-width=\"4\">By</text></svg>",
                "");

        assertThat(svg).contains(">By</text>").doesNotContain("stroke", "paint-order");
    }

    @Test
    void theLightPaletteIsThatOfTheStylesheet() throws IOException {
        try (var stream = MarkupTest.class.getResourceAsStream("/static/css/helhed.css")) {
            assumeThat(stream).as("stylesheet").isNotNull();
            var css = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            var light = css.substring(0, css.indexOf("[data-bs-theme=dark]"));
            assertThat(LightPalette.values())
                    .allSatisfy((token, value) -> assertThat(light).contains("--h-" + token + ": " + value + ";"));
        }
    }
}
