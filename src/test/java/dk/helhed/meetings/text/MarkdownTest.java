package dk.helhed.meetings.text;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.meetings.text.Block.Prose;
import dk.helhed.meetings.text.Block.WholeFigure;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MarkdownTest {
    @Test
    void aFigureInASentenceIsItsValueAndAloneOnALineTheWholeFigure() {
        var blocks = Markdown.blocks("I 2017 var [[F-12]] utrygge.\n\n[[F-3]]\n\nDet er færre.");

        assertThat(blocks).hasSize(3);
        assertThat(html(blocks.get(0))).isEqualTo("<p>I 2017 var <b>F-12</b> utrygge.</p>\n");
        assertThat(blocks.get(1)).isEqualTo(new WholeFigure("F-3"));
        assertThat(html(blocks.get(2))).isEqualTo("<p>Det er færre.</p>\n");
    }

    @Test
    void figuresAreNamedOnceInOrderOfAppearance() {
        assertThat(FigureMarks.numbers(Stream.of("[[F-2]] og [[F-10]]", "[[F-2]]", "[[F-x]] [[I-1]]")))
                .containsExactly("F-2", "F-10");
    }

    @Test
    void htmlInATextIsShownAndNeverObeyed() {
        assertThat(html("<script>alert(1)</script><b onclick=x>hej</b>"))
                .doesNotContain("<script", "<b ", "onclick=x>hej</b>")
                .contains("&lt;script&gt;");
    }

    @Test
    void aLinkGoesNowhereByScript() {
        assertThat(html("[her](javascript:alert(1)) og [der](https://example.org/x)"))
                .doesNotContain("javascript")
                .contains("https://example.org/x");
    }

    @Test
    void aFigureInTheAddressOfALinkIsDroppedThere() {
        assertThat(html("[her](https://example.org/[[F-1]] \"[[F-1]]\")")).doesNotContain("<b>F-1</b>\"");
        assertThat(Markdown.blocks("[[F-1]] x").getFirst())
                .isInstanceOfSatisfying(
                        Prose.class, prose -> assertThat(prose.numbers()).containsExactly("F-1"));
    }

    @Test
    void headingsStandBelowThoseOfTheSections() {
        assertThat(html("# Stor\n\n###### Lille")).contains("<h3>Stor</h3>", "<h4>Lille</h4>");
    }

    @Test
    void numbersInATableAreRightAligned() {
        assertThat(html("| Plan | Kr. |\n| --- | ---: |\n| A | 1.200 |"))
                .contains("<table class=\"h-table\">", "<td class=\"num\">1.200</td>")
                .doesNotContain("align=");
    }

    @Test
    void aLineOfARecommendationIsPlainText() {
        assertThat(Markdown.line("at 1 < 2 & **ikke** [[F-1]]").html("<b>%s</b>"::formatted))
                .isEqualTo("at 1 &lt; 2 &amp; **ikke** <b>F-1</b>");
    }

    private static String html(String markdown) {
        List<Block> blocks = Markdown.blocks(markdown);
        return blocks.stream().map(MarkdownTest::html).reduce("", String::concat);
    }

    private static String html(Block block) {
        return ((Prose) block).html("<b>%s</b>"::formatted);
    }
}
