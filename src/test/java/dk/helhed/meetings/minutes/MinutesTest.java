package dk.helhed.meetings.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.helhed.kernel.Language;
import dk.helhed.meetings.HeldWorld;
import dk.helhed.meetings.MeetingId;
import dk.helhed.testing.AppTest;
import dk.helhed.testing.SignedIn;
import dk.helhed.testing.VeraPdf;
import dk.helhed.web.Formats;
import dk.helhed.web.Role;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AppTest
class MinutesTest {
    @Autowired
    private MockMvcTester web;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MinutesDesk desk;

    private HeldWorld world;

    @BeforeEach
    void aMeetingIsHeld() {
        world = HeldWorld.in(jdbc, "Fælles vicevært", "at viceværten ansættes", "at prøven følges");
        done("/meetings/" + world.meeting() + "/call", Map.of());
        done(
                "/meetings/" + world.meeting() + "/attendance",
                Map.of(
                        "p-" + world.members().get(0), "PRESENT",
                        "p-" + world.members().get(1), "PRESENT",
                        "p-" + world.members().get(2), "APOLOGY",
                        "for-" + world.substitute(), world.members().get(2).toString()));
        jdbc.sql("""
                        insert into meetings.disqualification (item, person, ground, note, state, recorded_at, recorded_by)
                        values (:item, :person, 3, 'Sidder i ledelsen.', 'STANDS', now(), uuidv7())
                        """)
                .param("item", world.item())
                .param("person", world.members().getFirst())
                .update();
        done("/decisions/lines/" + world.lines().get(0), Map.of("outcome", "ADOPTED", "text", "Som indstillet."));
        done("/decisions/lines/" + world.lines().get(1), Map.of("outcome", "POSTPONED", "text", "Til næste møde."));
        done("/decisions/items/" + world.formality(), Map.of("outcome", "APPROVED"));
    }

    @Test
    void cannotBeApprovedBeforeTheMeetingHasEnded() throws IOException {
        var refused = approve("", "andet");

        assertThat(refused).hasStatus(422);
        assertThat(body(refused)).contains("MEET-201", "MEET-202");
    }

    @Test
    void aDraftIsForThoseWhoWriteAndIsMarked() throws IOException {
        end();

        assertThat(read("/minutes", Role.SECRETARY)).contains("Udkast, ikke godkendt", "Tiltrådt.", "Som indstillet.");
        assertThat(read("/minutes", Role.BOARD_MEMBER))
                .contains("ikke klar endnu")
                .doesNotContain("Som indstillet.");
        assertThat(text(pdf("/minutes.pdf", Role.SECRETARY))).contains("Udkast til godkendelse");
    }

    @Test
    void approvalFreezesWordsNamesAndAnAccessibleFile() throws IOException {
        end();
        assertThat(approve("", seen())).hasStatus(303);

        assertThat(read("/minutes", Role.BOARD_MEMBER)).contains("Godkendt", "Som indstillet.", "Prøve 1 (opdigtet)");
        var pdf = pdf("/minutes.pdf", Role.BOARD_MEMBER);
        Files.write(Path.of("target/meeting-minutes.pdf"), pdf);
        assertThat(text(pdf))
                .contains("Tiltrådt. Som indstillet.", "Udsat. Til næste møde.", "1. at viceværten ansættes")
                .contains("Prøve 1 (opdigtet) var inhabil og forlod lokalet", "nr. 3", "Sidder i ledelsen.")
                .contains("Forlod lokalet under punkt 2", "Afbud. Prøve 4 (opdigtet) mødte som suppleant")
                .contains("Godkendt referat", "Kontrolsum");
        assertThat(VeraPdf.failuresOfUa(pdf)).isEmpty();

        jdbc.sql("update governance.person_identity set name = 'Et andet navn' where person = :id")
                .param("id", world.members().getFirst())
                .update();
        correct();
        assertThat(read("/minutes", Role.BOARD_MEMBER))
                .contains("Prøve 1 (opdigtet)", "Som indstillet.")
                .doesNotContain("Rettet tekst");
        assertThat(pdf("/minutes.pdf", Role.BOARD_MEMBER)).isEqualTo(pdf);
        assertThat(jdbc.sql("select state from meetings.meeting_now where id = :id")
                        .param("id", world.meeting())
                        .query(String.class)
                        .single())
                .isEqualTo("MINUTES_APPROVED");
    }

    @Test
    void aNewVersionNeedsAReasonAndLeavesTheOldOne() throws IOException {
        end();
        approve("", seen());
        assertThat(body(approve("Igen", seen()))).contains("MEET-204");
        correct();

        assertThat(body(approve("", seen()))).contains("MEET-203");
        assertThat(approve("En fejl i punkt 2", seen())).hasStatus(303);

        assertThat(read("/minutes", Role.BOARD_MEMBER)).contains("Rettet tekst", "En fejl i punkt 2");
        assertThat(read("/minutes/1", Role.BOARD_MEMBER))
                .contains("Som indstillet.")
                .doesNotContain("Rettet tekst");
        assertThat(text(pdf("/minutes.pdf?version=1", Role.BOARD_MEMBER))).doesNotContain("Rettet tekst");
    }

    @Test
    void aNewVersionSaysWhatWasCorrectedWhenByWhomAndWhy() throws IOException {
        end();
        approve("", seen());
        assertThat(read("/minutes", Role.SECRETARY)).doesNotContain("Før stod der");
        correct();
        correct("Rettet igen.", "Ordet var galt");
        approve("En fejl i punkt 2", seen());

        var said = "Test SECRETARY (opdigtet): Skrivefejl. Før stod der: Tiltrådt. Som indstillet.";
        var then = "Test SECRETARY (opdigtet): Ordet var galt. Før stod der: Tiltrådt. Rettet tekst.";
        assertThat(read("/minutes", Role.BOARD_MEMBER))
                .contains("Rettet " + today(), said, then)
                .containsSubsequence(said, then);
        assertThat(text(pdf("/minutes.pdf", Role.BOARD_MEMBER))).contains(said, then);
        assertThat(VeraPdf.failuresOfUa(pdf("/minutes.pdf", Role.BOARD_MEMBER))).isEmpty();
        assertThat(read("/minutes/1", Role.BOARD_MEMBER)).doesNotContain("Før stod der");
    }

    @Test
    void aCorrectionBeforeTheApprovalIsAPartOfTheWritingAndNotTold() throws IOException {
        correct();
        end();
        approve("", seen());

        assertThat(read("/minutes", Role.BOARD_MEMBER))
                .contains("Rettet tekst.")
                .doesNotContain("Før stod der");
    }

    @Test
    void aCorrectionOfAClosedItemIsNotToldToAnObserver() throws IOException {
        jdbc.sql("update meetings.agenda_item set closed = true where id = :item")
                .param("item", world.item())
                .update();
        end();
        approve("", seen());
        correct();
        approve("En fejl i punkt 2", seen());

        assertThat(read("/minutes", Role.BOARD_MEMBER)).contains("Før stod der: Tiltrådt. Som indstillet.");
        assertThat(read("/minutes", Role.OBSERVER)).doesNotContain("Før stod der", "Skrivefejl");
        assertThat(text(pdf("/minutes.pdf", Role.OBSERVER))).doesNotContain("Før stod der", "Skrivefejl");
    }

    @Test
    void aCorrectionAfterApprovalIsOfferedAndAsksForANewVersion() throws IOException {
        end();
        approve("", seen());

        assertThat(read("/hold", Role.SECRETARY))
                .contains(
                        "Referatet er godkendt",
                        "/decisions/lines/" + world.lines().getFirst());
        correct();

        assertThat(read("/minutes", Role.SECRETARY))
                .contains("er rettet, efter at referatet blev godkendt", "Godkend version 2");
    }

    @Test
    void whatWasNotDecidedBeforeTheApprovalCannotBeDecidedAfterwards() throws IOException {
        end();
        approve("", seen());

        var late = post(
                "/decisions/lines/" + world.lines().getFirst(), Map.of("outcome", "ADOPTED", "text", "Ny beslutning."));

        assertThat(late).hasStatus(409);
        assertThat(body(late)).doesNotContain("Gemt");
        assertThat(read("/minutes", Role.SECRETARY)).doesNotContain("Ny beslutning.");
        assertThat(web.get().uri("/meetings/" + world.meeting() + "/hold").with(SignedIn.as(Role.SECRETARY)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Skriv, hvad der blev sagt");
    }

    @Test
    void aClosedItemIsOnlyANumberToAnObserver() throws IOException {
        jdbc.sql("update meetings.agenda_item set closed = true where id = :item")
                .param("item", world.item())
                .update();
        end();
        approve("", seen());

        assertThat(read("/minutes", Role.OBSERVER))
                .contains("Lukket punkt")
                .doesNotContain("Fælles vicevært", "Som indstillet");
        assertThat(text(pdf("/minutes.pdf", Role.OBSERVER)))
                .contains("Lukket punkt")
                .doesNotContain("Fælles vicevært");
        assertThat(text(pdf("/minutes.pdf", Role.BOARD_MEMBER))).contains("Fælles vicevært", "Som indstillet.");
    }

    private void end() {
        done("/meetings/" + world.meeting() + "/held", Map.of());
    }

    private void correct() {
        correct("Rettet tekst.", "Skrivefejl");
    }

    private void correct(String text, String reason) {
        var line = world.lines().getFirst();
        var stands = jdbc.sql("select id from meetings.decided where line = :line and stands")
                .param("line", line)
                .query(UUID.class)
                .single();
        done(
                "/decisions/lines/" + line,
                Map.of("outcome", "ADOPTED", "text", text, "corrects", stands.toString(), "reason", reason));
    }

    private static String today() {
        return new Formats(Language.DANISH).dateTime(Instant.now()).replaceAll(" kl\\..*", "");
    }

    private String seen() {
        return desk.proposal(new MeetingId(world.meeting())).checksum();
    }

    private MvcTestResult approve(String reason, String seen) {
        return post("/meetings/" + world.meeting() + "/minutes/approve", Map.of("seen", seen, "reason", reason));
    }

    private void done(String path, Map<String, String> fields) {
        assertThat(post(path, fields)).hasStatus(303);
    }

    private MvcTestResult post(String path, Map<String, String> fields) {
        var request = web.post().uri(path).with(SignedIn.as(Role.SECRETARY)).with(csrf());
        fields.forEach((name, value) -> request.param(name, value));
        return request.exchange();
    }

    private String read(String path, Role role) {
        return new String(pdf(path, role), StandardCharsets.UTF_8);
    }

    private byte[] pdf(String path, Role role) {
        var answer = web.get()
                .uri("/meetings/" + world.meeting() + path)
                .with(SignedIn.as(role, world.board()))
                .exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsByteArray();
    }

    private static String body(MvcTestResult answer) throws IOException {
        return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]+", " ");
        }
    }
}
