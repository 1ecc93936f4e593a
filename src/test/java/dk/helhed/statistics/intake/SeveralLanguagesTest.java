package dk.helhed.statistics.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.statistics.FigureDesk;
import dk.helhed.statistics.ReleaseId;
import dk.helhed.statistics.catalog.Catalog;
import dk.helhed.statistics.intake.reader.FileBytes;
import dk.helhed.testing.AppTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** A file in several languages is read by each of its readers in his own. */
@AppTest
class SeveralLanguagesTest {
    @Autowired
    private Catalog catalog;

    private final IntakeWorld world;

    SeveralLanguagesTest(@Autowired AutowireCapableBeanFactory beans) {
        world = IntakeWorld.in(beans);
    }

    @Test
    void aPageInEnglishReadsTheEnglishWordsOfTheFile() {
        var release = imported(Map.of());
        var dataset = catalog.release(release).dataset().value();
        var receipt = "/datasets/" + dataset + "/releases/" + release.value();

        assertThat(world.page(receipt))
                .contains("køn = Kvinder: Uden gæster", "Personer: enhed antal", "Beboere " + world.tag, "Byens tal");
        assertThat(world.english(receipt))
                .contains(
                        "sex = Women: Without guests",
                        "Persons: unit number",
                        "Residents " + world.tag,
                        "Numbers of the city")
                .doesNotContain("Uden gæster", "Kvinder");
    }

    @Test
    void aFigureCountsTheSameAndCallsItByTheWordsOfItsReader() throws Exception {
        var dataset = catalog.release(imported(Map.of())).dataset().value();
        var number = figure(dataset);

        assertThat(world.page("/figures/" + number)).contains("Personer (Kvinder)", "køn = Kvinder: Uden gæster");
        assertThat(world.english("/figures/" + number))
                .contains("Persons (Women)", "sex = Women: Without guests")
                .doesNotContain("Kvinder");
        assertThat(world.page("/figures/" + number + ".csv")).contains("Personer (Kvinder)");
        assertThat(world.english("/figures/" + number + ".csv"))
                .contains("Persons (Women)", "sex = Women: Without guests")
                .doesNotContain("Kvinder");
        assertThat(world.english("/figures/" + number + ".json")).contains("Without guests");
        assertThat(world.secondSheet("/figures/" + number + ".xlsx", FigureDesk.english(IntakeWorld.ANALYST)))
                .anyMatch(text -> text.contains("sex = Women: Without guests"));
    }

    @Test
    void aDimensionThatIsRenamedKeepsTheWordsOfTheFile() {
        var release = imported(Map.of("name1", "Gruppe"));
        var dataset = catalog.release(release).dataset().value();

        assertThat(world.english("/datasets/" + dataset + "/releases/" + release.value()))
                .contains("Gruppe = Women: Without guests")
                .doesNotContain("Kvinder");
        var women = figure(dataset);
        assertThat(world.english("/figures/" + women))
                .contains("Persons (Women)", "Gruppe = Women: Without guests")
                .doesNotContain("Kvinder");
    }

    @Test
    void theUnitOfTheSourceIsToldInTheLanguageOfTheReader() {
        var dataset = catalog.release(imported(Map.of())).dataset().value();
        var number = figure(dataset);

        assertThat(world.page("/figures/" + number + ".csv"))
                .contains(";antal;")
                .doesNotContain(";number;");
        assertThat(world.english("/figures/" + number + ".csv"))
                .contains(";number;")
                .doesNotContain(";antal;");
        assertThat(world.english("/figures/" + number)).contains("number").doesNotContain("antal");
        assertThat(world.english("/figures/" + number + ".json")).doesNotContain("antal");
    }

    @Test
    void aCategoryIsChosenByItsFirstLanguageAndReadInTheReaders() {
        var dataset = catalog.release(imported(Map.of())).dataset().value();
        var number = figure(dataset);
        var indicator =
                "/indicators/" + world.page("/figures/" + number).replaceAll("(?s).*/indicators/(I-\\d+).*", "$1");

        assertThat(world.page(indicator + "/versions/new"))
                .contains("value=\"" + dataset + ":1:Kvinder\"", "<span>Kvinder</span>");
        assertThat(world.english(indicator + "/versions/new"))
                .contains("value=\"" + dataset + ":1:Kvinder\"", "<span>Women</span>", ">sex <");
        assertThat(world.english(indicator)).contains("Persons (Women)").doesNotContain("(Kvinder)");
    }

    private FileBytes px() {
        return world.file("""
                CHARSET="ANSI";CODEPAGE="UTF-8";LANGUAGE="da";LANGUAGES="da","en";
                TITLE="Beboere %1$s";TITLE[en]="Residents %1$s";
                CONTENTS="Byens tal";CONTENTS[en]="Numbers of the city";
                STUB="bydel %1$s","køn";STUB[en]="district","sex";
                HEADING="indhold","tid";HEADING[en]="contents","time";
                CONTVARIABLE="indhold";CONTVARIABLE[en]="contents";
                VALUES("bydel %1$s")="Nørrebro","Valby";VALUES[en]("district")="Norrebro","Valby";
                VALUES("køn")="Mænd","Kvinder";VALUES[en]("sex")="Men","Women";
                VALUES("indhold")="Personer";VALUES[en]("contents")="Persons";
                VALUES("tid")="2016","2017";VALUES[en]("time")="2016","2017";
                TIMEVAL("tid")=TLIST(A1),"2016","2017";
                UNITS("Personer")="antal";UNITS[en]("Persons")="number";
                STOCKFA("Personer")="S";
                VALUENOTEX("køn","Kvinder")="Uden gæster";VALUENOTEX[en]("sex","Women")="Without guests";
                DATA=10 11 20 22 30 33 40 44;
                """.formatted(world.tag));
    }

    private ReleaseId imported(Map<String, String> more) {
        return world.imported(px(), "Siger " + world.tag, more);
    }

    private String figure(UUID dataset) {
        return world.figure(dataset + ":personer", Map.of("numeratorCategory", dataset + ":1:Kvinder"), Map.of());
    }
}
