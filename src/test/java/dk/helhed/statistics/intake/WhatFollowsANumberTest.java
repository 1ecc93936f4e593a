package dk.helhed.statistics.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.helhed.geography.AreaStore;
import dk.helhed.geography.Areas;
import dk.helhed.kernel.AccountId;
import dk.helhed.statistics.ReleaseId;
import dk.helhed.statistics.catalog.Catalog;
import dk.helhed.statistics.catalog.statement.Statements;
import dk.helhed.statistics.intake.declaration.StagedImport.StagedId;
import dk.helhed.statistics.intake.reader.FileBytes;
import dk.helhed.statistics.intake.staging.StagedStore;
import dk.helhed.testing.AppTest;
import dk.helhed.testing.SignedIn;
import dk.helhed.web.Role;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What a file says of single values and of single categories follows the numbers that are made of them, from the file to the screen and the exports. */
@AppTest
class WhatFollowsANumberTest {
    private static final Path FORMATS = Path.of("../shared/data/formats");
    private static final AccountId SOMEONE = new AccountId(new UUID(0, 1));

    private final String tag = UUID.randomUUID().toString().substring(0, 8);

    @Autowired
    private MockMvcTester web;

    @Autowired
    private StageFile stage;

    @Autowired
    private DeclareReading declare;

    @Autowired
    private PlaceAreas place;

    @Autowired
    private CommitIntake commit;

    @Autowired
    private StagedStore staged;

    @Autowired
    private Catalog catalog;

    @Autowired
    private Statements statements;

    @Autowired
    private Areas areas;

    @Autowired
    private AreaStore areaStore;

    @BeforeEach
    void districts() {
        Districts.exist(areas, areaStore);
    }

    @Test
    void aStatusReachesTheScreenTheTraceTheReceiptAndEveryExport() throws Exception {
        var id = declared(jsonStat(), Map.of());
        assertThat(page("/intake/" + id.value() + "/findings"))
                .as("before it is imported, too")
                .contains("Mærker ved tallene", "e: foreløbigt skøn · 2 celler", "x: kildens mærke · 1 celle");
        var release = committed(id);
        var dataset = catalog.release(release).dataset();

        assertThat(page("/datasets/" + dataset.value() + "/releases/" + release.value()))
                .contains("Mærker ved tallene", "e: foreløbigt skøn · 2 celler", "x: kildens mærke · 1 celle");
        assertThat(statements.of(release).warnings()).as("the words are read").isEmpty();

        var number = figure(dataset.value() + ":beboere", "LATEST");
        var shown = page("/figures/" + number);
        assertThat(shown)
                .contains(
                        "e: foreløbigt skøn",
                        "15 (e)",
                        "35 (e, x)",
                        "e: foreløbigt skøn (1 celle); x: kildens mærke (1 celle)")
                .contains("Kilden siger mere om cellerne", "fil: ");
        assertThat(english("/figures/" + number))
                .contains("The source says more about the cells", "e: foreløbigt skøn");

        assertThat(page("/figures/" + number + ".csv"))
                .contains("Vist, med kildens mærke;MARKED;e;e: foreløbigt skøn")
                .contains("MARKED;e, x;\"e: foreløbigt skøn (1 celle); x: kildens mærke (1 celle)\"")
                .contains("Kildens mærke;e: foreløbigt skøn");
        assertThat(page("/figures/" + number + ".csv.json")).contains("e: foreløbigt skøn");
        assertThat(secondSheet("/figures/" + number + ".xlsx")).contains("e: foreløbigt skøn");
        var json = page("/figures/" + number + ".json");
        assertThat(json).contains("\"e\":\"foreløbigt skøn\"", "\"code\":\"MARKED\"");

        var again = imported(json.getBytes(StandardCharsets.UTF_8), Map.of("datasetName", "Igen " + tag));
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
                """.formatted(Math.abs(tag.hashCode() % 100_000));
        var release = imported(csv.getBytes(StandardCharsets.UTF_8), Map.of());
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
                "ALL",
                "LINE");
        assertThat(page("/figures/" + number))
                .contains("brud i serien hos kilden", "B: brud i tidsserien", "12 (P)", "P: foreløbigt");
        assertThat(english("/figures/" + number)).contains("break in series at the source", "P: provisional");
    }

    @Test
    void aNoteOfACategoryFollowsOnlyFiguresThatAreMadeOfIt() throws Exception {
        var release = imported(notes(), Map.of());
        var dataset = catalog.release(release).dataset().value();
        assertThat(page("/datasets/" + dataset + "/releases/" + release.value()))
                .as("the receipt has them all")
                .contains("Om tabellen", "Om køn", "Om mænd", "Om kvinder", "Om kvinder i Valby 2016", "Om 2017");

        var men = figure(dataset + ":beboere", "LATEST", "TABLE", Map.of("numeratorCategory", dataset + ":1:Mænd"));
        assertFollow(men, List.of("Om tabellen", "Om køn", "Om mænd", "Om 2017"), List.of("Om kvinder"));
        var women = figure(dataset + ":beboere", "ALL", "TABLE", Map.of("numeratorCategory", dataset + ":1:Kvinder"));
        assertFollow(
                women,
                List.of("Om tabellen", "Om køn", "Om kvinder", "Om kvinder i Valby 2016", "Om 2017"),
                List.of("Om mænd"));
        assertThat(page("/figures/" + women))
                .as("and so do those that may be left out")
                .contains("Note fra kilden (1)");
        var all = figure(dataset + ":beboere", "ALL");
        assertFollow(all, List.of("Om mænd", "Om kvinder", "Om kvinder i Valby 2016"), List.of());
    }

    private void assertFollow(String number, List<String> following, List<String> others) throws IOException {
        var shown = page("/figures/" + number);
        var csv = page("/figures/" + number + ".csv");
        var sheet = String.join("\n", secondSheet("/figures/" + number + ".xlsx"));
        var json = page("/figures/" + number + ".json");
        following.forEach(note -> assertThat(csv).contains(note));
        for (var file : List.of(shown, csv, sheet, json)) {
            others.forEach(note -> assertThat(file).doesNotContain(note));
        }
    }

    private byte[] notes() {
        return """
                CHARSET="ANSI";CODEPAGE="UTF-8";LANGUAGE="da";TITLE="Beboere %1$s";
                STUB="bydel %1$s","køn";HEADING="indhold","tid";CONTVARIABLE="indhold";
                VALUES("bydel %1$s")="Nørrebro","Valby";VALUES("køn")="Mænd","Kvinder";VALUES("indhold")="Beboere";
                VALUES("tid")="2016","2017";TIMEVAL("tid")=TLIST(A1),"2016","2017";UNITS("Beboere")="personer";
                NOTEX="Om tabellen";NOTEX("køn")="Om køn";VALUENOTEX("køn","Mænd")="Om mænd";
                VALUENOTE("køn","Kvinder")="Om kvinder";VALUENOTEX("tid","2017")="Om 2017";
                CELLNOTEX("Valby","Kvinder","Beboere","2016")="Om kvinder i Valby 2016";
                DATA=10 11 20 22 30 33 40 44;
                """.formatted(tag).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] jsonStat() {
        return """
                {"version":"2.0","class":"dataset","label":"Beboere %1$s","id":["bydel %1$s","køn","tid","m"],"size":[2,2,2,1],
                 "role":{"geo":["bydel %1$s"],"time":["tid"],"metric":["m"]},
                 "value":[1,5,2,10, 3,20,4,15],"status":{"1":"e","5":"e","7":"x"},
                 "dimension":{
                  "bydel %1$s":{"category":{"index":["n","v"],"label":{"n":"Nørrebro","v":"Valby"}}},
                  "køn":{"category":{"index":["m","k"],"label":{"m":"Mænd","k":"Kvinder"}}},
                  "tid":{"category":{"index":["2016","2017"]}},
                  "m":{"category":{"index":["b"],"label":{"b":"Beboere"}}}},
                 "extension":{"status":{"label":{"e":"foreløbigt skøn"}}}}
                """.formatted(tag).getBytes(StandardCharsets.UTF_8);
    }

    private String english(String address) {
        var answer = web.get()
                .uri(address)
                .cookie(new jakarta.servlet.http.Cookie("language", "en"))
                .with(SignedIn.as(Role.ANALYST))
                .exchange();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private ReleaseId imported(byte[] bytes, Map<String, String> facts) {
        return committed(declared(bytes, facts));
    }

    private ReleaseId committed(StagedId id) {
        return ((CommitIntake.Imported) commit.commit(id, SOMEONE)).release();
    }

    private StagedId declared(byte[] bytes, Map<String, String> facts) {
        var id = ((StageFile.Staged) stage.stage(FileBytes.of(bytes), "fil", Optional.empty(), SOMEONE)).id();
        var file = staged.staged(id);
        var all = new HashMap<>(Map.of(
                "dataset",
                "new",
                "datasetName",
                "Siger " + tag,
                "source",
                "Prøvekilde",
                "licence",
                "Prøve",
                "threshold",
                "0",
                "level",
                "DISTRICT"));
        all.putAll(facts);
        assertThat(declare.declare(id, file.version(), file.fields().with(all), false))
                .isInstanceOf(DeclareReading.Declared.class);
        return id;
    }

    private String figure(String numerator, String periods) {
        return figure(numerator, periods, "TABLE");
    }

    private String figure(String numerator, String periods, String form) {
        return figure(numerator, periods, form, Map.of());
    }

    private String figure(String numerator, String periods, String form, Map<String, String> narrowed) {
        var definition = new HashMap<>(Map.of(
                "name",
                "Tal " + tag + narrowed + periods,
                "question",
                "Hvor mange?",
                "kind",
                "COUNT",
                "numerator",
                numerator,
                "decimals",
                "0"));
        definition.putAll(narrowed);
        var indicator = code(post("/indicators", definition));
        return code(post(
                "/figures",
                Map.of(
                        "indicator",
                        indicator,
                        "title",
                        "Fundet " + tag,
                        "form",
                        form,
                        "scope",
                        "ALL",
                        "whole",
                        "false",
                        "periods",
                        periods)));
    }

    private String post(String address, Map<String, String> form) {
        var request = web.post().uri(address).with(SignedIn.as(Role.ANALYST)).with(csrf());
        for (var field : new LinkedHashMap<>(form).entrySet()) {
            request = request.param(field.getKey(), field.getValue());
        }
        var location = request.exchange().getResponse().getHeader("Location");
        assertThat(location).isNotNull();
        return String.valueOf(location);
    }

    private static String code(String location) {
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private String page(String address) {
        var answer = web.get().uri(address).with(SignedIn.as(Role.ANALYST)).exchange();
        assertThat(answer).hasStatus(200);
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private List<String> secondSheet(String address) throws IOException {
        var bytes = web.get()
                .uri(address)
                .with(SignedIn.as(Role.ANALYST))
                .exchange()
                .getResponse()
                .getContentAsByteArray();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            return workbook.getSheet(1).orElseThrow().read().stream()
                    .map(row -> row.getCellText(1))
                    .toList();
        }
    }
}
