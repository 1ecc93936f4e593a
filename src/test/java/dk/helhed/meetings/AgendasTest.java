package dk.helhed.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.helhed.testing.AppTest;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@AppTest
class AgendasTest {
    private static final Instant NINE = Instant.parse("2027-03-16T08:00:00Z");

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Agendas agendas;

    @Autowired
    Papers papers;

    @Test
    void readsAMeetingWithItsHeadingsItemsAndPapers() {
        var meeting = meeting();
        line(meeting, 1, "HEADING", "Formalia", 0);
        line(meeting, 2, "DECISION", "Godkendelse af dagsorden", 5);
        var item = line(meeting, 3, "DISCUSSION", "Unge uden for uddannelse", 25);
        jdbc.sql("insert into meetings.paper (item, changed_at, changed_by) values (:item, now(), uuidv7())")
                .param("item", item)
                .update();

        var agenda = agendas.agenda(new MeetingId(meeting)).orElseThrow();

        assertThat(agenda.meeting().starts()).isEqualTo(NINE);
        assertThat(agenda.meeting().state()).isEqualTo(MeetingState.DRAFT);
        assertThat(agenda.meeting().minutes()).isEqualTo(120);
        assertThat(agenda.lines()).hasSize(3);
        assertThat(agenda.items()).extracting(AgendaLine.Item::number).containsExactly(1, 2);
        assertThat(agenda.items().getLast().at()).isEqualTo("09:05");
        var paper = papers.ofMeeting(new MeetingId(meeting)).getFirst();
        assertThat(paper.item().value()).isEqualTo(item);
        assertThat(paper.text().sections()).isEqualTo(StandardTemplate.SECTIONS);
    }

    @Test
    void aMeetingIsHeldOnlyAfterItWasCalled() {
        var meeting = meeting();

        assertThatThrownBy(() -> step(meeting, "HELD")).isInstanceOf(DataIntegrityViolationException.class);
        step(meeting, "CALLED");
        step(meeting, "HELD");

        assertThat(agendas.meeting(new MeetingId(meeting)).orElseThrow().state())
                .isEqualTo(MeetingState.HELD);
    }

    private UUID meeting() {
        return jdbc.sql("""
                        insert into meetings.meeting (board, year, number, starts, ends, place, created_at, created_by)
                        values (uuidv7(), 2027, 1, :starts, :ends, 'Kulturhuset', now(), uuidv7())
                        returning id
                        """)
                .param("starts", NINE.atOffset(ZoneOffset.UTC))
                .param("ends", NINE.plusSeconds(7200).atOffset(ZoneOffset.UTC))
                .query((row, _) -> row.getObject("id", UUID.class))
                .single();
    }

    private UUID line(UUID meeting, int position, String kind, String title, int minutes) {
        return jdbc.sql("""
                        insert into meetings.agenda_item (meeting, position, kind, title, minutes, created_at, created_by)
                        values (:meeting, :position, :kind, :title, :minutes, now(), uuidv7())
                        returning id
                        """)
                .param("meeting", meeting)
                .param("position", position)
                .param("kind", kind)
                .param("title", title)
                .param("minutes", minutes)
                .query((row, _) -> row.getObject("id", UUID.class))
                .single();
    }

    private void step(UUID meeting, String state) {
        jdbc.sql("""
                        insert into meetings.meeting_step (meeting, state, recorded_at, recorded_by)
                        values (:meeting, :state, now(), uuidv7())
                        """).param("meeting", meeting).param("state", state).update();
    }
}
