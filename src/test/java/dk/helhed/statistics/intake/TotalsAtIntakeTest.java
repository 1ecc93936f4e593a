package dk.helhed.statistics.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.helhed.statistics.DatasetId;
import dk.helhed.statistics.catalog.Catalog;
import dk.helhed.statistics.intake.declaration.StagedImport.StagedId;
import dk.helhed.statistics.intake.reader.FileBytes;
import dk.helhed.testing.AppTest;
import dk.helhed.testing.SignedIn;
import dk.helhed.web.Role;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A total is checked from the first file on, proposed where it only reads like one, and taken and not added afterwards. */
@AppTest
class TotalsAtIntakeTest {
    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private MockMvcTester web;

    @Autowired
    private Catalog catalog;

    private IntakeWorld world;

    @BeforeEach
    void begin() {
        world = IntakeWorld.in(beans);
    }

    @Test
    void theTotalThatTheFirstFileStatesIsHeldAgainstItsParts() {
        var wrong = declared(px("Samlet", "ELIMINATION(\"køn\")=\"Samlet\";", "999 120 80 100 60 40"));

        assertThat(world.findings(wrong))
                .contains("INTAKE-073", "1 total stemmer ikke. Delene giver ikke »Samlet«.")
                .doesNotContain("INTAKE-215");
    }

    @Test
    void whatOnlyReadsLikeATotalIsHeldAgainstItsPartsInTheFirstFileAndProposed() {
        var wrong = declared(px("I alt", "", "999 120 80 100 60 40"));

        assertThat(world.findings(wrong))
                .contains("INTAKE-073", "Delene giver ikke »I alt«.", "INTAKE-215", "»I alt« i køn ligner totalen");
    }

    @Test
    void aFileThatForbidsAddingIsNotCheckedForWhatItsPartsAddUpTo() {
        var other = declared(px("I alt", "AGGREGALLOWED=NO;", "999 120 80 100 60 40"));

        assertThat(world.findings(other)).doesNotContain("INTAKE-073");
    }

    @Test
    void theStatedTotalIsTakenWithTheUnitOfTheSource() {
        var dataset = imported(px("I alt", "ELIMINATION(\"køn\")=\"I alt\";", "200 120 80 100 60 40"));

        var indicator = indicator(dataset);

        assertThat(world.page("/indicators/" + indicator))
                .contains("Beboere (I alt)", "300 personer")
                .doesNotContain("600 personer");
    }

    @Test
    void aFileThatForbidsAddingAfterOneThatAllowedItNamesTheIndicatorsThatLoseTheirSums() {
        var dataset = imported(px("I alt", "ELIMINATION(\"køn\")=\"I alt\";", "200 120 80 100 60 40"));
        var indicator = indicator(dataset);

        var next = declared(px("I alt", "ELIMINATION(\"køn\")=\"I alt\";AGGREGALLOWED=NO;", "200 120 80 100 60 40"));

        assertThat(world.findings(next)).contains("INTAKE-216", "Indikatoren " + indicator + " mister sine summer");
    }

    @Test
    void thePageOfLimitsProposesTheTotalAndTakesThatThereIsNone() {
        var dataset = imported(px("I alt", "", "200 120 80 100 60 40"));
        var limits = "/datasets/" + dataset.value() + "/limits";
        assertThat(world.page(limits)).contains("»I alt« ligner totalen. Skriv den her, hvis den er det.");

        var kept = web.post()
                .uri(limits)
                .with(SignedIn.as(Role.ANALYST))
                .with(csrf())
                .param("seen", "")
                .param("leapPercent", "20")
                .param("leapLeast", "10")
                .param("tolerancePercent", "0,5")
                .param("toleranceLeast", "1")
                .param("none.1", "yes")
                .exchange();

        assertThat(kept).hasStatus(303);
        assertThat(catalog.limits(dataset).limits().totals()).isEqualTo(Map.of(1, ""));
        assertThat(world.page(limits)).doesNotContain("ligner totalen").containsPattern("name=\"none.1\"[^>]*checked");
    }

    @Test
    void aLikelyTotalIsConfirmedBesideTheFindingsAndKeptWithTheCommit() {
        var id = declared(px("I alt", "", "200 120 80 100 60 40"));
        var findings = "/intake/" + id.value() + "/findings";
        assertThat(world.page(findings)).contains("Er »I alt« totalen af de andre i køn?", "Ja, »I alt« er totalen");

        said(id, "YES");
        assertThat(world.page(findings))
                .contains("INTAKE-236", "Fortryd svaret om køn")
                .doesNotContain("INTAKE-215", "Er »I alt« totalen");
        said(id, "UNSAID");
        assertThat(world.page(findings)).contains("INTAKE-215").doesNotContain("INTAKE-236");
        said(id, "YES");

        var release = world.committed(id);
        var dataset = catalog.release(release).dataset();
        assertThat(catalog.limits(dataset).limits().totals()).isEqualTo(Map.of(1, "I alt"));
        assertThat(catalog.remarks(release))
                .extracting(line -> line.remark().code())
                .contains("INTAKE-236");
        assertThat(world.page("/indicators/" + indicator(dataset))).contains("Beboere (I alt)", "300 personer");
    }

    @Test
    void thatNoneIsTheTotalIsSaidBesideTheFindingsToo() {
        var id = declared(px("I alt", "", "999 120 80 100 60 40"));

        said(id, "NONE");

        assertThat(world.page("/intake/" + id.value() + "/findings"))
                .contains("INTAKE-237")
                .doesNotContain("INTAKE-215", "INTAKE-073");
        var release = world.committed(id);
        assertThat(catalog.limits(catalog.release(release).dataset()).limits().totals())
                .isEqualTo(Map.of(1, ""));
    }

    @Test
    void aDimensionThatAPersonRenamesKeepsTheTotalThatTheFileStates() {
        var proposed = declared(px("Samlet", "", "200 120 80 100 60 40"));
        int column = world.fields(proposed).headers().indexOf("køn");

        var renamed = declared(
                px("Samlet", "ELIMINATION(\"køn\")=\"Samlet\";", "200 120 80 100 60 40"),
                Map.of("name" + column, "Køn og alt"));
        var release = world.committed(renamed);

        assertThat(world.page(
                        "/indicators/" + indicator(catalog.release(release).dataset())))
                .contains("Beboere (Samlet)", "300 personer");
    }

    private void said(StagedId id, String answer) {
        assertThat(web.post()
                        .uri("/intake/" + id.value() + "/total")
                        .with(SignedIn.as(Role.ANALYST))
                        .with(csrf())
                        .param("dimension", "køn")
                        .param("total", "I alt")
                        .param("answer", answer)
                        .exchange())
                .hasStatus(303);
    }

    private String indicator(DatasetId dataset) {
        var answer = web.post()
                .uri("/indicators")
                .with(SignedIn.as(Role.ANALYST))
                .with(csrf())
                .param("name", "Beboere " + world.tag)
                .param("question", "Hvor mange?")
                .param("kind", "COUNT")
                .param("numerator", dataset.value() + ":beboere")
                .exchange();
        assertThat(answer).hasStatus(303);
        var location = String.valueOf(answer.getResponse().getHeader("Location"));
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private DatasetId imported(FileBytes file) {
        return catalog.release(world.committed(declared(file))).dataset();
    }

    private StagedId declared(FileBytes file) {
        return declared(file, Map.of());
    }

    private StagedId declared(FileBytes file, Map<String, String> facts) {
        return world.declared(file, "Totaler " + world.tag, facts);
    }

    private FileBytes px(String total, String more, String numbers) {
        return world.file("""
                CHARSET="ANSI";CODEPAGE="UTF-8";LANGUAGE="da";TITLE="Beboere %1$s";
                STUB="bydel %1$s","køn";HEADING="indhold","tid";CONTVARIABLE="indhold";
                VALUES("bydel %1$s")="Nørrebro","Valby";VALUES("køn")="%2$s","Mænd","Kvinder";
                VALUES("indhold")="Beboere";VALUES("tid")="2017";
                TIMEVAL("tid")=TLIST(A1),"2017";UNITS("Beboere")="personer";
                %3$s
                DATA=%4$s;
                """.formatted(world.tag, total, more, numbers));
    }
}
