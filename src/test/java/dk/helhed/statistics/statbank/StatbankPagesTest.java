package dk.helhed.statistics.statbank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.helhed.geography.AreaStore;
import dk.helhed.geography.Areas;
import dk.helhed.statistics.intake.Districts;
import dk.helhed.testing.AppTest;
import dk.helhed.testing.LocalStatbank.Trouble;
import dk.helhed.testing.SignedIn;
import dk.helhed.testing.TestDatabase;
import dk.helhed.web.Role;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
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
        assertThat(text(send(table, all))).contains("18 celler hentes");
        assertThat(text(send(table, Map.of("way0", "THESE", "way2", "ALL"))))
                .contains("Valget mangler noget", "Vælg mindst én værdi for bydel", "STATBANK-002");
        assertThat(text(send(table, Map.of("filter0", "nørre", "action", "choose0", "way2", "ALL"))))
                .as("a text chooses what holds it")
                .contains("3 celler hentes", "value=\"1003\" checked");
        assertThat(TestDatabase.statbank().asked(id)).isEmpty();
    }

    @Test
    void whatIsFetchedIsLookedThroughAndThenImported() {
        var staged = fetched(Map.of("way0", "ALL", "way1", "ALL", "way2", "ALL", "dataset", ""));
        assertThat(html(staged))
                .contains("Det er en fil i formatet StatBank CSV")
                .contains("value=\"Beboere\"");
        var receipt = imported(staged);
        assertThat(html(receipt)).contains("18 celler", "3 af 3 områdetekster", "2015–2017", id + ".csv");

        assertThat(location(send(
                        table + "/fetch",
                        Map.of("way0", "ALL", "way1", "ALL", "way2", "ALL", "dataset", dataset(receipt)))))
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
    void aFileOfCodesKeepsThemAsText() {
        var staged = fetched(Map.of("way0", "ALL", "way1", "ALL", "way2", "ALL", "presentation", "CODES"));
        assertThat(html(staged)).contains("1003", "02");
    }

    @Test
    void anAnswerThatBreaksOffIsFetchedAgainAndStoredOnce() {
        TestDatabase.statbank().trouble(Trouble.BROKEN_OFF, Trouble.BUSY);
        var receipt = imported(fetched(Map.of("way0", "ALL", "way1", "ALL", "way2", "ALL")));
        assertThat(TestDatabase.statbank().asked(id)).hasSize(3);
        assertThat(html(receipt)).contains("18 celler");
    }

    @Test
    void whatFailsForGoodIsSaidWithItsCodeAndLeavesNothing() {
        var waiting = html("/intake");
        TestDatabase.statbank().trouble(Trouble.BROKEN_OFF, Trouble.BROKEN_OFF, Trouble.BROKEN_OFF);
        var answer = send(table + "/fetch", Map.of("way0", "ALL", "way2", "ALL"));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(text(answer)).contains("Der er ikke hentet noget", "Prøvebanken svarer ikke.", "STATBANK-010");
        assertThat(html("/intake")).doesNotContain(id).hasSameSizeAs(waiting);
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
        assertThat(text(send(table, all))).contains("986.265 celler hentes").contains("Det kommer som én fil (CSV).");
    }

    private String fetched(Map<String, String> form) {
        return location(send(table + "/fetch", form));
    }

    /** Confirms the reading as it is proposed, under a name of its own, and imports. */
    private String imported(String staged) {
        var form = fields(html(staged));
        form.put("datasetName", "Beboere " + id);
        var findings = location(send(staged, form));
        return location(send(findings.replace("findings", "commit"), Map.of()));
    }

    private static String dataset(String receipt) {
        return receipt.split("/")[2];
    }

    private static Map<String, String> fields(String html) {
        var fields = new LinkedHashMap<String, String>();
        Pattern.compile("<input[^>]* name=\"(\\w+)\"[^>]* value=\"([^\"]*)\"")
                .matcher(html)
                .results()
                .forEach(field -> fields.put(field.group(1), unescaped(field.group(2))));
        Pattern.compile("<select[^>]* name=\"(\\w+)\".*?</select>", Pattern.DOTALL)
                .matcher(html)
                .results()
                .forEach(select -> Pattern.compile("value=\"([^\"]*)\" selected")
                        .matcher(select.group())
                        .results()
                        .findFirst()
                        .ifPresent(chosen -> fields.put(select.group(1), unescaped(chosen.group(1)))));
        fields.remove("_csrf");
        return fields;
    }

    private static String unescaped(String text) {
        return text.replace("&#34;", "\"").replace("&lt;", "<").replace("&amp;", "&");
    }

    private String html(String path) {
        var answer = web.get().uri(path).with(SignedIn.as(Role.ANALYST)).exchange();
        assertThat(answer).hasStatusOk();
        return text(answer.getResponse());
    }

    private MockHttpServletResponse send(String path, Map<String, String> form) {
        var request = web.post().uri(path).with(csrf()).with(SignedIn.as(Role.ANALYST));
        for (var field : form.entrySet()) {
            request = request.param(field.getKey(), field.getValue());
        }
        return request.exchange().getResponse();
    }

    private static String location(MockHttpServletResponse answer) {
        assertThat(answer.getStatus()).as(text(answer)).isEqualTo(303);
        return java.util.Objects.requireNonNull(answer.getHeader("Location"));
    }

    private static String text(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
