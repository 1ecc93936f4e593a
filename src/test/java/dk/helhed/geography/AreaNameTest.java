package dk.helhed.geography;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class AreaNameTest {
    private static final List<String> LETTERS = List.of("a", "Å", "æ", "ø", "é", "ü", "B", "z", "9", ".", "'");
    private static final List<String> DASHES = List.of("-", "/", "–", "‐", "—", "\\", " - ", " / ");
    private static final List<String> SPACES = List.of(" ", "  ", "\u00a0", "\t");

    @Test
    void aDashAndAStrokeAreTheSame() {
        assertThat(AreaName.key("Vesterbro-Kongens Enghave"))
                .isEqualTo(AreaName.key("Vesterbro/Kongens Enghave"))
                .isEqualTo(AreaName.key("VESTERBRO –  kongens enghave "));
    }

    @Test
    void aDecomposedNameIsTheSameAsAComposedOne() {
        var composed = "Årslev Østergård";
        var decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);
        assertThat(decomposed).isNotEqualTo(composed);
        assertThat(AreaName.key(decomposed)).isEqualTo(AreaName.key(composed));
    }

    @Test
    void otherLettersAreOtherNames() {
        assertThat(AreaName.key("Nørrebro")).isNotEqualTo(AreaName.key("Norrebro"));
        assertThat(AreaName.key("Indre By")).isNotEqualTo(AreaName.key("Indreby"));
    }

    /** However a name is written, in each of these ways it stays the same name; and a key is its own key. */
    @RepeatedTest(200)
    void aNameWrittenInAnotherWayKeepsItsKey() {
        var seed = new Random().nextLong();
        var random = new Random(seed);
        var words = Stream.generate(() -> word(random)).limit(3).toList();
        var dash = one(DASHES, random);
        var otherDash = one(DASHES, random);
        var name = words.get(0) + dash + words.get(1) + " " + words.get(2);
        var other = one(SPACES, random)
                + words.get(0)
                + otherDash
                + words.get(1)
                + one(SPACES, random)
                + Normalizer.normalize(words.get(2), Normalizer.Form.NFD).toUpperCase(Locale.ROOT);
        var key = AreaName.key(name);
        assertThat(AreaName.key(other)).as("seed " + seed).isEqualTo(key);
        assertThat(AreaName.key(key)).as("seed " + seed).isEqualTo(key);
    }

    private static String word(Random random) {
        return Stream.generate(() -> one(LETTERS, random))
                .limit(1 + random.nextInt(8))
                .collect(Collectors.joining());
    }

    private static String one(List<String> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }
}
