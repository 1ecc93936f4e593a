package dk.helhed.statistics.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.kernel.Refusal;
import dk.helhed.statistics.FileImport;
import dk.helhed.statistics.FileImport.Into;
import dk.helhed.statistics.intake.reader.FileBytes;
import dk.helhed.testing.AppTest;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** A person says once which of a file's tables is read; next time's file is known by it. */
@AppTest
class SeveralTablesInAFileTest {
    @Autowired
    private AutowireCapableBeanFactory beans;

    private IntakeWorld world;
    private String name = "";

    @BeforeEach
    void begin() {
        world = IntakeWorld.in(beans);
        name = "Samling " + world.tag;
    }

    @Test
    void thePageAsksWhichTableAndTheReadingKeepsIt() {
        var id = world.handedIn(bundle(10, 3), "samling.json");
        var page = "/intake/" + id.value();
        assertThat(world.pages().html(page))
                .contains("Filen har 2 tabeller", "value=\"folk\"", "value=\"boliger\"", "Læs den valgte tabel")
                .doesNotContain("READ-032", "t-columns");

        chosen(page);
        assertThat(world.fields(id).text("sheet")).isEqualTo("boliger");
        assertThat(world.pages().html(page)).contains("value=\"boliger\" checked", "Boliger " + world.tag, "t-columns");
        var findings = world.pages().findings(page, name);
        assertThat(world.pages().html(findings)).contains("tabel »boliger«");
        assertThat(world.pages().html(world.pages().committed(findings)))
                .as("which of the tables it was stays with the release")
                .contains("READ-092", "Tabellen »boliger« er læst");

        assertThat(world.taken(bundle(20, 4), new Into(name)))
                .isInstanceOfSatisfying(
                        FileImport.Imported.class,
                        taken -> assertThat(taken.summary().sums().values()).containsExactly(new BigDecimal("9")));
        assertThat(world.taken(bundle(21, 5), new Into(name, Optional.of("json-stat-1"))))
                .as("by the name of its dictionary too")
                .isInstanceOf(FileImport.Imported.class);
    }

    @Test
    void anotherTableOfTheSameBytesIsAnotherReleaseAndTheSameTableIsThereAlready() {
        var alike = world.file("{\"folk\":%s,\"boliger\":%s}".formatted(dataset("Antal", 10), dataset("Antal", 3)));
        var id = world.handedIn(alike, "samling.json");
        chosen("/intake/" + id.value());
        world.pages().imported("/intake/" + id.value(), name);
        var folk = new Into(name, Optional.of("json-stat-1"), Optional.of("folk"));

        assertThat(world.taken(alike, folk))
                .isInstanceOfSatisfying(
                        FileImport.Imported.class,
                        taken -> assertThat(taken.summary().sums().values()).containsExactly(new BigDecimal("21")));
        assertThat(world.taken(alike, folk)).isInstanceOf(FileImport.AlreadyThere.class);
        assertThat(world.taken(alike, new Into(name, Optional.of("json-stat-1"))))
                .isInstanceOfSatisfying(
                        FileImport.AlreadyThere.class,
                        there -> assertThat(there.summary().sums().values()).containsExactly(new BigDecimal("7")));
    }

    @Test
    void theSecondTableOfAFileIsTakenInFromThePagesIntoTheSameDatasetOrANewOne() {
        var file = bundle(30, 6);
        var first = "/intake/" + world.handedIn(file, "samling.json").value();
        chosen(first);
        world.pages().imported(first, name);
        var dataset = world.dataset(name);

        var again = "/intake/" + world.handedIn(file, "samling.json").value();
        assertThat(world.pages().html(again)).contains("Filen har 2 tabeller", "value=\"boliger\" checked");
        chosen(again, "folk");
        var other = world.pages().findings(again, "Anden " + name);
        assertThat(world.pages().html(other)).contains("tabel »folk«");
        assertThat(world.pages().html(world.pages().committed(other)))
                .contains("Anden " + name, "Tabellen »folk« er læst");

        var same = "/intake/" + world.handedIn(file, "samling.json", dataset).value();
        assertThat(world.pages().html(same)).contains("Filen har 2 tabeller");
        chosen(same, "folk", dataset.orElseThrow().value().toString());
        assertThat(world.pages().html(world.pages().imported(same, name)))
                .contains("Tabellen »folk« er læst", "-2 gælder");
    }

    @Test
    void nothingIsHeldAgainstTheReleaseBeforeUntilTheTableIsChosen() {
        world.committed(world.declared(world.file(dataset("Andet", 1)), name, Map.of()));

        var id = world.handedIn(bundle(40, 8), "samling.json", world.dataset(name));
        assertThat(world.pages().html("/intake/" + id.value()))
                .contains("Filen har 2 tabeller")
                .doesNotContain("Ikke længere i filen", "t-changes");
    }

    @Test
    void withoutAPersonAnUnknownBundleIsRefusedWithItsNames() {
        var other = world.file("{\"x\":%s,\"y\":%s}".formatted(dataset("X", 1), dataset("Y", 2)));
        var id = world.handedIn(bundle(10, 3), "a.json");
        chosen("/intake/" + id.value());
        world.pages().imported("/intake/" + id.value(), name);

        assertThat(world.taken(other, new Into(name)))
                .isInstanceOfSatisfying(
                        FileImport.Refused.class,
                        refused -> assertThat(refused.reasons())
                                .extracting(Refusal::code)
                                .containsExactly("READ-032"));
        assertThat(world.taken(other, new Into(name, Optional.empty(), Optional.of("z"))))
                .isInstanceOfSatisfying(
                        FileImport.Refused.class,
                        refused -> assertThat(refused.reasons())
                                .extracting(Refusal::code)
                                .containsExactly("READ-091"));
    }

    private void chosen(String page) {
        chosen(page, "boliger");
    }

    private void chosen(String page, String table) {
        chosen(page, table, "new");
    }

    private void chosen(String page, String table, String dataset) {
        world.pages()
                .send(
                        page,
                        Map.of(
                                "version", "0",
                                "kind", "JSON_STAT",
                                "sheet", table,
                                "dataset", dataset,
                                "source", "Prøve",
                                "licence", "Prøve",
                                "threshold", "0",
                                "action", "reread"));
    }

    private FileBytes bundle(int folk, int homes) {
        return world.file("{\"folk\":%s,\"boliger\":%s}".formatted(dataset("Folk", folk), dataset("Boliger", homes)));
    }

    private String dataset(String label, int value) {
        return """
                {"label":"%1$s %2$s","dimension":{"id":["omr","tid"],"size":[2,1],"role":{"time":["tid"],"geo":["omr"]},
                 "omr":{"label":"Bydel","category":{"index":["v","n"],"label":{"v":"Valby","n":"Nørrebro"}}},
                 "tid":{"label":"Tid","category":{"index":["2017"]}}},"value":[%3$d,%4$d]}""".formatted(label, world.tag, value, value + 1);
    }
}
