package dk.helhed.statistics.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.statistics.statement.NoteReach.Numbers;
import dk.helhed.statistics.statement.NoteReach.Picked;
import dk.helhed.statistics.statement.StatedAxis.Kind;
import dk.helhed.statistics.table.Note;
import dk.helhed.statistics.table.Text;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A note follows the numbers that it is of, and no others. */
class NoteReachTest {
    private static final NoteReach REACH = new NoteReach(List.of(
            new StatedAxis("bydel", Kind.AREA, ""),
            new StatedAxis("tid", Kind.PERIOD, ""),
            new StatedAxis("køn", Kind.CATEGORY, "Køn"),
            new StatedAxis("alder", Kind.CATEGORY, "Alder"),
            new StatedAxis("Beboere", Kind.MEASURE, "beboere"),
            new StatedAxis("Indkomst", Kind.MEASURE, "indkomst"),
            new StatedAxis("Udeladt", Kind.NONE, "")));

    @Test
    void oneOfTheTableOrOfADimensionFollowsAll() {
        assertThat(follows(Map.of(), men())).isTrue();
        assertThat(follows(Map.of("køn", ""), men())).isTrue();
        assertThat(follows(Map.of("bydel", ""), men())).isTrue();
    }

    @Test
    void oneOfACategoryFollowsOnlyNumbersThatAreMadeOfIt() {
        assertThat(follows(Map.of("køn", "Mænd"), men())).isTrue();
        assertThat(follows(Map.of("køn", "Kvinder"), men())).isFalse();
        assertThat(follows(Map.of("køn", "  Mænd\n"), men()))
                .as("however it is spaced")
                .isTrue();
        assertThat(follows(Map.of("køn", "Kvinder"), men(), new Picked("beboere", Map.of("Køn", Set.of("Kvinder")))))
                .as("below the line")
                .isTrue();
    }

    @Test
    void oneOfACategoryFollowsTheWholeThatItIsPartOf() {
        assertThat(follows(Map.of("køn", "Kvinder"), new Picked("beboere", Map.of())))
                .isTrue();
        assertThat(follows(Map.of("alder", "0-17 år"), men()))
                .as("no age is chosen")
                .isTrue();
    }

    @Test
    void oneOfACellFollowsOnlyNumbersThatTheCellIsIn() {
        assertThat(follows(Map.of("køn", "Mænd", "bydel", "Nørrebro", "tid", "2016"), men()))
                .isTrue();
        assertThat(follows(Map.of("køn", "Mænd", "bydel", "Valby", "tid", "2016"), men()))
                .isFalse();
        assertThat(follows(Map.of("køn", "Mænd", "bydel", "Nørrebro", "tid", "2017"), men()))
                .isFalse();
        assertThat(follows(Map.of("køn", "Kvinder", "bydel", "Nørrebro", "tid", "2016"), men()))
                .isFalse();
        var mixed = new Picked[] {
            new Picked("beboere", Map.of("Køn", Set.of("Mænd"), "Alder", Set.of("18- år"))),
            new Picked("beboere", Map.of("Køn", Set.of("Kvinder")))
        };
        assertThat(follows(Map.of("køn", "Mænd", "alder", "0-17 år"), mixed))
                .as("neither above nor below the line")
                .isFalse();
    }

    @Test
    void oneOfAMeasureFollowsThatMeasure() {
        assertThat(follows(Map.of("indhold", "Beboere"), men())).isTrue();
        assertThat(follows(Map.of("indhold", "Indkomst"), men())).isFalse();
        assertThat(follows(Map.of("indhold", "Udeladt"), men()))
                .as("no number is of it")
                .isFalse();
    }

    @Test
    void whereItIsNotKnownWhatItIsOfItFollows() {
        assertThat(follows(Map.of("herkomst", "Dansk"), men())).isTrue();
        assertThat(follows(Map.of("Udeladt", "Alle"), men()))
                .as("a column that was left out")
                .isTrue();
        assertThat(new NoteReach(List.of()).follows(note(Map.of("køn", "Kvinder")), numbers(men())))
                .as("a release from before it was kept")
                .isTrue();
    }

    private static Picked men() {
        return new Picked("beboere", Map.of("Køn", Set.of("Mænd")));
    }

    private static boolean follows(Map<String, String> about, Picked... picked) {
        return REACH.follows(note(about), numbers(picked));
    }

    private static Numbers numbers(Picked... picked) {
        return new Numbers("Nørrebro"::equals, "2016"::equals, List.of(picked));
    }

    private static Note note(Map<String, String> about) {
        return new Note(true, Text.of("da", "Note"), about);
    }
}
