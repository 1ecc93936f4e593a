package dk.helhed.meetings.hold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.helhed.meetings.HeldWorld;
import dk.helhed.testing.AppTest;
import dk.helhed.testing.SignedIn;
import dk.helhed.web.Role;
import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AppTest
class HoldingTest {
    @Autowired
    MockMvcTester web;

    @Autowired
    JdbcClient jdbc;

    HeldWorld world;

    @BeforeEach
    void aMeetingThatIsAboutToBegin() {
        world = HeldWorld.in(
                jdbc,
                "Fælles vicevært i boligafdelingerne",
                "at bestyrelsen godkender forsøget",
                "at udgiften deles mellem helhedsplanerne");
    }

    @Test
    void tellsAllThatIsMissingAtOnce() throws Exception {
        call();

        var refused = post("/meetings/" + world.meeting() + "/held", Map.of());

        assertThat(refused).hasStatus(422);
        assertThat(body(refused)).contains("MEET-101", "MEET-102", "MEET-103");
    }

    @Test
    void nothingIsRecordedBeforeTheMeetingIsCalled() {
        var early = post("/decisions/items/" + world.formality(), Map.of("outcome", "APPROVED"));

        assertThat(early).hasStatus(409);
        assertThat(decide(0, "ADOPTED", "", ""))
                .as("the board was not sent the line")
                .hasStatus(404);
        assertThat(post(attendance(), Map.of())).hasStatus(422);
        assertThat(world.count("select count(*) from meetings.decision where item = :item"))
                .isZero();
    }

    @Test
    void isCalledHeldAndReadInTheRegisterByItsMembers() throws Exception {
        call();
        assertThat(attend()).hasStatus(303);
        assertThat(decide(0, "ADOPTED", "Som indstillet.", "")).hasStatus(303);
        assertThat(decide(1, "POSTPONED", "", "")).hasStatus(303);
        assertThat(post("/decisions/items/" + world.formality(), Map.of("outcome", "APPROVED")))
                .hasStatus(303);
        assertThat(post("/meetings/" + world.meeting() + "/held", Map.of())).hasStatus(303);

        assertThat(jdbc.sql("select state from meetings.meeting_now where id = :id")
                        .param("id", world.meeting())
                        .query(String.class)
                        .single())
                .isEqualTo("HELD");
        assertThat(read("/decisions?board=" + world.board(), Role.BOARD_MEMBER))
                .contains("Fælles vicevært i boligafdelingerne", "Som indstillet.", "Tiltrådt", "Udsat");
        var paper = jdbc.sql("select id from meetings.paper where item = :item")
                .param("item", world.item())
                .query(UUID.class)
                .single();
        assertThat(read("/papers/" + paper, Role.BOARD_MEMBER)).contains("Som indstillet.");
        assertThat(read("/meetings/" + world.meeting(), Role.BOARD_MEMBER)).contains("Tiltrådt");
        assertThat(read("/decisions.csv?board=" + world.board(), Role.BOARD_MEMBER))
                .startsWith("\uFEFFDato;Bestyrelse;Punkt")
                .contains("Som indstillet.");
    }

    @Test
    void whoDoesNotReadTheBoardFindsNothingOfIt() throws Exception {
        call();
        decide(0, "ADOPTED", "Hemmeligt ord: krokodillefarm", "");

        var elsewhere = web.get()
                .uri("/decisions?q=krokodillefarm")
                .with(SignedIn.as(Role.BOARD_MEMBER, UUID.randomUUID()))
                .exchange();

        assertThat(body(elsewhere)).doesNotContain("Hemmeligt ord");
    }

    @Test
    void aClosedItemIsFoundOnlyByThoseWhoMayReadIt() throws Exception {
        jdbc.sql("update meetings.agenda_item set closed = true where id = :item")
                .param("item", world.item())
                .update();
        call();
        decide(0, "ADOPTED", "Ordet er næsehornsgaard", "");

        assertThat(read("/decisions?q=n%C3%A6sehornsgaard", Role.BOARD_MEMBER)).contains("Ordet er");
        assertThat(read("/decisions?q=n%C3%A6sehornsgaard", Role.OBSERVER)).doesNotContain("Ordet er");
    }

    @Test
    void findsTailsAndStemsOfDanishCompounds() throws Exception {
        call();
        decide(0, "ADOPTED", "Boligafdelingernes beboere spørges.", "");
        decide(1, "ADOPTED", "", "");

        assertThat(read("/decisions?board=" + world.board() + "&q=afdeling", Role.BOARD_MEMBER))
                .contains("Boligafdelingernes beboere");
        assertThat(read("/decisions?board=" + world.board() + "&q=helhedsplan", Role.BOARD_MEMBER))
                .contains("mellem helhedsplanerne");
        assertThat(read("/decisions?board=" + world.board() + "&q=helhedsplaneren", Role.BOARD_MEMBER))
                .as("misspelt")
                .contains("mellem helhedsplanerne");
        assertThat(read("/decisions?board=" + world.board() + "&q=svømmehal", Role.BOARD_MEMBER))
                .doesNotContain("Boligafdelingernes beboere");
    }

    @Test
    void onlyThoseWhoReadAllOfAMeetingRecordIt() {
        call();
        for (var role : List.of(Role.ANALYST, Role.ADMINISTRATOR, Role.CHAIR)) {
            assertThat(web.get().uri("/meetings/" + world.meeting() + "/hold").with(SignedIn.as(role)))
                    .as("%s in the meeting room", role)
                    .hasStatus(403);
            assertThat(web.post()
                            .uri("/decisions/lines/" + world.lines().getFirst())
                            .param("outcome", "ADOPTED")
                            .with(SignedIn.as(role))
                            .with(csrf()))
                    .as("%s decides", role)
                    .hasStatus(403);
        }
    }

    @Test
    void correctingNeedsAReasonAndKeepsWhatStood() throws Exception {
        call();
        decide(0, "ADOPTED", "Første tekst", "");
        var first = standing();

        assertThat(decide(0, "NOT_APPROVED", "Anden tekst", first, "")).hasStatus(422);
        assertThat(decide(0, "NOT_APPROVED", "Anden tekst", first, "Hørt forkert"))
                .hasStatus(303);

        assertThat(read("/meetings/" + world.meeting() + "/hold", Role.SECRETARY))
                .contains("Anden tekst", "Første tekst", "Hørt forkert");
        assertThat(decide(0, "LAPSED", "Tredje tekst", first, "For sent"))
                .as("it corrects what no longer stands")
                .hasStatus(409);
    }

    @Test
    void twoWhoDecideTheSameLineAtOnceAreOneDecision() throws Exception {
        call();
        var barrier = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var answers = Stream.of("Den ene", "Den anden")
                    .map(text -> threads.submit(() -> {
                        barrier.await();
                        return decide(0, "ADOPTED", text, "").getResponse().getStatus();
                    }))
                    .toList();
            assertThat(Stream.of(answers.getFirst().get(), answers.getLast().get()))
                    .containsExactlyInAnyOrder(303, 409);
        }
        assertThat(world.count("select count(*) from meetings.decision where item = :item"))
                .isEqualTo(1);
        assertThat(world.count("select count(*) from meetings.register_entry where item = :item"))
                .isEqualTo(1);
    }

    @Test
    void whoIsDisqualifiedDoesNotCountAsPresentOnTheItem() throws Exception {
        call();
        attend();
        var path = "/meetings/items/" + world.item() + "/disqualifications";
        var out = world.members().getFirst().toString();

        assertThat(post(path, Map.of("person", out, "ground", "3"))).hasStatus(303);
        assertThat(post(path, Map.of("person", out, "ground", "1"))).hasStatus(422);

        assertThat(read("/meetings/" + world.meeting() + "/hold", Role.SECRETARY))
                .contains("Ved punktet: 2 af 3 pladser med stemme.");
        assertThat(post(path + "/" + out + "/lift", Map.of())).hasStatus(303);
        assertThat(read("/meetings/" + world.meeting() + "/hold", Role.SECRETARY))
                .doesNotContain("Ved punktet:");
    }

    @Test
    void aSubstituteStandsForOneWhoIsAwayOnly() throws Exception {
        call();
        var member = world.members().getFirst().toString();

        assertThat(post(attendance(), Map.of("p-" + member, "PRESENT", "for-" + world.substitute(), member)))
                .hasStatus(422);
        assertThat(post(attendance(), Map.of("p-" + member, "APOLOGY", "for-" + world.substitute(), member)))
                .hasStatus(303);
        assertThat(read("/meetings/" + world.meeting() + "/hold", Role.SECRETARY))
                .contains("1 af 3 pladser med stemme er besat.", "Ikke beslutningsdygtig");
    }

    private void call() {
        assertThat(post("/meetings/" + world.meeting() + "/call", Map.of())).hasStatus(303);
    }

    private String attendance() {
        return "/meetings/" + world.meeting() + "/attendance";
    }

    private MvcTestResult attend() {
        return post(
                attendance(),
                Map.of(
                        "p-" + world.members().get(0), "PRESENT",
                        "p-" + world.members().get(1), "PRESENT",
                        "p-" + world.members().get(2), "APOLOGY",
                        "for-" + world.substitute(), world.members().get(2).toString()));
    }

    private MvcTestResult decide(int line, String outcome, String text, String corrects) {
        return decide(line, outcome, text, corrects, "");
    }

    private MvcTestResult decide(int line, String outcome, String text, String corrects, String reason) {
        return post(
                "/decisions/lines/" + world.lines().get(line),
                Map.of("outcome", outcome, "text", text, "corrects", corrects, "reason", reason));
    }

    private String standing() {
        return jdbc.sql("select id from meetings.decided where line = :line and stands")
                .param("line", world.lines().getFirst())
                .query(UUID.class)
                .single()
                .toString();
    }

    private MvcTestResult post(String path, Map<String, String> fields) {
        var request = web.post().uri(path).with(SignedIn.as(Role.SECRETARY)).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    private String read(String path, Role role) throws UnsupportedEncodingException {
        var answer = web.get()
                .uri(java.net.URI.create(path.replace("ø", "%C3%B8")))
                .with(SignedIn.as(role, world.board()))
                .exchange();
        assertThat(answer).hasStatusOk();
        return body(answer);
    }

    private static String body(MvcTestResult answer) throws UnsupportedEncodingException {
        return answer.getResponse().getContentAsString();
    }
}
