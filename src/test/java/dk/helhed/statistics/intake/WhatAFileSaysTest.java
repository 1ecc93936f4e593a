package dk.helhed.statistics.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.helhed.geography.AreaLevel;
import dk.helhed.geography.AreaStore;
import dk.helhed.geography.Areas;
import dk.helhed.kernel.AccountId;
import dk.helhed.statistics.ReleaseId;
import dk.helhed.statistics.catalog.Catalog;
import dk.helhed.statistics.catalog.statement.Statements;
import dk.helhed.statistics.cell.Nature;
import dk.helhed.statistics.indicator.AddingRule;
import dk.helhed.statistics.intake.declaration.StagedImport.StagedId;
import dk.helhed.statistics.intake.reader.FileBytes;
import dk.helhed.statistics.intake.staging.StagedStore;
import dk.helhed.statistics.table.Note;
import dk.helhed.testing.AppTest;
import dk.helhed.testing.SignedIn;
import dk.helhed.web.Role;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What a file says besides its numbers, from the file to the screen and the exports. */
@AppTest
class WhatAFileSaysTest {
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
    void aMandatoryNoteReachesTheScreenAndEveryExport() throws Exception {
        var id = declared(file("px/BE0101F1allKeywords.px"), Map.of());
        assertThat(page("/intake/" + id.value()))
                .as("each of the seven signs has its line, or the form would forget it")
                .contains("name=\"sign6\"");
        place.place(
                id,
                Map.of(
                        "var1val1",
                        district("Nørrebro"),
                        "var1val2",
                        district("Valby"),
                        "var1val3",
                        PlaceAreas.NOWHERE,
                        "var1val4",
                        PlaceAreas.NOWHERE));
        assertThat(page("/intake/" + id.value() + "/findings"))
                .contains("Mandatory table note", "må ikke lægges sammen (AGGREGALLOWED=NO)");
        var release = committed(id);
        var dataset = catalog.release(release).dataset();

        assertThat(page("/datasets/" + dataset.value() + "/releases/" + release.value()))
                .contains("Mandatory table note", "Optional table note", "Ewa Eriksson", "Source name", "REFPERIOD");
        assertThat(page("/datasets/" + dataset.value())).contains("Mandatory table note");

        var number = figure(dataset.value() + ":var4val1");
        assertThat(page("/figures/" + number)).contains("Kilden kræver, at dette nævnes", "Mandatory table note");
        assertThat(page("/figures/" + number + ".csv"))
                .contains("Note, der skal følge tallene;Mandatory table note", "Note;Optional table note");
        assertThat(page("/figures/" + number + ".csv.json")).contains("\"mandatory-note\"", "Mandatory table note");
        assertThat(page("/figures/" + number + ".json")).contains("Mandatory table note");
        assertThat(secondSheet("/figures/" + number + ".xlsx")).anyMatch(text -> text.equals("Mandatory table note"));
        var indicator = page("/figures/" + number).replaceAll("(?s).*/indicators/(I-\\d+).*", "$1");
        assertThat(page("/indicators/" + indicator + "/compare")).contains("Mandatory table note");
        assertThat(page("/indicators/" + indicator + "/compare.svg")).contains("Mandatory table note");
    }

    @Test
    void aFlagThatTheFormatDoesNotHaveIsNamedAsTheFileHasIt() {
        var release = imported(px("AGGREGALLOWED=MAYBE;"), Map.of());
        var rules = catalog.dataset(catalog.release(release).dataset())
                .orElseThrow()
                .aggregation("beboere")
                .orElseThrow();

        assertThat(rules.areas()).isEqualTo(AddingRule.NONE);
        assertThat(rules.flag()).isEqualTo("AGGREGALLOWED=MAYBE");
    }

    @Test
    void whatTheFileForbidsToAddIsNotAddedAndTheFlagIsNamed() {
        var release = imported(px("AGGREGALLOWED=NO;"), Map.of());
        var dataset = catalog.dataset(catalog.release(release).dataset()).orElseThrow();
        var rules = dataset.aggregation("beboere").orElseThrow();

        assertThat(List.of(rules.areas(), rules.time(), rules.categories())).containsOnly(AddingRule.NONE);
        assertThat(rules.flag()).isEqualTo("AGGREGALLOWED=NO");
        var number = figure(dataset.id().value() + ":beboere");
        assertThat(page("/figures/" + number))
                .contains("ikke, at delene lægges sammen (kildens ord: AGGREGALLOWED=NO)");
        assertThat(page("/figures/" + number + ".json"))
                .as("who reads our JSON-stat is told so too")
                .contains("\"mayBeAdded\":false");
    }

    @Test
    void anAverageByTheFilesOwnWordIsNotAddedAndThatWordIsNamed() {
        var release = imported(px("STOCKFA(\"Beboere\")=\"A\";"), Map.of());
        var dataset = catalog.dataset(catalog.release(release).dataset()).orElseThrow();

        assertThat(dataset.aggregation("beboere").orElseThrow().flag()).isEqualTo("STOCKFA=A");
        var number = figure(dataset.id().value() + ":beboere");
        assertThat(page("/figures/" + number)).contains("ikke, at delene lægges sammen (kildens ord: STOCKFA=A)");
    }

    @Test
    void anAverageThatAPersonReadsAsAFlowIsAdded() {
        var release = imported(px("STOCKFA(\"Beboere\")=\"A\";"), Map.of("nature2", "FLOW"));
        var dataset = catalog.dataset(catalog.release(release).dataset()).orElseThrow();

        assertThat(dataset.measure("beboere").orElseThrow().nature()).isEqualTo(Nature.FLOW);
        assertThat(dataset.stated()).isEmpty();
    }

    @Test
    void whatAPersonSaysOfAddingStandsAgainstTheNextFileAndIsTold() {
        var dataset =
                catalog.release(imported(px("AGGREGALLOWED=NO;"), Map.of())).dataset();
        var address = "/datasets/" + dataset.value();
        post(
                address + "/adding",
                Map.of("measure", "beboere", "areas", "SUM", "time", "LAST", "categories", "SUM", "flag", "Vores"));

        var next = declared(
                px("AGGREGALLOWED=NO;NOTE=\"Igen\";"),
                Map.of("dataset", dataset.value().toString()));
        assertThat(page("/intake/" + next.value() + "/findings"))
                .contains("INTAKE-085", "Filen siger, at tallene ikke må lægges sammen (AGGREGALLOWED=NO)");
        var release = committed(next);

        var rules =
                catalog.dataset(dataset).orElseThrow().aggregation("beboere").orElseThrow();
        assertThat(rules.flag()).isEqualTo("Vores");
        assertThat(rules.areas()).isEqualTo(AddingRule.SUM);
        assertThat(page(address + "/releases/" + release.value())).contains("INTAKE-085");
    }

    @Test
    void theNatureThatTheFileNamesIsProposedAndKept() {
        var release = imported(px("STOCKFA(\"Beboere\")=\"F\";"), Map.of());
        var dataset = catalog.dataset(catalog.release(release).dataset()).orElseThrow();

        assertThat(dataset.measure("beboere").orElseThrow().nature()).isEqualTo(Nature.FLOW);
        assertThat(dataset.stated()).as("and nothing else is forbidden").isEmpty();
        assertThat(statements.of(release).measures()).singleElement().satisfies(measure -> {
            assertThat(measure.metric().unit()).isEqualTo("personer");
            assertThat(measure.metric().nature()).contains(Nature.FLOW);
            assertThat(measure.metric().mayBeAdded()).isTrue();
        });
    }

    @Test
    void notesKeepTheirLanguagesInTheOrderOfTheFile() {
        var release = imported(
                px(
                        "LANGUAGES=\"da\",\"en\";NOTE=\"Kun dansk\";NOTE[en]=\"Only Danish\";NOTEX(\"tid\")=\"Pr. 1. januar\";"),
                Map.of());

        var notes = statements.of(release).notes();
        assertThat(notes).extracting(Note::mandatory).containsExactly(true, false);
        assertThat(notes.getFirst().about()).isEqualTo(Map.of("tid", ""));
        assertThat(notes.getLast().text().byLanguage())
                .containsExactly(Map.entry("da", "Kun dansk"), Map.entry("en", "Only Danish"));
    }

    @Test
    void aWarningIsShownBeforeTheImportAndKeptWithTheRelease() {
        var csv = """
                DATAFLOW;BYDEL;TIME_PERIOD;OBS_VALUE;UNIT_MULT
                A:B(1.0);Nørrebro;2016;10;3
                A:B(1.0);Valby;2016;%d;3
                """.formatted(Math.abs(tag.hashCode() % 100_000));
        var id = declared(csv.getBytes(StandardCharsets.UTF_8), Map.of());
        assertThat(page("/intake/" + id.value() + "/findings"))
                .contains("En advarsel om filen", "READ-042", "De gemmes med udgivelsen");

        var release = committed(id);
        assertThat(statements.of(release).warnings()).singleElement().satisfies(warning -> {
            assertThat(warning.code()).isEqualTo("READ-042");
            assertThat(warning.arguments()).hasToString("[3]");
        });
        assertThat(catalog.release(release).warnings()).isEqualTo(1);
        assertThat(page("/datasets/" + catalog.release(release).dataset().value() + "/releases/" + release.value()))
                .contains("Advarsler ved indlæsningen", "READ-042");
    }

    @Test
    void aStatisticsOfficesOwnUnitsAndNotesAreKept() throws Exception {
        var id = declared(file("px/TAB001.px"), Map.of("level", "DISTRICT"));
        var said = staged.staged(id);
        var reading = page("/intake/" + said.id().value() + "/findings");

        assertThat(reading).contains("Population", "enhed amount", "antal på en dag", "Eurostat", "20230525 15:42");
    }

    @Test
    void aFileOfAStatbankIsKnownByItsContentAndMayBeReadAsAnyOther() {
        var csv = "BYDEL %1$s;TID;INDHOLD\nNørrebro;2016;10\nNørrebro;2017;..\nValby;2016;20\nValby;2017;22\n"
                .formatted(tag);
        var id = ((StageFile.Staged) stage.stage(
                        FileBytes.of(csv.getBytes(StandardCharsets.UTF_8)), "fil", Optional.empty(), SOMEONE))
                .id();
        assertThat(page("/intake/" + id.value())).contains("formatet StatBank CSV", "Læs den som almindelig CSV");
        assertThat(staged.staged(id).fields().fields())
                .containsEntry("header2", "INDHOLD")
                .containsEntry("sign0", "..")
                .containsEntry("meaning0", "MISSING");

        var file = staged.staged(id);
        assertThat(declare.asPlain(id, file.version(), file.fields())).isInstanceOf(DeclareReading.ReadAnew.class);
        assertThat(staged.staged(id).fields().fields())
                .containsEntry("kind", "CSV")
                .containsEntry("separator", "SEMICOLON")
                .containsEntry("meaning0", "MISSING");
        assertThat(page("/intake/" + id.value())).doesNotContain("formatet StatBank CSV");
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

    private byte[] px(String more) {
        return """
                CHARSET="ANSI";CODEPAGE="UTF-8";LANGUAGE="da";TITLE="Beboere %1$s";
                STUB="bydel %1$s";HEADING="indhold","tid";CONTVARIABLE="indhold";
                VALUES("bydel %1$s")="Nørrebro","Valby";VALUES("indhold")="Beboere";VALUES("tid")="2016","2017";
                TIMEVAL("tid")=TLIST(A1),"2016","2017";UNITS("Beboere")="personer";
                %2$s
                DATA=10 11 20 22;
                """.formatted(tag, more).getBytes(StandardCharsets.UTF_8);
    }

    private String district(String name) {
        return areas.match(Set.of(name), AreaLevel.DISTRICT)
                .values()
                .iterator()
                .next()
                .value()
                .toString();
    }

    private String figure(String numerator) {
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
                        "decimals",
                        "0",
                        "apart",
                        "on")));
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

    private static byte[] file(String name) {
        Assumptions.assumeTrue(Files.exists(FORMATS.resolve(name)), "the shared files are not here");
        try {
            return Files.readAllBytes(FORMATS.resolve(name));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
