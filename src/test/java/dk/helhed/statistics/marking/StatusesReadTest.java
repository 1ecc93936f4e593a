package dk.helhed.statistics.marking;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.kernel.Language;
import dk.helhed.statistics.intake.jsonstat.JsonStatReader;
import dk.helhed.statistics.intake.sdmx.SdmxCsvReader;
import dk.helhed.statistics.statement.ReleaseStatement;
import dk.helhed.statistics.statement.StatementWords;
import dk.helhed.statistics.table.Table;
import dk.helhed.statistics.table.TableHead.StatusWords;
import dk.helhed.statistics.table.TableReading;
import dk.helhed.statistics.table.Text;
import dk.helhed.web.Texts;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the marks on values mean: first in the words of the file, then of the code list, else the sign alone. */
class StatusesReadTest {
    private static final Texts TEXTS = new Texts();
    private static final UUID FILE = new UUID(0, 1);

    @Test
    void aNormalValueBearsNoMark() {
        var table = sdmx("TIME_PERIOD;OBS_VALUE;OBS_STATUS", "2016;10;A", "2017;11;E");

        assertThat(table.head().statuses().mark(Optional.of("A"))).isEmpty();
        assertThat(table.head().statuses().mark(Optional.of("E"))).isEqualTo("E");
        assertThat(new StatusWords(false, Map.of("a", Text.of("", "Normal value"))).mark(Optional.of("a")))
                .as("a file that says so itself")
                .isEmpty();
        assertThat(StatusWords.NONE.mark(Optional.of("A")))
                .as("another list may mean something by it")
                .isEqualTo("A");
    }

    @Test
    void theFilesOwnWordsComeBeforeThoseOfTheCodeList() {
        var own = sdmx("TIME_PERIOD: Tid;OBS_VALUE: Tal;OBS_STATUS: Status", "2016;10;E: Groft anslået", "2017;11;P: ");

        assertThat(words(own.head().statuses(), Language.DANISH)).containsExactly("E: Groft anslået", "P: foreløbigt");
        assertThat(words(own.head().statuses(), Language.ENGLISH))
                .containsExactly("E: Groft anslået", "P: provisional");
    }

    @Test
    void aSignThatNobodyExplainsIsTheMarkOfTheSource() {
        assertThat(words(new StatusWords(false, Map.of()), Language.DANISH))
                .containsExactly("E: kildens mærke", "P: kildens mærke");
        assertThat(words(
                        sdmx("TIME_PERIOD;OBS_VALUE;OBS_FLAG", "2016;10;E")
                                .head()
                                .statuses(),
                        Language.DANISH))
                .as("flags of an office are not those of the code list")
                .containsExactly("E: kildens mærke", "P: kildens mærke");
    }

    @Test
    void theStatusesOfJsonStatAreInTheWordsThatStandInItsExtension() {
        var json = """
                {"version":"2.0","class":"dataset","id":["t"],"size":[2],"value":[1,2],"status":{"0":"E"},
                 "dimension":{"t":{"category":{"index":["2016","2017"]}}},
                 "extension":{"status":{"label":{"E":"foreløbigt skøn"}}}}
                """;
        var table = ((TableReading.Whole) JsonStatReader.read(json.getBytes(StandardCharsets.UTF_8))).table();

        assertThat(words(table.head().statuses(), Language.DANISH))
                .containsExactly("E: foreløbigt skøn", "P: kildens mærke");
        assertThat(table.warnings()).as("it is read").isEmpty();
    }

    @Test
    void aBreakIsOneByTheCodeListOrInTheFilesOwnWords() {
        assertThat(isBreak("B", new StatusWords(true, Map.of()))).isTrue();
        assertThat(isBreak("B", StatusWords.NONE)).isFalse();
        assertThat(isBreak("b", new StatusWords(false, Map.of("b", Text.of("", "Break in time series")))))
                .isTrue();
        assertThat(isBreak("b", new StatusWords(false, Map.of("b", Text.of("", "Breakfast")))))
                .isFalse();
    }

    @Test
    void aSumOfCellsWithDifferentStatusesNamesEachWithItsCount() {
        var words = new MarkWords(
                Map.of(FILE, ReleaseStatement.NONE.marking(new StatusWords(true, Map.of()), Map.of("E", 9L, "P", 9L))),
                TEXTS,
                Language.DANISH);

        assertThat(words.explained(List.of(mark("E", false, 3)), false)).isEqualTo("E: skøn");
        assertThat(words.explained(List.of(mark("E", false, 3), mark("P", false, 1)), false))
                .isEqualTo("E: skøn (3 celler); P: foreløbigt (1 celle)");
        assertThat(words.explained(List.of(mark("E", false, 1), mark("E", true, 2), mark("P", true, 1)), true))
                .isEqualTo("E: skøn (1 celle i tælleren, 2 i nævneren); P: foreløbigt (1 celle i nævneren)");
        assertThat(MarkWords.signs(List.of(mark("E", false, 1), mark("E", true, 2), mark("P", true, 1))))
                .isEqualTo("E, P");
    }

    private static boolean isBreak(String sign, StatusWords said) {
        return new MarkWords(
                        Map.of(FILE, ReleaseStatement.NONE.marking(said, Map.of(sign, 1L))), TEXTS, Language.DANISH)
                .isBreak(List.of(mark(sign, false, 1)));
    }

    private static Marked mark(String sign, boolean below, long cells) {
        return new Marked(FILE, sign, below, cells, Optional.empty());
    }

    private static List<String> words(StatusWords said, Language language) {
        var words = new StatementWords(List.of(), TEXTS, language);
        return ReleaseStatement.NONE.marking(said, Map.of("E", 1L, "P", 2L)).statuses().stream()
                .map(words::named)
                .toList();
    }

    private static Table sdmx(String... lines) {
        var file = "DATAFLOW;" + lines[0] + "\n"
                + List.of(lines).subList(1, lines.length).stream()
                        .map(line -> "A:B(1.0);" + line + "\n")
                        .reduce("", String::concat);
        return ((TableReading.Whole) SdmxCsvReader.read(file.getBytes(StandardCharsets.UTF_8))).table();
    }
}
