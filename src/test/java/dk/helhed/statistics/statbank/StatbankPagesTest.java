package dk.helhed.statistics.statbank;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.geography.AreaStore;
import dk.helhed.geography.Areas;
import dk.helhed.platform.FileStore;
import dk.helhed.platform.StoredFile;
import dk.helhed.statistics.intake.Districts;
import dk.helhed.statistics.intake.connector.Fetching;
import dk.helhed.statistics.intake.connector.StatbankClient;
import dk.helhed.statistics.intake.connector.Statbanks;
import dk.helhed.statistics.intake.connector.Watch;
import dk.helhed.statistics.intake.connector.enquiry.Choice;
import dk.helhed.statistics.intake.connector.enquiry.Enquiry;
import dk.helhed.statistics.intake.connector.enquiry.Presentation;
import dk.helhed.statistics.intake.connector.enquiry.TableDescription;
import dk.helhed.testing.AppTest;
import dk.helhed.testing.LocalStatbank.Trouble;
import dk.helhed.testing.SignedIn;
import dk.helhed.testing.TestDatabase;
import dk.helhed.web.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The whole way from a search at a StatBank to cells, against a StatBank on this machine. */
@AppTest
class StatbankPagesTest {
    private static final Path REAL = Path.of("../shared/data/copenhagen/tableinfo_KKFR2026.json");

    /** Each test has a table of its own. */
    private final String id = "T" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);

    private final String table = "/statbank/prove/tables/" + id;

    @Autowired
    private MockMvcTester web;

    @Autowired
    private Statbanks statbanks;

    @Autowired
    private StatbankTables tables;

    @Autowired
    private Fetching fetching;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private FileStore files;

    @Autowired
    private Areas areas;

    @Autowired
    private AreaStore areaStore;

    @BeforeEach
    void offer() {
        Districts.exist(areas, areaStore);
        TestDatabase.statbank().offer(SampleTable.described(id, "Antal"));
    }

    @Test
    void findsATableByItsWordsAndShowsItsVariables() {
        assertThat(html("/statbank")).contains("Prøvebanken");
        assertThat(html("/statbank/prove?q=" + id.toLowerCase(java.util.Locale.ROOT) + " bydel"))
                .contains("1 tabel med", table, "bydel, køn, tid", "2015–2017", "13. mar. 2026");
        assertThat(html("/statbank/prove?q=findes-ikke")).contains("Ingen tabeller", "Prøv med færre ord.");
        assertThat(html(table))
                .contains(
                        "Beboere efter bydel, køn og tid",
                        "enhed: Antal",
                        "9 celler hentes",
                        "Det kommer som én fil (CSV).");
    }

    @Test
    void theChoiceIsCountedBeforeAnythingIsFetched() {
        var all = Map.of("way0", "ALL", "way1", "ALL", "way2", "ALL");
        assertThat(Pages.text(send(table, all))).contains("18 celler hentes");
        assertThat(Pages.text(send(table, Map.of("way0", "THESE", "way2", "ALL"))))
                .contains("Det kan ikke hentes sådan", "Vælg mindst én værdi for bydel", "STATBANK-002");
        assertThat(Pages.text(send(table, Map.of("filter0", "nørre", "action", "choose0", "way2", "ALL"))))
                .as("a text chooses what holds it")
                .contains("3 celler hentes", "value=\"1003\" checked");
        assertThat(TestDatabase.statbank().asked(id)).isEmpty();
    }

    @Test
    void someOfTheNumbersAreSeenBeforeAnythingIsFetched() {
        var seen = Pages.text(send(table, Map.of("way0", "ALL", "way1", "ALL", "way2", "ALL", "action", "sample")));
        assertThat(seen)
                .contains("Nogle af tallene", "18 af 18 celler", "Bydel - Vanløse", "Kvinder")
                .contains("18 af højst 20.000.000 celler i én fil");
        assertThat(TestDatabase.statbank().asked(id)).hasSize(1);
        TestDatabase.statbank().trouble(id, Trouble.NO_PAGE);
        assertThat(Pages.text(send(table, Map.of("way0", "ALL", "way2", "ALL", "action", "sample"))))
                .contains("Tallene kan ikke vises", "STATBANK-011");
    }

    @Test
    void whatIsFetchedIsLookedThroughAndThenImported() {
        var staged = fetched(Map.of("way0", "ALL", "way1", "ALL", "way2", "ALL", "dataset", ""));
        assertThat(html(staged))
                .contains("Det er en fil i formatet StatBank CSV")
                .contains("value=\"Beboere\"")
                .contains("Foreslået: 3 af 3 områder i tabellen er kendt som det.", "value=\"DISTRICT\" selected");
        var receipt = imported(staged);
        assertThat(html(receipt))
                .contains("18 celler", "3 af 3 områdetekster", "2015–2017", id + ".csv", receipt + "/answers");
        assertThat(html(receipt + "/answers")).contains("Svar 1 af 1", "1003, 1005, 1006", "sha-256");
        assertThat(html(receipt + "/answers/1")).contains("OMRKK;KON;TID;INDHOLD");

        assertThat(fetched(Map.of("way0", "ALL", "way1", "ALL", "way2", "ALL", "dataset", dataset(receipt))))
                .as("the same bytes again change nothing")
                .isEqualTo(receipt);
    }

    @Test
    void aTableWithTheHeadOfAnotherIsADatasetOfItsOwn() {
        var all = Map.of("way0", "ALL", "way1", "ALL", "way2", "ALL");
        var first = imported(fetched(all));
        assertThat(html(fetched(all))).doesNotContain("genkendt").contains("value=\"new\" selected");
        var again = new LinkedHashMap<>(all);
        again.put("dataset", dataset(first));
        TestDatabase.statbank().revise();
        assertThat(html(fetched(again))).contains("value=\"" + dataset(first) + "\" selected");
    }

    @Test
    void aTableFetchedIntoAnotherNewDatasetIsProposedANameThatNoneHas() {
        var all = Map.of("way0", "ALL", "way1", "ALL", "way2", "ALL");
        var name = "Beboere efter bydel, køn og tid (" + id + ")";
        var staged = fetched(all);
        assertThat(html(staged)).contains("value=\"" + name + "\"");
        pages().imported(staged, name);
        assertThat(html(fetched(all))).contains("value=\"" + name + " 2\"");
    }

    @Test
    void codesComeBesideTheNamesAndNamesStayWhatTheyWere() {
        var all = Map.of("way0", "ALL", "way1", "ALL", "way2", "ALL");
        var names = new LinkedHashMap<>(all);
        names.put("presentation", "LABELS");
        var dataset = dataset(imported(fetched(names)));

        var both = new LinkedHashMap<>(all);
        both.put("presentation", "BOTH");
        both.put("dataset", dataset);
        TestDatabase.statbank().revise();
        var staged = fetched(both);
        assertThat(TestDatabase.statbank()
                        .asked(id)
                        .getLast()
                        .path("valuePresentation")
                        .asString())
                .isEqualTo("CodeAndValue");
        var findings = pages().findings(staged, "Beboere " + id);
        assertThat(html(findings))
                .as("the same layout, the same areas and categories")
                .doesNotContain("kommet til", "er væk", "mangler i denne fil");
        var receipt = pages().committed(findings);
        assertThat(html(receipt)).contains("Koder i filen", "køn · 2 koder", "<dd>Kvinder</dd>", "1003");
        assertThat(html(receipt + "/answers/1")).contains("1003 Bydel - Nørrebro;01 Mænd;2015 2015;");
        assertThat(dataset(receipt)).isEqualTo(dataset);
    }

    @Test
    void aFileOfCodesKeepsThemAsText() {
        var staged = fetched(Map.of("way0", "ALL", "way1", "ALL", "way2", "ALL", "presentation", "CODES"));
        assertThat(html(staged)).contains("1003", "02");
    }

    @Test
    void anAnswerThatBreaksOffIsFetchedAgainAndStoredOnce() {
        TestDatabase.statbank().trouble(id, Trouble.BROKEN_OFF, Trouble.BUSY);
        var receipt = imported(fetched(Map.of("way0", "ALL", "way1", "ALL", "way2", "ALL")));
        assertThat(TestDatabase.statbank().asked(id)).hasSize(3);
        assertThat(html(receipt)).contains("18 celler");
    }

    @Test
    void whatFailsForGoodIsSaidWithItsCodeAndLeavesNothing() {
        var waiting = html("/intake");
        TestDatabase.statbank().trouble(id, Trouble.BROKEN_OFF, Trouble.BROKEN_OFF, Trouble.BROKEN_OFF);
        assertThat(html(fetched(Map.of("way0", "ALL", "way2", "ALL"))))
                .contains("Det kunne ikke lade sig gøre", "Prøvebanken svarer ikke.", "STATBANK-010");
        assertThat(html("/intake")).doesNotContain(id).hasSameSizeAs(waiting);
    }

    @Test
    void thePartsOfASplitAreArchivedAsTheyCameAndBecomeOneFileWithOneHead() throws Exception {
        var table = ((StatbankClient.Given<TableDescription>) tables.describe(statbanks.known("prove"), id)).answer();
        var enquiry = new Enquiry(id, Map.of("OMRKK", new Choice.All(), "Tid", new Choice.All()), Presentation.CODES);
        var plan = (Enquiry.Requests) enquiry.plan(table, 4);
        assertThat(plan.requests()).hasSizeGreaterThan(1);

        TestDatabase.statbank().trouble(id, Trouble.TOO_MANY_CALLS, Trouble.BROKEN_OFF);
        var fetched = (Fetching.Fetched) fetching.fetch(statbanks.known("prove"), table, plan, Watch.NOBODY);
        assertThat(fetched.parts()).hasSameSizeAs(plan.requests());
        assertThat(lines(fetched.file())).hasSize(10).first().isEqualTo("OMRKK;TID;INDHOLD");
        assertThat(fetched.parts().stream()
                        .mapToInt(part -> lines(part).size() - 1)
                        .sum())
                .isEqualTo(9);
        assertThat(lines(fetched.parts().getFirst()).getFirst())
                .as("the mark of the first bytes too")
                .startsWith("\uFEFF");

        TestDatabase.statbank().trouble(id, Trouble.NO_PAGE);
        assertThat(fetching.fetch(statbanks.known("prove"), table, plan, Watch.NOBODY))
                .isInstanceOf(Fetching.Failed.class);
    }

    private List<String> lines(StoredFile file) {
        try {
            try (var content = files.open(file.hash())) {
                return new String(content.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .toList();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Test
    void whatWasFetchedAndGivenUpIsGoneWithItsAnswers() {
        TestDatabase.statbank().revise(); // bytes that no release has
        var waiting = files.waiting(Instant.now().plusSeconds(3600));
        var staged = fetched(Map.of("way0", "ALL", "way1", "ALL", "way2", "ALL"));
        assertThat(files.waiting(Instant.now().plusSeconds(3600)))
                .as("the answer as it came, and what was made of it to be read")
                .hasSize(waiting.size() + 2);

        send(staged + "/abandon", Map.of());

        assertThat(files.waiting(Instant.now().plusSeconds(3600))).isEqualTo(waiting);
        assertThat(jdbc.sql("select count(*) from statistics.fetched_answer where source_table = :table")
                        .param("table", id)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void whatCannotBeAskedIsSaidAtOnce() {
        var answer = send(table + "/fetch", Map.of("way0", "THESE", "way2", "ALL"));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Pages.text(answer)).contains("STATBANK-002");
        assertThat(TestDatabase.statbank().asked(id)).isEmpty();
    }

    @Test
    void aTableThatIsNotThereIsSaidInTheStatbanksOwnWords() {
        assertThat(html("/statbank/prove/tables/FINDESIKKE"))
                .contains("Der kom intet brugbart svar", "Tabellen findes ikke", "STATBANK-013");
        assertThat(web.get()
                        .uri("/statbank/ukendt")
                        .with(SignedIn.as(Role.ANALYST))
                        .exchange())
                .hasStatus(404);
    }

    @Test
    void theRealTableOfTheCityIsFetchedInWhole() throws Exception {
        Assumptions.assumeTrue(Files.exists(REAL), "the real answer of ../shared is not here");
        TestDatabase.statbank().offer(Files.readString(REAL).replace("KKFR2026", id));
        assertThat(html(table)).contains("465 celler hentes", "Bydel - Indre By");
        var all = Map.of("way0", "ALL", "way1", "ALL", "way2", "ALL", "way3", "ALL");
        assertThat(Pages.text(send(table, all)))
                .contains("986.265 celler hentes")
                .contains("Det kommer som én fil (CSV).");
    }

    private String fetched(Map<String, String> form) {
        return pages().settled(Pages.location(send(table + "/fetch", form)));
    }

    private String imported(String staged) {
        return pages().imported(staged, "Beboere " + id);
    }

    private static String dataset(String receipt) {
        return receipt.split("/")[2];
    }

    private Pages pages() {
        return new Pages(web);
    }

    private String html(String path) {
        return pages().html(path);
    }

    private MockHttpServletResponse send(String path, Map<String, String> form) {
        return pages().send(path, form);
    }
}
