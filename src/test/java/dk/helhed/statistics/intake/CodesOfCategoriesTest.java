package dk.helhed.statistics.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.helhed.statistics.ReleaseId;
import dk.helhed.statistics.catalog.Catalog;
import dk.helhed.statistics.catalog.statement.Statements;
import dk.helhed.statistics.statement.Codes.Coded;
import dk.helhed.statistics.statement.StatedAxis.Kind;
import dk.helhed.testing.AppTest;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** The codes that a file has beside its labels go with the release, and with every number that is made of it. */
@AppTest
class CodesOfCategoriesTest {
    @Autowired
    private Statements statements;

    @Autowired
    private Catalog catalog;

    private final IntakeWorld world;

    CodesOfCategoriesTest(@Autowired AutowireCapableBeanFactory beans) {
        world = IntakeWorld.in(beans);
    }

    @Test
    void theCodesOfCategoriesPeriodsAndMeasuresAreKeptWithTheRelease() {
        var release = imported();

        assertThat(statements
                        .codes(release, Set.of("Kvinder", "2020K1", "personer", "Ung"))
                        .all())
                .extracting(Coded::kind, Coded::dimension, Coded::label, Coded::code)
                .containsExactlyInAnyOrder(
                        tuple(Kind.CATEGORY, "køn", "Kvinder", "02"),
                        tuple(Kind.PERIOD, "", "2020K1", "2020Q1"),
                        tuple(Kind.MEASURE, "", "personer", "BEF"));
        var receipt = "/datasets/" + catalog.release(release).dataset().value();
        assertThat(world.page(receipt + "/releases/" + release.value()))
                .contains("Koder i filen", "køn · 2 koder", "02", "2020Q1", "BEF")
                .as("codes that only count are not shown")
                .contains("alder: koderne tæller kun værdierne og vises ikke.");
        assertThat(world.english(receipt)).contains("Codes in the file", "sex · 2 codes", "<dd>Women</dd>");
    }

    @Test
    void aNumberIsFollowedByTheCodesOfWhatItIsOf() {
        var dataset = catalog.release(imported()).dataset().value();
        var number = world.figure(
                dataset + ":personer", Map.of("numeratorCategory", dataset + ":1:Kvinder"), Map.of("whole", "false"));

        assertThat(world.page("/figures/" + number))
                .contains("Koder i filen: området 1003; perioden 2020Q2; målet BEF; køn: Kvinder = 02");
        assertThat(world.english("/figures/" + number))
                .contains("Codes in the file: the area 1003; the period 2020Q2; the measure BEF; sex: Women = 02");
        assertThat(world.page("/figures/" + number + ".csv"))
                .contains(
                        "Kildens områdekode;Kildens periodekode;",
                        ";1003;2020Q2;1;",
                        "Koder i kilden;køn: Kvinder = 02")
                .doesNotContain("Ung");
        assertThat(world.english("/figures/" + number + ".csv")).contains("Source area code;Source period code;");
        assertThat(world.page("/figures/" + number + ".csv.json")).contains("Kildens områdekode", "køn: Kvinder = 02");
        assertThat(world.page("/figures/" + number + ".json"))
                .contains("\"period\":{\"2020K2\":\"2020Q2\"}", ":\"1003\"", "køn: Kvinder = 02");
    }

    @Test
    void aFileOfOursWithCodesIsReadAsOneWithout() {
        var csv = """
                Område;Periode;Værdi;Kildens områdekode;Kildens periodekode
                Nørrebro;2020K1;450;1003;2020Q1
                Nørrebro;2020K2;456;1003;2020Q2
                Valby;2020K1;750;1005;2020Q1
                Valby;2020K2;756;1005;2020Q2
                Hele byen;2020K1;1200;;2020Q1
                Hele byen;2020K2;1212;;2020Q2
                """;

        var fields = world.fields(world.handedIn(world.file(csv), "igen.csv"));
        var roles = new HashMap<String, String>();
        for (int i = 0; i < fields.headers().size(); i++) {
            roles.put(fields.headers().get(i), fields.text("role" + i));
        }
        assertThat(roles)
                .containsEntry("Område", "AREA")
                .containsEntry("Periode", "PERIOD")
                .containsEntry("Kildens områdekode", "IGNORE")
                .containsEntry("Kildens periodekode", "IGNORE");
    }

    private ReleaseId imported() {
        var px = """
                CHARSET="ANSI";CODEPAGE="UTF-8";LANGUAGE="da";LANGUAGES="da","en";
                TITLE="Beboere %1$s";TITLE[en]="Residents %1$s";CONTENTS="Tal";CONTENTS[en]="Numbers";
                STUB="bydel","køn","alder";STUB[en]="district","sex","age";
                HEADING="indhold","tid";HEADING[en]="contents","time";
                CONTVARIABLE="indhold";CONTVARIABLE[en]="contents";
                VALUES("bydel")="Nørrebro";VALUES[en]("district")="Nørrebro";CODES("bydel")="1003";
                VALUES("køn")="Mænd","Kvinder";VALUES[en]("sex")="Men","Women";CODES("køn")="01","02";
                VALUES("alder")="Ung","Gammel";VALUES[en]("age")="Young","Old";CODES("alder")="1","2";
                VALUES("indhold")="Personer";VALUES[en]("contents")="Persons";CODES("indhold")="BEF";
                VALUES("tid")="2020K1","2020K2";VALUES[en]("time")="2020Q1","2020Q2";CODES("tid")="2020Q1","2020Q2";
                TIMEVAL("tid")=TLIST(Q1),"20201","20202";
                UNITS("Personer")="antal";UNITS[en]("Persons")="number";
                STOCKFA("Personer")="S";
                DATA=10 11 20 22 30 33 40 44;
                """.formatted(world.tag);
        return world.imported(world.file(px), "Koder " + world.tag, Map.of());
    }
}
