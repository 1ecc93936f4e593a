package dk.helhed.statistics.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.helhed.kernel.Refusal;
import dk.helhed.statistics.FileImport;
import dk.helhed.statistics.FileImport.Into;
import dk.helhed.statistics.FileSummary;
import dk.helhed.statistics.catalog.Catalog;
import dk.helhed.statistics.catalog.dictionary.Dictionaries;
import dk.helhed.statistics.intake.declaration.StagedImport.StagedId;
import dk.helhed.statistics.intake.reader.FileBytes;
import dk.helhed.statistics.intake.staging.StagedStore;
import dk.helhed.testing.AppTest;
import dk.helhed.testing.SignedIn;
import dk.helhed.web.Role;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Where a file explains a sign otherwise than its dictionary, a person says which holds, once. */
@AppTest
class SignsAtIntakeTest {
    private static final String SECRET = "DATASYMBOL2=\"Diskretioneret af kilden\";";

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private MockMvcTester web;

    @Autowired
    private Catalog catalog;

    @Autowired
    private Dictionaries dictionaries;

    @Autowired
    private StagedStore staged;

    @Autowired
    private JdbcClient jdbc;

    private IntakeWorld world;
    private String name = "";

    @BeforeEach
    void begin() {
        world = IntakeWorld.in(beans);
        name = "Tegn " + world.tag;
        world.committed(world.declared(px("", "10"), name, Map.of()));
    }

    @Test
    void theImportStopsUntilAPersonSaysThatTheFileHolds() {
        var id = world.declared(px(SECRET, "11"), name, Map.of());
        assertThat(world.findings(id))
                .contains(
                        "INTAKE-260",
                        "Hvad betyder »..«?",
                        "Filen gælder: beskyttet af kilden",
                        "Læsningen gælder: ikke oplyst",
                        "Svar under fundene.")
                .as("the question stands on this page")
                .doesNotContain("Indlæs filen på siden");

        said(id, "FILE");

        assertThat(world.findings(id)).doesNotContain("INTAKE-260", "INTAKE-263", "Hvad betyder »..«?");
        assertThat(missing(id)).containsExactly("Missing[kind=PROTECTED_BY_SOURCE, symbol=.., count=1]");
    }

    @Test
    void whatIsConfirmedOfTheReadingStaysWithTheReleaseAndTheNextDictionary() {
        var id = world.declared(px(SECRET, "11"), name, Map.of());

        said(id, "READING");

        assertThat(world.findings(id)).contains("INTAKE-263").doesNotContain("INTAKE-260", "Hvad betyder »..«?");
        assertThat(world.page("/intake/" + id.value()))
                .as("the form sends back what it does not show")
                .contains("value=\"PROTECTED_BY_SOURCE MISSING ..\"");
        assertThat(missing(id)).containsExactly("Missing[kind=MISSING, symbol=.., count=1]");
        assertThat(dictionaries.of(world.dataset(name).orElseThrow())).hasSize(2);

        assertThat(taken(px(SECRET, "12")))
                .isInstanceOfSatisfying(
                        FileImport.Imported.class,
                        taken -> assertThat(taken.summary().warnings())
                                .extracting(Refusal::code)
                                .contains("INTAKE-263"));
        assertThat(codes(taken(px("DATASYMBOL2=\"Ikke relevant\";", "13")))).contains("INTAKE-260");
    }

    @Test
    void whoAnsweredStandsInTheTrail() {
        var id = world.declared(px(SECRET, "11"), name, Map.of());

        said(id, "FILE");

        assertThat(jdbc.sql(
                                "select account is not null and before = :before and after = :after from audit.link where object = :object")
                        .param("before", "MISSING or PROTECTED_BY_SOURCE")
                        .param("after", "PROTECTED_BY_SOURCE")
                        .param("object", "intake/" + id.value() + " ..")
                        .query(Boolean.class)
                        .list())
                .containsExactly(true);
    }

    @Test
    void nobodyBeingThereTheImportStopsWithTheRemedyAndStoresNothing() {
        var before = catalog.current(world.dataset(name).orElseThrow());

        assertThat(codes(taken(px(SECRET, "11")))).contains("INTAKE-030", "INTAKE-260");

        assertThat(catalog.current(world.dataset(name).orElseThrow())).isEqualTo(before);
        assertThat(staged.open())
                .noneMatch(open -> open.fields().text("datasetName").equals(name));
    }

    private List<String> missing(StagedId id) {
        return catalog.told(catalog.release(world.committed(id))).summary().missing().stream()
                .map(FileSummary.Missing::toString)
                .toList();
    }

    private static List<String> codes(FileImport.Outcome outcome) {
        return outcome instanceof FileImport.Refused(var reasons)
                ? reasons.stream().map(Refusal::code).toList()
                : List.of();
    }

    private FileImport.Outcome taken(FileBytes file) {
        return world.taken(file, new Into(name));
    }

    private void said(StagedId id, String holds) {
        assertThat(web.post()
                        .uri("/intake/" + id.value() + "/sign")
                        .with(SignedIn.as(Role.ANALYST))
                        .with(csrf())
                        .param("version", String.valueOf(staged.staged(id).version()))
                        .param("sign", "..")
                        .param("said", "PROTECTED_BY_SOURCE")
                        .param("read", "MISSING")
                        .param("holds", holds)
                        .exchange())
                .hasStatus(303);
    }

    private FileBytes px(String more, String number) {
        return world.file("""
                CHARSET="ANSI";CODEPAGE="UTF-8";LANGUAGE="da";TITLE="Beboere %1$s";
                STUB="bydel %1$s";HEADING="indhold","tid";CONTVARIABLE="indhold";
                VALUES("bydel %1$s")="Nørrebro","Valby";
                VALUES("indhold")="Beboere";VALUES("tid")="2017";
                TIMEVAL("tid")=TLIST(A1),"2017";UNITS("Beboere")="antal";
                %2$s
                DATA=%3$s "..";
                """.formatted(world.tag, more, number));
    }
}
