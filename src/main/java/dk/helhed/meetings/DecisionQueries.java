package dk.helhed.meetings;

import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.Rows;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads decisions, corrected ones included, oldest first. */
@Component
class DecisionQueries {
    private final JdbcClient jdbc;

    DecisionQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record DecisionRow(
            DecisionId id,
            AgendaItemId item,
            Optional<UUID> line,
            Outcome outcome,
            String text,
            String reason,
            Optional<UUID> corrects,
            Instant recordedAt,
            AccountId recordedBy) {

        Decision correcting(Optional<Decision> before) {
            return decision(before.stream()
                    .flatMap(one -> Stream.concat(Stream.of(one.alone()), one.corrected().stream()))
                    .toList());
        }

        private Decision decision(List<Decision> corrected) {
            return new Decision(
                    id,
                    item,
                    line.map(RecommendationId::new),
                    outcome,
                    text,
                    reason,
                    recordedAt,
                    recordedBy,
                    corrected);
        }
    }

    record LineRow(AgendaItemId item, RecommendationId id, int number, String text) {
        Recommendation recommendation() {
            return new Recommendation(id, number, text);
        }
    }

    List<DecisionRow> ofItem(AgendaItemId item) {
        return jdbc.sql("""
                        select id, item, line, outcome, text, reason, corrects, recorded_at, recorded_by
                        from meetings.decided
                        where item = :item
                        order by recorded_at, id
                        """)
                .param("item", item.value())
                .query(Rows.of(DecisionRow.class))
                .list();
    }

    List<DecisionRow> ofMeeting(MeetingId meeting) {
        return jdbc.sql("""
                        select d.id, d.item, d.line, d.outcome, d.text, d.reason, d.corrects, d.recorded_at, d.recorded_by
                        from meetings.decided d
                        join meetings.agenda_item i on i.id = d.item
                        where i.meeting = :meeting
                        order by d.recorded_at, d.id
                        """)
                .param("meeting", meeting.value())
                .query(Rows.of(DecisionRow.class))
                .list();
    }

    List<LineRow> lines(MeetingId meeting) {
        return jdbc.sql("""
                        select p.item, l.recommendation as id, l.position as number, l.text
                        from meetings.agenda_item i
                        join meetings.paper p on p.item = i.id
                        join lateral (select r.id
                                      from meetings.paper_release r
                                      where r.paper = p.id
                                      order by r.version desc
                                      limit 1) newest on true
                        join meetings.released_line l on l.release = newest.id
                        where i.meeting = :meeting and i.ended_at is null
                        order by i.position, l.position
                        """)
                .param("meeting", meeting.value())
                .query(Rows.of(LineRow.class))
                .list();
    }

    AgendaItemId itemOf(PaperId paper) {
        return jdbc.sql("select item as value from meetings.paper where id = :paper")
                .param("paper", paper.value())
                .query(Rows.of(AgendaItemId.class))
                .single();
    }
}
