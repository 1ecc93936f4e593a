package dk.helhed.statistics.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.geography.AreaLevel;
import dk.helhed.geography.Areas;
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
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** What a file says besides its numbers, from the file to the screen and the exports. */
@AppTest
class WhatAFileSaysTest {
    @Autowired
    private DeclareReading declare;

    @Autowired
    private StagedStore staged;

    @Autowired
    private Catalog catalog;

    @Autowired
    private Statements statements;

    @Autowired
    private Areas areas;

    private final IntakeWorld world;

    WhatAFileSaysTest(@Autowired AutowireCapableBeanFactory beans) {
        world = IntakeWorld.in(beans);
    }

    @Test
    void aMandatoryNoteReachesTheScreenAndEveryExport() throws Exception {
        var id = declared(FileBytes.of(IntakeWorld.shared("formats/px/BE0101F1allKeywords.px")));
        assertThat(world.page("/intake/" + id.value()))
                .as("each of the seven signs has its line, or the form would forget it")
                .contains("name=\"sign6\"");
        world.placed(
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
        assertThat(world.findings(id)).contains("Mandatory table note", "må ikke lægges sammen (AGGREGALLOWED=NO)");
        var release = world.committed(id);
        var dataset = catalog.release(release).dataset();

        assertThat(world.page("/datasets/" + dataset.value() + "/releases/" + release.value()))
                .contains("Mandatory table note", "Optional table note", "Ewa Eriksson", "Source name", "REFPERIOD");
        assertThat(world.page("/datasets/" + dataset.value())).contains("Mandatory table note");

        var number = figure(dataset.value() + ":var4val1");
        assertThat(world.page("/figures/" + number)).contains("Kilden kræver, at dette nævnes", "Mandatory table note");
        assertThat(world.page("/figures/" + number + ".csv"))
                .contains("Note, der skal følge tallene;Mandatory table note", "Note;Optional table note");
        assertThat(world.page("/figures/" + number + ".csv.json"))
                .contains("\"mandatory-note\"", "Mandatory table note");
        assertThat(world.page("/figures/" + number + ".json")).contains("Mandatory table note");
        assertThat(world.secondSheet("/figures/" + number + ".xlsx", IntakeWorld.ANALYST))
                .anyMatch(text -> text.equals("Mandatory table note"));
        var indicator = world.page("/figures/" + number).replaceAll("(?s).*/indicators/(I-\\d+).*", "$1");
        assertThat(world.page("/indicators/" + indicator + "/compare")).contains("Mandatory table note");
        assertThat(world.page("/indicators/" + indicator + "/compare.svg")).contains("Mandatory table note");
    }

    @Test
    void aFlagThatTheFormatDoesNotHaveIsNamedAsTheFileHasIt() {
        var release = imported("AGGREGALLOWED=MAYBE;", Map.of());
        var rules = catalog.dataset(catalog.release(release).dataset())
                .orElseThrow()
                .aggregation("beboere")
                .orElseThrow();

        assertThat(rules.areas()).isEqualTo(AddingRule.NONE);
        assertThat(rules.flag()).isEqualTo("AGGREGALLOWED=MAYBE");
    }

    @Test
    void whatTheFileForbidsToAddIsNotAddedAndTheFlagIsNamed() {
        var release = imported("AGGREGALLOWED=NO;", Map.of());
        var dataset = catalog.dataset(catalog.release(release).dataset()).orElseThrow();
        var rules = dataset.aggregation("beboere").orElseThrow();

        assertThat(List.of(rules.areas(), rules.time(), rules.categories())).containsOnly(AddingRule.NONE);
        assertThat(rules.flag()).isEqualTo("AGGREGALLOWED=NO");
        var number = figure(dataset.id().value() + ":beboere");
        assertThat(world.page("/figures/" + number))
                .contains("ikke, at delene lægges sammen (kildens ord: AGGREGALLOWED=NO)");
        assertThat(world.page("/figures/" + number + ".json"))
                .as("who reads our JSON-stat is told so too")
                .contains("\"mayBeAdded\":false");
    }

    @Test
    void anAverageByTheFilesOwnWordIsNotAddedAndThatWordIsNamed() {
        var release = imported("STOCKFA(\"Beboere\")=\"A\";", Map.of());
        var dataset = catalog.dataset(catalog.release(release).dataset()).orElseThrow();

        assertThat(dataset.aggregation("beboere").orElseThrow().flag()).isEqualTo("STOCKFA=A");
        var number = figure(dataset.id().value() + ":beboere");
        assertThat(world.page("/figures/" + number)).contains("ikke, at delene lægges sammen (kildens ord: STOCKFA=A)");
    }

    @Test
    void anAverageThatAPersonReadsAsAFlowIsAdded() {
        var release = imported("STOCKFA(\"Beboere\")=\"A\";", Map.of("nature2", "FLOW"));
        var dataset = catalog.dataset(catalog.release(release).dataset()).orElseThrow();

        assertThat(dataset.measure("beboere").orElseThrow().nature()).isEqualTo(Nature.FLOW);
        assertThat(dataset.stated()).isEmpty();
    }

    @Test
    void whatAPersonSaysOfAddingStandsAgainstTheNextFileAndIsTold() {
        var dataset = catalog.release(imported("AGGREGALLOWED=NO;", Map.of())).dataset();
        var address = "/datasets/" + dataset.value();
        assertThat(world.desk()
                        .post(
                                address + "/adding",
                                Map.of(
                                        "measure",
                                        "beboere",
                                        "areas",
                                        "SUM",
                                        "time",
                                        "LAST",
                                        "categories",
                                        "SUM",
                                        "flag",
                                        "Vores")))
                .hasStatus(303);

        var next = world.declared(
                world.handedIn(px("AGGREGALLOWED=NO;NOTE=\"Igen\";"), "fil"),
                Map.of("dataset", dataset.value().toString()));
        assertThat(world.findings(next))
                .contains("INTAKE-085", "Filen siger, at tallene ikke må lægges sammen (AGGREGALLOWED=NO)");
        var release = world.committed(next);

        var rules =
                catalog.dataset(dataset).orElseThrow().aggregation("beboere").orElseThrow();
        assertThat(rules.flag()).isEqualTo("Vores");
        assertThat(rules.areas()).isEqualTo(AddingRule.SUM);
        assertThat(world.page(address + "/releases/" + release.value())).contains("INTAKE-085");
    }

    @Test
    void theNatureThatTheFileNamesIsProposedAndKept() {
        var release = imported("STOCKFA(\"Beboere\")=\"F\";", Map.of());
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
                "LANGUAGES=\"da\",\"en\";NOTE=\"Kun dansk\";NOTE[en]=\"Only Danish\";NOTEX(\"tid\")=\"Pr. 1. januar\";",
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
                """.formatted(Math.abs(world.tag.hashCode() % 100_000));
        var id = declared(world.file(csv));
        assertThat(world.findings(id)).contains("En advarsel om filen", "READ-042", "Den gemmes med udgivelsen");

        var release = world.committed(id);
        assertThat(statements.of(release).warnings()).singleElement().satisfies(warning -> {
            assertThat(warning.code()).isEqualTo("READ-042");
            assertThat(warning.arguments()).hasToString("[3]");
        });
        assertThat(catalog.release(release).warnings()).isEqualTo(1);
        assertThat(world.page(
                        "/datasets/" + catalog.release(release).dataset().value() + "/releases/" + release.value()))
                .contains("Advarsler ved indlæsningen", "READ-042");
    }

    @Test
    void aStatisticsOfficesOwnUnitsAndNotesAreKept() throws Exception {
        var id = declared(FileBytes.of(IntakeWorld.shared("formats/px/TAB001.px")));
        assertThat(world.findings(id))
                .contains("Population", "enhed amount", "antal på en dag", "Eurostat", "20230525 15:42");
    }

    @Test
    void aFileOfAStatbankIsKnownByItsContentAndMayBeReadAsAnyOther() {
        var csv = "BYDEL %1$s;TID;INDHOLD\nNørrebro;2016;10\nNørrebro;2017;..\nValby;2016;20\nValby;2017;22\n"
                .formatted(world.tag);
        var id = world.handedIn(world.file(csv), "fil");
        assertThat(world.page("/intake/" + id.value())).contains("formatet StatBank CSV", "Læs den som almindelig CSV");
        assertThat(world.fields(id).fields())
                .containsEntry("header2", "INDHOLD")
                .containsEntry("sign0", "..")
                .containsEntry("meaning0", "MISSING");

        var file = staged.staged(id);
        assertThat(declare.asPlain(id, file.version(), file.fields())).isInstanceOf(DeclareReading.ReadAnew.class);
        assertThat(world.fields(id).fields())
                .containsEntry("kind", "CSV")
                .containsEntry("separator", "SEMICOLON")
                .containsEntry("meaning0", "MISSING");
        assertThat(world.page("/intake/" + id.value())).doesNotContain("formatet StatBank CSV");
    }

    private ReleaseId imported(String px, Map<String, String> more) {
        return world.imported(px(px), "Siger " + world.tag, more);
    }

    private StagedId declared(FileBytes file) {
        return world.declared(file, "Siger " + world.tag, Map.of());
    }

    private FileBytes px(String more) {
        return world.file("""
                CHARSET="ANSI";CODEPAGE="UTF-8";LANGUAGE="da";TITLE="Beboere %1$s";
                STUB="bydel %1$s";HEADING="indhold","tid";CONTVARIABLE="indhold";
                VALUES("bydel %1$s")="Nørrebro","Valby";VALUES("indhold")="Beboere";VALUES("tid")="2016","2017";
                TIMEVAL("tid")=TLIST(A1),"2016","2017";UNITS("Beboere")="personer";
                %2$s
                DATA=10 11 20 22;
                """.formatted(world.tag, more));
    }

    private String district(String name) {
        return areas.match(Set.of(name), AreaLevel.DISTRICT)
                .values()
                .iterator()
                .next()
                .value()
                .toString();
    }

    private String figure(String measure) {
        return world.figure(measure, Map.of("apart", "on"), Map.of());
    }
}
