package dk.helhed.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.helhed.kernel.AccountId;
import dk.helhed.testing.AppTest;
import dk.helhed.testing.SignedIn;
import dk.helhed.web.Role;
import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

@AppTest
class PaperPagesTest {
    @Autowired
    private MockMvcTester web;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Papers papers;

    @Autowired
    private PaperReleases releases;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void aDraftIsForThoseWhoWriteItAndAReleaseForEveryoneOnTheBoard() throws UnsupportedEncodingException {
        var world = new MeetingWorld(web, jdbc);
        var paper = world.paper(world.item(world.meeting(), "DECISION", "Åben sag", Map.of("withPaper", "on")));
        world.write(paper, "1", "Problemet er <b>stort</b>.");
        var observer = SignedIn.as(Role.OBSERVER, world.board.value());

        assertThat(world.get(paper, observer).getStatus()).isEqualTo(404);
        assertThat(world.get(paper).getContentAsString()).contains("Kladde");
        assertThat(world.post(paper + "/release", Map.of("version", "2")).getStatus())
                .isEqualTo(303);

        assertThat(world.get(paper, observer).getContentAsString())
                .contains(
                        "Udsendt", "Problemet er &lt;b&gt;stort", "at bestyrelsen godkender &lt;sagen&gt;", "SHA-256");
        assertThat(world.get(paper, SignedIn.as(Role.OBSERVER, UUID.randomUUID()))
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void aClosedItemShowsItsNumberAndNothingElse() throws UnsupportedEncodingException {
        var world = new MeetingWorld(web, jdbc);
        var meeting = world.meeting();
        var item = world.item(meeting, "DECISION", "Hemmelig titel", Map.of("withPaper", "on", "closed", "on"));
        var paper = world.paper(item);
        world.write(paper, "1", "Lukket.");
        world.post(paper + "/release", Map.of("version", "2"));
        jdbc.sql("insert into meetings.meeting_step values (:id::uuid, 'CALLED', default, now(), uuidv7())")
                .param("id", meeting.substring("/meetings/".length()))
                .update();
        var observer = SignedIn.as(Role.OBSERVER, world.board.value());

        assertThat(world.get(meeting, observer).getContentAsString())
                .contains("line-" + item)
                .doesNotContain("Hemmelig titel");
        assertThat(world.get(paper, observer).getStatus()).isEqualTo(404);
        assertThat(world.get(paper, SignedIn.as(Role.BOARD_MEMBER, world.board.value()))
                        .getContentAsString())
                .contains("Hemmelig titel");
    }

    @Test
    void whoSavesSecondIsShownBothTextsAndLosesNothing() throws UnsupportedEncodingException {
        var world = new MeetingWorld(web, jdbc);
        var paper = world.paper(world.item(world.meeting(), "DECISION", "Sag", Map.of("withPaper", "on")));
        world.write(paper, "1", "Den førstes tekst");

        var second = world.write(paper, "1", "Den andens tekst");

        assertThat(second.getStatus()).isEqualTo(409);
        assertThat(second.getContentAsString()).contains("Den førstes tekst", "Den andens tekst", "MEET-031");
        assertThat(world.write(paper, "2", "Den andens tekst").getStatus()).isEqualTo(303);
    }

    @Test
    void whatBlocksAReleaseIsToldAtOnceAndNothingIsReleased() throws UnsupportedEncodingException {
        var world = new MeetingWorld(web, jdbc);
        var paper = world.paper(world.item(world.meeting(), "DECISION", "Sag", Map.of("withPaper", "on")));
        world.post(paper, Map.of("version", "1", "text-resume", "[[F-999999]]"));

        var answer = world.post(paper + "/release", Map.of("version", "1"));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("MEET-021", "MEET-022", "MEET-023", "MEET-028");
        assertThat(count(paper)).isZero();
    }

    @Test
    void aNewReleaseNeedsAReasonAndTheEarlierOneStaysReadable() throws UnsupportedEncodingException {
        var world = new MeetingWorld(web, jdbc);
        var paper = world.paper(world.item(world.meeting(), "DECISION", "Sag", Map.of("withPaper", "on")));
        world.write(paper, "1", "Før");
        world.post(paper + "/release", Map.of("version", "2"));
        world.write(paper, "2", "Efter");

        assertThat(world.get(paper).getContentAsString()).contains("Før").doesNotContain("Efter");
        assertThat(world.post(paper + "/release", Map.of("version", "3")).getContentAsString())
                .contains("MEET-027");
        world.post(paper + "/release", Map.of("version", "3", "reason", "Nyt tal fra kommunen"));

        assertThat(world.get(paper).getContentAsString()).contains("Efter", "Nyt tal fra kommunen");
        assertThat(world.get(paper + "/versions/1").getContentAsString())
                .contains("Før")
                .doesNotContain("Efter");
    }

    @Test
    void aFigureThatCannotFreezeLeavesNothingReleased() {
        var world = new MeetingWorld(web, jdbc);
        var address = world.paper(world.item(world.meeting(), "DECISION", "Sag", Map.of("withPaper", "on")));
        world.write(address, "1", "[[F-999999]]");
        var paper =
                papers.paper(PaperId.of(address.substring("/papers/".length()))).orElseThrow();
        var who = new AccountId(new UUID(0, 7));

        assertThatThrownBy(() -> transaction.executeWithoutResult(
                        _ -> releases.release(paper, "", who, Instant.parse("2031-03-01T12:00:00Z"))))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(count(address)).isZero();
    }

    @Test
    void theApplicationCanNeitherChangeNorTakeAwayWhatWasReleased() {
        assertThatThrownBy(() -> jdbc.sql("update meetings.released_section set text = ''")
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.sql("delete from meetings.paper_release").update())
                .isInstanceOf(DataAccessException.class);
    }

    private long count(String paper) {
        return jdbc.sql("select count(*) from meetings.paper_release where paper = :paper::uuid")
                .param("paper", paper.substring("/papers/".length()))
                .query(Long.class)
                .single();
    }
}
