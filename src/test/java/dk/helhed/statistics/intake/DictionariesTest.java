package dk.helhed.statistics.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.kernel.Refusal;
import dk.helhed.statistics.FileImport;
import dk.helhed.statistics.FileImport.Into;
import dk.helhed.statistics.catalog.dictionary.Dictionaries;
import dk.helhed.statistics.catalog.dictionary.Dictionaries.Dictionary;
import dk.helhed.statistics.intake.reader.FileBytes;
import dk.helhed.testing.AppTest;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Readings that a person confirmed have names, and the command line says by which of them a file is read. */
@AppTest
class DictionariesTest {
    @Autowired
    private AutowireCapableBeanFactory beans;

    private IntakeWorld world;
    private String name = "";

    @Autowired
    private Dictionaries dictionaries;

    @BeforeEach
    void begin() {
        world = IntakeWorld.in(beans);
        name = "Ordbøger " + world.tag;
    }

    @Test
    void aFileIsReadByTheDictionaryThatIsNamed() {
        confirmed("10", Map.of("meaning0", "MISSING"));
        confirmed("11", Map.of("meaning0", "PROTECTED_BY_SOURCE"));
        var dataset = world.dataset(name).orElseThrow();
        assertThat(dictionaries.of(dataset)).extracting(Dictionary::name).containsExactly("csv-2", "csv-1");
        assertThat(world.page("/datasets/" + dataset.value())).contains("Ordbøger", "csv-2", "csv-1");

        assertThat(taken("12", Optional.of("csv-1"))).isInstanceOfSatisfying(FileImport.Imported.class, taken -> {
            assertThat(taken.summary().missing())
                    .singleElement()
                    .hasToString("Missing[kind=MISSING, symbol=.., count=1]");
            assertThat(taken.summary().sums().values()).singleElement().hasToString("12");
            assertThat(taken.summary().dimensions()).containsEntry("Bydel " + world.tag, 2);
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
        var other = world.file("År;Område %s;Tal\n2017;Valby;3\n".formatted(world.tag));
        assertThat(world.taken(other, new Into(name, Optional.of("csv-1"))))
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

        assertThat(world.taken(next, new Into(name, Optional.empty())))
                .isInstanceOfSatisfying(FileImport.Imported.class, taken -> {
                    assertThat(taken.summary().dimensions()).containsEntry("Periode", 3);
                    assertThat(taken.summary().sums()).containsEntry("Beboere", new BigDecimal("66"));
                    assertThat(taken.remarks())
                            .as("a new period is expected, and no other layout")
                            .extracting(Refusal::code)
                            .doesNotContain("INTAKE-077");
                });
        assertThat(world.taken(wide("2015;2016;2017;2018", "10;11;12;13"), new Into(name, Optional.of("csv-1"))))
                .isInstanceOfSatisfying(
                        FileImport.Imported.class,
                        taken -> assertThat(taken.summary().cells()).isEqualTo(8));
    }

    @Test
    void aPxFileWhoseTitleNamesOtherYearsIsReadByTheSameDictionary() {
        confirmed(px("Beboere 2015", "", "10"), Map.of());

        assertThat(world.taken(px("Beboere 2015", "Beboere", "11"), new Into(name, Optional.empty())))
                .as("by a dictionary that calls the numbers by the title, as was once done")
                .isInstanceOfSatisfying(
                        FileImport.Imported.class,
                        taken -> assertThat(taken.summary().sums())
                                .containsExactly(Map.entry("Beboere 2015", new BigDecimal("11"))));
        assertThat(world.taken(px("Beboere 2016", "Beboere", "12"), new Into(name, Optional.empty())))
                .isInstanceOfSatisfying(
                        FileImport.Imported.class,
                        taken -> assertThat(taken.summary().sums())
                                .as("the measure of the dataset")
                                .containsExactly(Map.entry("Beboere 2015", new BigDecimal("12"))));
    }

    private FileBytes px(String title, String contents, String number) {
        return world.file("""
                CHARSET="ANSI";CODEPAGE="UTF-8";TITLE="%s";CONTENTS="%s";UNITS="antal";
                STUB="bydel %s";HEADING="tid";VALUES("bydel %s")="Nørrebro";VALUES("tid")="2015";
                TIMEVAL("tid")=TLIST(A1),"2015";
                DATA=%s;
                """.formatted(title, contents, world.tag, world.tag, number));
    }

    private FileBytes wide(String years, String numbers) {
        return world.file("Bydel %s;%s\nNørrebro;%s\nValby;%s\n".formatted(world.tag, years, numbers, numbers));
    }

    private FileImport.Outcome taken(String persons, Optional<String> dictionary) {
        return world.taken(file(persons), new Into(name, dictionary));
    }

    private void confirmed(String persons, Map<String, String> more) {
        confirmed(file(persons), more);
    }

    private void confirmed(FileBytes file, Map<String, String> more) {
        world.committed(world.declared(file, name, more));
    }

    private FileBytes file(String persons) {
        return world.file(
                "År;Bydel %s;Antal personer\n2017;Nørrebro;%s\n2017;Valby;..\n".formatted(world.tag, persons));
    }
}
