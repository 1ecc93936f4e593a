package dk.helhed.statistics.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.statistics.catalog.Catalog;
import dk.helhed.statistics.catalog.statement.Statements;
import dk.helhed.statistics.intake.reader.FileBytes;
import dk.helhed.testing.AppTest;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** What a file says of single values and of single categories follows the numbers that are made of them, from the file to the screen and the exports. */
@AppTest
class WhatFollowsANumberTest {
    @Autowired
    private Catalog catalog;

    @Autowired
    private Statements statements;

    private final IntakeWorld world;

    WhatFollowsANumberTest(@Autowired AutowireCapableBeanFactory beans) {
        world = IntakeWorld.in(beans);
    }

    @Test
    void aStatusReachesTheScreenTheTraceTheReceiptAndEveryExport() throws Exception {
        var id = world.declared(jsonStat(), "Siger " + world.tag, Map.of());
        assertThat(world.findings(id))
                .as("before it is imported, too")
                .contains("Mærker ved tallene", "e: foreløbigt skøn · 2 celler", "x: kildens mærke · 1 celle");
        var release = world.committed(id);
        var dataset = catalog.release(release).dataset();

        assertThat(world.page("/datasets/" + dataset.value() + "/releases/" + release.value()))
                .contains("Mærker ved tallene", "e: foreløbigt skøn · 2 celler", "x: kildens mærke · 1 celle");
        assertThat(statements.of(release).warnings()).as("the words are read").isEmpty();

        var number = figure(dataset.value() + ":beboere", Map.of(), Map.of());
        var shown = world.page("/figures/" + number);
        assertThat(shown)
                .contains(
                        "e: foreløbigt skøn",
                        "15 (e)",
                        "35 (e, x)",
                        "e: foreløbigt skøn (1 celle); x: kildens mærke (1 celle)")
                .contains("Kilden siger mere om cellerne", "fil: ");
        assertThat(world.english("/figures/" + number))
                .contains("The source says more about the cells", "e: foreløbigt skøn");

        assertThat(world.page("/figures/" + number + ".csv"))
                .contains("Vist, med kildens mærke;MARKED;e;e: foreløbigt skøn")
                .contains("MARKED;e, x;\"e: foreløbigt skøn (1 celle); x: kildens mærke (1 celle)\"")
                .contains("Kildens mærke;e: foreløbigt skøn");
        assertThat(world.page("/figures/" + number + ".csv.json")).contains("e: foreløbigt skøn");
        assertThat(world.secondSheet("/figures/" + number + ".xlsx", IntakeWorld.ANALYST))
                .contains("e: foreløbigt skøn");
        assertThat(world.page("/figures/" + number + ".json"))
                .contains("\"e\":\"foreløbigt skøn\"", "\"code\":\"MARKED\"");

        var again = world.imported(
                FileBytes.of(world.desk().bytes("/figures/" + number + ".json", IntakeWorld.ANALYST)),
                "Igen " + world.tag,
                Map.of());
        assertThat(statements.of(again).statuses())
                .extracting(status -> status.sign() + " " + status.words().first() + " " + status.cells())
                .containsExactly("e foreløbigt skøn 1", "e, x foreløbigt skøn 1");
    }

    @Test
    void aBreakThatSdmxTellsOfIsTheBreakOfTheSeriesAndANormalValueBearsNoMark() {
        var csv = """
                DATAFLOW;BYDEL;TIME_PERIOD;OBS_VALUE;OBS_STATUS
                A:B(1.0);Nørrebro;2015;%1$d;A
                A:B(1.0);Nørrebro;2016;11;B
                A:B(1.0);Nørrebro;2017;12;P
                """.formatted(Math.abs(world.tag.hashCode() % 100_000));
        var release = world.imported(world.file(csv), "Siger " + world.tag, Map.of());
        assertThat(statements.of(release).statuses())
                .extracting(status -> status.sign() + status.cells())
                .containsExactly("B1", "P1");

        var dataset = catalog.release(release).dataset();
        var number = figure(
                dataset.value() + ":"
                        + catalog.dataset(dataset)
                                .orElseThrow()
                                .measures()
                                .getFirst()
                                .code(),
                Map.of(),
                Map.of("periods", "ALL", "form", "LINE"));
        assertThat(world.page("/figures/" + number))
                .contains("brud i serien hos kilden", "B: brud i tidsserien", "12 (P)", "P: foreløbigt");
        assertThat(world.english("/figures/" + number)).contains("break in series at the source", "P: provisional");
    }

    @Test
    void aNoteOfACategoryFollowsOnlyFiguresThatAreMadeOfIt() throws Exception {
        var release = world.imported(notes(), "Siger " + world.tag, Map.of());
        var dataset = catalog.release(release).dataset().value();
        assertThat(world.page("/datasets/" + dataset + "/releases/" + release.value()))
                .as("the receipt has them all")
                .contains("Om tabellen", "Om køn", "Om mænd", "Om kvinder", "Om kvinder i Valby 2016", "Om 2017");

        var men = figure(dataset + ":beboere", Map.of("numeratorCategory", dataset + ":1:Mænd"), Map.of());
        assertFollow(men, List.of("Om tabellen", "Om køn", "Om mænd", "Om 2017"), List.of("Om kvinder"));
        var women = figure(
                dataset + ":beboere", Map.of("numeratorCategory", dataset + ":1:Kvinder"), Map.of("periods", "ALL"));
        assertFollow(
                women,
                List.of("Om tabellen", "Om køn", "Om kvinder", "Om kvinder i Valby 2016", "Om 2017"),
                List.of("Om mænd"));
        assertThat(world.page("/figures/" + women))
                .as("and so do those that may be left out")
                .contains("Note fra kilden (1)");
        var all = figure(dataset + ":beboere", Map.of(), Map.of("periods", "ALL"));
        assertFollow(all, List.of("Om mænd", "Om kvinder", "Om kvinder i Valby 2016"), List.of());
    }

    private void assertFollow(String number, List<String> following, List<String> others) throws IOException {
        var shown = world.page("/figures/" + number);
        var csv = world.page("/figures/" + number + ".csv");
        var sheet = String.join("\n", world.secondSheet("/figures/" + number + ".xlsx", IntakeWorld.ANALYST));
        var json = world.page("/figures/" + number + ".json");
        following.forEach(note -> assertThat(csv).contains(note));
        for (var file : List.of(shown, csv, sheet, json)) {
            others.forEach(note -> assertThat(file).doesNotContain(note));
        }
    }

    private FileBytes notes() {
        return world.file("""
                CHARSET="ANSI";CODEPAGE="UTF-8";LANGUAGE="da";TITLE="Beboere %1$s";
                STUB="bydel %1$s","køn";HEADING="indhold","tid";CONTVARIABLE="indhold";
                VALUES("bydel %1$s")="Nørrebro","Valby";VALUES("køn")="Mænd","Kvinder";VALUES("indhold")="Beboere";
                VALUES("tid")="2016","2017";TIMEVAL("tid")=TLIST(A1),"2016","2017";UNITS("Beboere")="personer";
                NOTEX="Om tabellen";NOTEX("køn")="Om køn";VALUENOTEX("køn","Mænd")="Om mænd";
                VALUENOTE("køn","Kvinder")="Om kvinder";VALUENOTEX("tid","2017")="Om 2017";
                CELLNOTEX("Valby","Kvinder","Beboere","2016")="Om kvinder i Valby 2016";
                DATA=10 11 20 22 30 33 40 44;
                """.formatted(world.tag));
    }

    private FileBytes jsonStat() {
        return world.file("""
                {"version":"2.0","class":"dataset","label":"Beboere %1$s","id":["bydel %1$s","køn","tid","m"],"size":[2,2,2,1],
                 "role":{"geo":["bydel %1$s"],"time":["tid"],"metric":["m"]},
                 "value":[1,5,2,10, 3,20,4,15],"status":{"1":"e","5":"e","7":"x"},
                 "dimension":{
                  "bydel %1$s":{"category":{"index":["n","v"],"label":{"n":"Nørrebro","v":"Valby"}}},
                  "køn":{"category":{"index":["m","k"],"label":{"m":"Mænd","k":"Kvinder"}}},
                  "tid":{"category":{"index":["2016","2017"]}},
                  "m":{"category":{"index":["b"],"label":{"b":"Beboere"}}}},
                 "extension":{"status":{"label":{"e":"foreløbigt skøn"}}}}
                """.formatted(world.tag));
    }

    private String figure(String measure, Map<String, String> counted, Map<String, String> asked) {
        var parts = new HashMap<>(asked);
        parts.put("whole", "false");
        return world.figure(measure, counted, parts);
    }
}
