package dk.helhed.meetings.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.helhed.governance.BoardId;
import dk.helhed.governance.SeatId;
import dk.helhed.governance.World;
import dk.helhed.kernel.Period;
import dk.helhed.meetings.HeldWorld;
import dk.helhed.testing.AppTest;
import dk.helhed.testing.SignedIn;
import dk.helhed.web.Role;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@AppTest
class CallTest {
    @Autowired
    private MockMvcTester web;

    @Autowired
    private JdbcClient jdbc;

    private HeldWorld world;

    @BeforeEach
    void aMeetingInTheMaking() {
        world = HeldWorld.in(jdbc, "Fælles vicevært", "at viceværten ansættes");
    }

    @Test
    void aMemberWithoutAVoteIsAReceiverOnTheAgendaAndOnTheCallPageAlike() {
        var governance =
                new World(jdbc, new BoardId(world.board()), World.in(jdbc).party());
        governance.term(
                seatWithoutVote(governance),
                governance.person("Uden stemme (opdigtet)"),
                Period.from(LocalDate.of(2020, 1, 1)));

        assertThat(read("", Role.SECRETARY)).contains("4 medlemmer, én suppleant, 0 observatører");
        assertThat(read("/call", Role.SECRETARY))
                .contains("4 medlemmer, én suppleant, 0 observatører", "Uden stemme (opdigtet)");
    }

    @Test
    void onlyWhoReadsTheClosedItemsOfAMeetingCallsIt() {
        assertThat(status("/call", Role.ANALYST)).isEqualTo(200);
        close();

        assertThat(status("/call", Role.ANALYST)).isEqualTo(403);
        assertThat(web.post()
                        .uri("/meetings/" + world.meeting() + "/call")
                        .with(SignedIn.as(Role.ANALYST, world.board()))
                        .with(csrf()))
                .hasStatus(403);
        assertThat(read("", Role.ANALYST))
                .contains("kan kun en sekretær")
                .doesNotContain(world.meeting() + "/call", "Fælles vicevært");
        assertThat(read("", Role.SECRETARY)).contains(world.meeting() + "/call", "Fælles vicevært");
    }

    @Test
    void whatStopsAClosedItemIsToldOnlyToThoseWhoReadIt() {
        close();
        jdbc.sql(
                        "update meetings.paper_section set text = '' where paper = (select id from meetings.paper where item = :item)")
                .param("item", world.item())
                .update();

        assertThat(read("", Role.SECRETARY)).contains("MEET-022");
        assertThat(read("", Role.ANALYST)).doesNotContain("MEET-022");
    }

    private void close() {
        jdbc.sql("update meetings.agenda_item set closed = true where id = :item")
                .param("item", world.item())
                .update();
    }

    private SeatId seatWithoutVote(World governance) {
        return new SeatId(jdbc.sql("""
                        insert into governance.seat (board, number, party, role, voting, since)
                        values (:board, 9, :party, 'MEMBER', false, date '2016-10-01')
                        returning id
                        """)
                .param("board", world.board())
                .param("party", governance.party().value())
                .query(UUID.class)
                .single());
    }

    private int status(String path, Role role) {
        return web.get()
                .uri("/meetings/" + world.meeting() + path)
                .with(SignedIn.as(role, world.board()))
                .exchange()
                .getResponse()
                .getStatus();
    }

    private String read(String path, Role role) {
        var answer = web.get()
                .uri("/meetings/" + world.meeting() + path)
                .with(SignedIn.as(role, world.board()))
                .exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
