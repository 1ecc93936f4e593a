package dk.helhed.print.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class GlyphsTest {
    private final Glyphs glyphs =
            new Glyphs(point -> "abcdefghijklmnopqrstuvwxyzæøåÅ -–—•■→✓.\u00A0".indexOf(point) >= 0);

    @Test
    void leavesAloneWhatTheFontHas() {
        assertThat(glyphs.printable("blå bær – æ")).isEqualTo(new Glyphs.Printable("blå bær – æ", Set.of()));
    }

    @Test
    void composesAccentsThatCameApart() {
        assertThat(glyphs.printable("bla\u030A").text()).isEqualTo("blå");
    }

    @Test
    void replacesWhatHasAnEqual() {
        assertThat(glyphs.printable("● et\u2011to ✔ ➔").text()).isEqualTo("• et-to ✓ →");
    }

    @Test
    void dropsWhatIsInvisibleAndKeepsWhatSteersTheLayout() {
        assertThat(glyphs.printable("fri\u00ADtid\u200B\uFEFF\n").text()).isEqualTo("fri\u00ADtid\n");
    }

    @Test
    void namesWhatCannotBePrinted() {
        assertThat(glyphs.printable("glad 😀 og 漢").missing()).containsExactly("😀", "漢");
    }
}
