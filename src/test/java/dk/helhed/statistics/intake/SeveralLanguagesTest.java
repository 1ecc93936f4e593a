package dk.helhed.statistics.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.helhed.geography.AreaStore;
import dk.helhed.geography.Areas;
import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.Language;
import dk.helhed.statistics.ReleaseId;
import dk.helhed.statistics.catalog.Catalog;
import dk.helhed.statistics.catalog.statement.Statements;
import dk.helhed.statistics.intake.declaration.StagedImport.StagedId;
import dk.helhed.statistics.intake.reader.FileBytes;
import dk.helhed.statistics.intake.staging.StagedStore;
import dk.helhed.testing.AppTest;
import dk.helhed.testing.SignedIn;
import dk.helhed.web.Role;
import jakarta.servlet.http.Cookie;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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

/** A file in several languages is read by each of its readers in his own. */
@AppTest
class SeveralLanguagesTest {
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
    void aPageInEnglishReadsTheEnglishWordsOfTheFile() throws Exception {
        var release = imported(px(), Map.of());
        var dataset = catalog.release(release).dataset().value();
        var receipt = "/datasets/" + dataset + "/releases/" + release.value();

        assertThat(page(receipt))
                .contains("køn = Kvinder: Uden gæster", "Personer: enhed antal", "Beboere " + tag, "Byens tal");
        assertThat(english(receipt))
                .contains(
                        "sex = Women: Without guests",
                        "Persons: unit number",
                        "Residents " + tag,
                        "Numbers of the city")
                .doesNotContain("Uden gæster", "Kvinder");
    }

    @Test
    void aFigureCountsTheSameAndCallsItByTheWordsOfItsReader() throws Exception {
        var dataset = catalog.release(imported(px(), Map.of())).dataset().value();
        var number = figure(dataset + ":personer", dataset + ":1:Kvinder");

        assertThat(page("/figures/" + number)).contains("Personer (Kvinder)", "køn = Kvinder: Uden gæster");
        assertThat(english("/figures/" + number))
                .contains("Persons (Women)", "sex = Women: Without guests")
                .doesNotContain("Kvinder");
        assertThat(page("/figures/" + number + ".csv")).contains("Personer (Kvinder)");
        assertThat(english("/figures/" + number + ".csv"))
                .contains("Persons (Women)", "sex = Women: Without guests")
                .doesNotContain("Kvinder");
        assertThat(english("/figures/" + number + ".json")).contains("Without guests");
        assertThat(secondSheet("/figures/" + number + ".xlsx"))
                .anyMatch(text -> text.contains("sex = Women: Without guests"));
    }

    @Test
    void aDimensionThatIsRenamedKeepsTheWordsOfTheFile() {
        var release = imported(px(), Map.of("name1", "Gruppe"));
        var dataset = catalog.release(release).dataset().value();

        assertThat(english("/datasets/" + dataset + "/releases/" + release.value()))
                .contains("Gruppe = Women: Without guests")
                .doesNotContain("Kvinder");
        var women = figure(dataset + ":personer", dataset + ":1:Kvinder");
        assertThat(english("/figures/" + women))
                .contains("Persons (Women)", "Gruppe = Women: Without guests")
                .doesNotContain("Kvinder");
    }

    @Test
    void theUnitOfTheSourceIsToldInTheLanguageOfTheReader() {
        var dataset = catalog.release(imported(px(), Map.of())).dataset().value();
        var number = figure(dataset + ":personer", dataset + ":1:Kvinder");

        assertThat(page("/figures/" + number + ".csv")).contains(";antal;").doesNotContain(";number;");
        assertThat(english("/figures/" + number + ".csv")).contains(";number;").doesNotContain(";antal;");
        assertThat(english("/figures/" + number)).contains("number").doesNotContain("antal");
        assertThat(english("/figures/" + number + ".json")).doesNotContain("antal");
    }

    @Test
    void aCategoryIsChosenByItsFirstLanguageAndReadInTheReaders() {
        var dataset = catalog.release(imported(px(), Map.of())).dataset().value();
        var number = figure(dataset + ":personer", dataset + ":1:Kvinder");
        var indicator = "/indicators/" + page("/figures/" + number).replaceAll("(?s).*/indicators/(I-\\d+).*", "$1");

        assertThat(page(indicator + "/versions/new"))
                .contains("value=\"" + dataset + ":1:Kvinder\"", "<span>Kvinder</span>");
        assertThat(english(indicator + "/versions/new"))
                .contains("value=\"" + dataset + ":1:Kvinder\"", "<span>Women</span>", ">sex <");
        assertThat(english(indicator)).contains("Persons (Women)").doesNotContain("(Kvinder)");
    }

    private byte[] px() {
        return """
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
                """.formatted(tag).getBytes(StandardCharsets.UTF_8);
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

    private String figure(String numerator, String category) {
        var indicator = code(post(
                "/indicators",
                Map.of(
                        "name",
                        "Tal " + tag,
                        "question",
                        "Hvor mange?",
                        "kind",
                        "COUNT",
                        "numerator",
                        numerator,
                        "numeratorCategory",
                        category,
                        "decimals",
                        "0")));
        return code(post(
                "/figures",
                Map.of(
                        "indicator",
                        indicator,
                        "title",
                        "Fundet " + tag,
                        "form",
                        "TABLE",
                        "scope",
                        "ALL",
                        "whole",
                        "true",
                        "periods",
                        "LATEST")));
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
        return page(address, Language.DANISH);
    }

    private String english(String address) {
        return page(address, Language.ENGLISH);
    }

    private String page(String address, Language language) {
        return new String(content(address, language), StandardCharsets.UTF_8);
    }

    private byte[] content(String address, Language language) {
        var answer = web.get()
                .uri(address)
                .cookie(new Cookie("language", language.code()))
                .with(SignedIn.as(Role.ANALYST))
                .exchange();
        assertThat(answer).hasStatus(200);
        return answer.getResponse().getContentAsByteArray();
    }

    private List<String> secondSheet(String address) throws IOException {
        var bytes = content(address, Language.ENGLISH);
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            return workbook.getSheet(1).orElseThrow().read().stream()
                    .map(row -> row.getCellText(1))
                    .toList();
        }
    }
}
