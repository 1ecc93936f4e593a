package dk.helhed.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.testing.AppTest;
import dk.helhed.testing.SignedIn;
import dk.helhed.web.Role;
import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@AppTest
class MeetingPagesTest {
    @Autowired
    private MockMvcTester web;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aMeetingBeginsWithTheStandardAgendaAndItsDraftIsForThoseWhoPrepareIt() throws UnsupportedEncodingException {
        var world = new MeetingWorld(web, jdbc);
        var meeting = world.meeting();

        var member = SignedIn.as(Role.BOARD_MEMBER, world.board.value());
        assertThat(world.get(meeting).getContentAsString())
                .contains("Godkendelse af dagsorden", "Eventuelt", "Når du indkalder");
        assertThat(world.get(meeting, member).getContentAsString())
                .contains("Dagsordenen er ikke udsendt endnu")
                .doesNotContain("Godkendelse af dagsorden");
        assertThat(world.get(meeting, SignedIn.as(Role.SECRETARY, UUID.randomUUID()))
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void whatBlocksTheCallIsToldAllAtOnceWithCodeAndPlaceToMendIt() throws UnsupportedEncodingException {
        var world = new MeetingWorld(web, jdbc);
        var meeting = world.meeting();
        world.item(meeting, "DECISION", "Uden sag", Map.of("withPaper", "on"));
        var started = world.item(meeting, "DECISION", "Begyndt", Map.of("withPaper", "on"));
        var paper = world.paper(started);

        assertThat(world.get(meeting).getContentAsString())
                .contains("Mødet kan ikke indkaldes endnu", "MEET-020", "MEET-021", "MEET-022")
                .contains(paper + "/edit#lines")
                .contains("aria-disabled=\"true\"");
    }

    @Test
    void aLineMovesByButtonAndByPlaceAndIsNeverDeleted() {
        var world = new MeetingWorld(web, jdbc);
        var meeting = world.meeting();
        var item = world.item(meeting, "DISCUSSION", "Til drøftelse", Map.of());
        var order = order(meeting);
        var at = order.indexOf(item);

        world.post("/meetings/items/" + item + "/place", Map.of("to", "up"));
        assertThat(order(meeting).indexOf(item)).isEqualTo(at - 1);
        world.post("/meetings/items/" + item + "/place", Map.of("to", "1"));
        assertThat(order(meeting).getFirst()).isEqualTo(item);

        world.post("/meetings/items/" + item + "/end", Map.of());
        assertThat(order(meeting)).doesNotContain(item).hasSize(order.size() - 1);
        assertThat(jdbc.sql("select title from meetings.agenda_item where id = :id::uuid")
                        .param("id", item)
                        .query(String.class)
                        .single())
                .isEqualTo("Til drøftelse");
    }

    @Test
    void aMeetingWithAnImpossibleTimeIsNotPlannedAndEverythingWrongIsTold() throws UnsupportedEncodingException {
        var world = new MeetingWorld(web, jdbc);

        var answer = world.post(
                "/meetings",
                Map.of("board", world.board.value().toString(), "day", "i morgen", "from", "11:00", "until", "09:00"));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("MEET-002", "MEET-004", "MEET-005");
    }

    @Test
    void theListIsNarrowedByTheAddress() throws UnsupportedEncodingException {
        var world = new MeetingWorld(web, jdbc);
        var meeting = world.meeting();

        var board = world.board.value();
        assertThat(world.get("/meetings?board=" + board).getContentAsString()).contains(meeting);
        assertThat(world.get("/meetings?year=2019").getContentAsString()).doesNotContain(meeting);
    }

    private List<String> order(String meeting) {
        return jdbc.sql("""
                        select id::text as id from meetings.agenda_item
                        where meeting = :meeting::uuid and ended_at is null order by position
                        """)
                .param("meeting", meeting.substring("/meetings/".length()))
                .query((row, _) -> row.getString("id"))
                .list();
    }
}
