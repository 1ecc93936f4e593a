package dk.helhed.statistics.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.statistics.intake.check.Severity;
import dk.helhed.statistics.intake.px.PxReader;
import dk.helhed.statistics.plausibility.Remark;
import dk.helhed.statistics.table.TableHead;
import dk.helhed.statistics.table.TableReading;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class TranslationsTest {
    private final Translations words = Translations.of(head());

    @Test
    void aLabelIsReadInTheLanguageThatIsAskedForWhereTheFileHasIt() {
        assertThat(words.name("en", "køn")).isEqualTo("sex");
        assertThat(words.name("en", "antal")).as("a unit").isEqualTo("number");
        assertThat(words.in("en", "køn", "Kvinder")).isEqualTo("Women");
        assertThat(words.in("da", "køn", "Kvinder")).isEqualTo("Kvinder");
        assertThat(words.in("sv", "køn", "Kvinder")).as("not in the file").isEqualTo("Kvinder");
        assertThat(words.in("en", "køn", "Ukendt")).as("no label").isEqualTo("Ukendt");
    }

    @Test
    void theSameLabelMayMeanDifferentThingsInTwoDimensions() {
        assertThat(words.in("en", "køn", "Alle")).isEqualTo("Both");
        assertThat(words.in("en", "alder", "Alle")).isEqualTo("All ages");
        assertThat(words.category("en", "Kønnet", "Kvinder"))
                .as("the dataset calls the dimension something else")
                .isEqualTo("Women");
        assertThat(words.category("en", "Kønnet", "Alle"))
                .as("nobody knows which is meant")
                .isEqualTo("Alle");
    }

    @Test
    void aDimensionThatIsRenamedIsFoundByWhatTheDatasetCallsIt() {
        var renamed = words.renamed(Map.of("køn", "Gruppe"));
        assertThat(renamed.in("en", "Gruppe", "Alle")).isEqualTo("Both");
        assertThat(renamed.in("en", "alder", "Alle")).isEqualTo("All ages");
        assertThat(renamed.name("en", "køn")).isEqualTo("sex");
    }

    @Test
    void aRemarkNamesTotalsInTheLanguageOfItsReaderWhereItIsKnownWhichIsMeant() {
        var remark = new Remark(Severity.WARNS, "INTAKE-073", List.of("antal", 1, "Kvinder"), List.of());
        assertThat(remark.in(words, "en").arguments()).containsExactly("number", 1, "Women");
        assertThat(remark.in(words, "da")).isEqualTo(remark);
        assertThat(words.any("en", "Alle")).isEqualTo("Alle");
    }

    @Test
    void theyAreTheSameWhenTheyWereWrittenDown() {
        assertThat(Translations.of(words.lines())).isEqualTo(words);
        var json = JsonMapper.builder().build();
        assertThat(json.readValue(json.writeValueAsString(words), Translations.class))
                .isEqualTo(words);
        var said = ReleaseStatement.NONE.translated(words);
        assertThat(json.readValue(json.writeValueAsString(said), ReleaseStatement.class))
                .isEqualTo(said);
    }

    @Test
    void whatWasFrozenBeforeTheyWereKeptSaysNothingOfThem() {
        var json = JsonMapper.builder().build();
        var before = json.writeValueAsString(ReleaseStatement.NONE);
        assertThat(before).doesNotContain("translated");
        assertThat(json.readValue(before, ReleaseStatement.class).translated()).isEmpty();
    }

    @Test
    void aFileInOneLanguageHasNone() {
        var one = Statement.of(
                head("LANGUAGE=\"da\";STUB=\"køn\";VALUES(\"køn\")=\"M\",\"K\";DATA=1 2;"), Map.of(), "", Map.of());
        assertThat(one.translated()).isEqualTo(Optional.empty());
    }

    private static TableHead head() {
        return head("""
                CHARSET="ANSI";CODEPAGE="UTF-8";LANGUAGE="da";LANGUAGES="da","en";TITLE="Folketal";UNITS="antal";
                UNITS[en]="number";
                STUB="køn","alder";STUB[en]="sex","age";
                VALUES("køn")="Kvinder","Alle";VALUES[en]("sex")="Women","Both";
                VALUES("alder")="0-6","Alle";VALUES[en]("age")="0-6","All ages";
                DATA=1 2 3 4;
                """);
    }

    private static TableHead head(String px) {
        return ((TableReading.Whole) PxReader.read(px.getBytes(StandardCharsets.UTF_8)))
                .table()
                .head();
    }
}
