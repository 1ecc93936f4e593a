package dk.helhed.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypefaceTest {
    private final Typeface typeface = new Typeface();

    @Test
    void hasEveryCharacterThatPrintsAreMadeOf() {
        var ours = "ABCÆØÅÉabcæøåéüöäß 0123456789 .,;:!?()[]%§+−×=≥≤–—·•…”“„’»«/→▲■◆✓Σ½€@&\u00A0";
        assertThat(typeface.glyphs().printable(ours).missing()).isEmpty();
    }

    @Test
    void findsAnEqualForWhatWordProcessorsLike() {
        assertThat(typeface.glyphs().printable("● \uF0B7 \u2011 \u202F ✔ ➔").missing())
                .isEmpty();
    }

    @Test
    void saysWhatItLacks() {
        assertThat(typeface.glyphs().printable("Hej 漢 😀").missing()).containsExactly("漢", "😀");
    }
}
