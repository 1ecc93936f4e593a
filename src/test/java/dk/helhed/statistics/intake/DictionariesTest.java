package dk.helhed.statistics.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.geography.AreaStore;
import dk.helhed.geography.Areas;
import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.Refusal;
import dk.helhed.statistics.FileImport;
import dk.helhed.statistics.FileImport.Into;
import dk.helhed.statistics.catalog.Catalog;
import dk.helhed.statistics.catalog.dictionary.Dictionaries;
import dk.helhed.statistics.catalog.dictionary.Dictionaries.Dictionary;
import dk.helhed.statistics.intake.reader.FileBytes;
import dk.helhed.statistics.intake.staging.StagedStore;
import dk.helhed.testing.AppTest;
import dk.helhed.testing.SignedIn;
import dk.helhed.web.Role;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Readings that a person confirmed have names, and the command line says by which of them a file is read. */
@AppTest
class DictionariesTest {
    private static final AccountId SOMEONE = new AccountId(new UUID(0, 1));

    private final String tag = UUID.randomUUID().toString().substring(0, 8);
    private final String name = "Ordbøger " + tag;

    @Autowired
    private MockMvcTester web;

    @Autowired
    private StageFile stage;

    @Autowired
    private DeclareReading declare;

    @Autowired
    private CommitIntake commit;

    @Autowired
    private StagedStore staged;

    @Autowired
    private Catalog catalog;

    @Autowired
    private FileImport imports;

    @Autowired
    private Dictionaries dictionaries;

    @Autowired
    private Areas areas;

    @Autowired
    private AreaStore areaStore;

    @BeforeEach
    void districts() {
        Districts.exist(areas, areaStore);
    }

    @Test
    void aFileIsReadByTheDictionaryThatIsNamed() {
        confirmed("10", Map.of("meaning0", "MISSING"));
        confirmed("11", Map.of("meaning0", "PROTECTED_BY_SOURCE"));
        var dataset = catalog.all().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        assertThat(dictionaries.of(dataset.id())).extracting(Dictionary::name).containsExactly("csv-2", "csv-1");
        var page = web.get()
                .uri("/datasets/" + dataset.id().value())
                .with(SignedIn.as(Role.ANALYST))
                .exchange();
        assertThat(page).bodyText().contains("Ordbøger", "csv-2", "csv-1");

        assertThat(taken("12", Optional.of("csv-1"))).isInstanceOfSatisfying(FileImport.Imported.class, taken -> {
            assertThat(taken.summary().missing())
                    .singleElement()
                    .hasToString("Missing[kind=MISSING, symbol=.., count=1]");
            assertThat(taken.summary().sums().values()).singleElement().hasToString("12");
            assertThat(taken.summary().dimensions()).containsEntry("Bydel " + tag, 2);
            assertThat(taken.dictionary())
                    .as("the newest says another thing, so the same is confirmed anew")
                    .isEqualTo("csv-3");
        });
        assertThat(taken("13", Optional.of("csv-2")))
                .isInstanceOfSatisfying(
                        FileImport.Imported.class,
                        taken -> assertThat(taken.summary().missing())
                                .singleElement()
                                .asString()
                                .contains("PROTECTED_BY_SOURCE"));
    }

    @Test
    void anUnknownNameIsRefusedWithTheNamesThatExist() {
        confirmed("10", Map.of());
        assertThat(taken("12", Optional.of("xlsx-7")))
                .isInstanceOfSatisfying(
                        FileImport.Refused.class,
                        refused -> assertThat(refused.reasons()).singleElement().satisfies(reason -> {
                            assertThat(reason.code()).isEqualTo("INTAKE-052");
                            assertThat(reason.arguments()).hasToString("[xlsx-7, csv-1]");
                        }));
        var other =
                FileBytes.of("År;Område %s;Tal\n2017;Valby;3\n".formatted(tag).getBytes(StandardCharsets.UTF_8));
        assertThat(imports.take(other, "c.csv", new Into(name, Optional.of("csv-1")), AccountId.COMMAND_LINE))
                .isInstanceOfSatisfying(
                        FileImport.Refused.class,
                        refused -> assertThat(refused.reasons())
                                .extracting(Refusal::code)
                                .containsExactly("INTAKE-053"));
    }

    @Test
    void nextYearsWideTableIsReadByTheSameDictionaryWithoutAPerson() {
        confirmed(wide("2015;2016", "10;11"), Map.of("nameWide", "Beboere"));
        var next = wide("2015;2016;2017", "10;11;12");

        assertThat(imports.take(next, "b.csv", new Into(name, Optional.empty()), AccountId.COMMAND_LINE))
                .isInstanceOfSatisfying(FileImport.Imported.class, taken -> {
                    assertThat(taken.summary().dimensions()).containsEntry("Periode", 3);
                    assertThat(taken.summary().sums()).containsEntry("beboere", new BigDecimal("66"));
                    assertThat(taken.remarks())
                            .as("a new period is expected, and no other layout")
                            .extracting(Refusal::code)
                            .doesNotContain("INTAKE-077");
                });
        assertThat(imports.take(
                        wide("2015;2016;2017;2018", "10;11;12;13"),
                        "c.csv",
                        new Into(name, Optional.of("csv-1")),
                        AccountId.COMMAND_LINE))
                .isInstanceOfSatisfying(
                        FileImport.Imported.class,
                        taken -> assertThat(taken.summary().cells()).isEqualTo(8));
    }

    private FileBytes wide(String years, String numbers) {
        return FileBytes.of("Bydel %s;%s\nNørrebro;%s\nValby;%s\n"
                .formatted(tag, years, numbers, numbers)
                .getBytes(StandardCharsets.UTF_8));
    }

    private FileImport.Outcome taken(String persons, Optional<String> dictionary) {
        return imports.take(file(persons), "b.csv", new Into(name, dictionary), AccountId.COMMAND_LINE);
    }

    private void confirmed(String persons, Map<String, String> more) {
        confirmed(file(persons), more);
    }

    private void confirmed(FileBytes file, Map<String, String> more) {
        var dataset =
                catalog.all().stream().filter(one -> one.name().equals(name)).findFirst();
        var id = ((StageFile.Staged) stage.stage(file, "a.csv", dataset.map(one -> one.id()), SOMEONE)).id();
        var staging = staged.staged(id);
        var fields = staging.fields()
                .with(Map.of(
                        "datasetName",
                        name,
                        "source",
                        "Prøvekilde",
                        "licence",
                        "Prøve",
                        "threshold",
                        "0",
                        "level",
                        "DISTRICT"))
                .with(dataset.isPresent() ? Map.of() : Map.of("dataset", "new"))
                .with(more);
        assertThat(declare.declare(id, staging.version(), fields, false)).isInstanceOf(DeclareReading.Declared.class);
        assertThat(commit.commit(id, SOMEONE)).isInstanceOf(CommitIntake.Imported.class);
    }

    private FileBytes file(String persons) {
        return FileBytes.of("År;Bydel %s;Antal personer\n2017;Nørrebro;%s\n2017;Valby;..\n"
                .formatted(tag, persons)
                .getBytes(StandardCharsets.UTF_8));
    }
}
