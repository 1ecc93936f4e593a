package dk.helhed.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchTextTest {
    @Test
    void danishLettersAreWhatAKeyboardWithoutThemWrites() {
        assertThat(SearchText.plain("ÆBLEGRØDE på Århus Å")).isEqualTo("aeblegroede paa aarhus aa");
        assertThat(SearchText.plain("Malmö")).isEqualTo(SearchText.plain("Malmø"));
    }

    @Test
    void otherLettersAreWithoutTheirMarksHoweverTheyAreComposed() {
        assertThat(SearchText.plain("Allé")).isEqualTo("alle").isEqualTo(SearchText.plain("Alle\u0301"));
        assertThat(SearchText.plain("A\u030Arhus")).isEqualTo("aarhus");
    }

    @Test
    void wordsHoldLettersAndDigitsOnlyAndEachOnce() {
        assertThat(SearchText.words("'):* Ledig & ledig | år2026 \\", 8)).containsExactly("ledig", "aar2026");
        assertThat(SearchText.words("a b c", 2)).containsExactly("a", "b");
    }
}
