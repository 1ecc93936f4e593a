package dk.helhed.meetings;

import dk.helhed.kernel.AccountId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What has happened to a meeting: called, held, minutes approved. Each step happens once, in the caller's transaction. */
@Component
public class MeetingSteps {
    private final JdbcClient jdbc;

    MeetingSteps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Holds the meeting until the transaction ends, so that its state does not change under whoever asked for it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lock(MeetingId meeting) {
        jdbc.sql("select id from meetings.meeting where id = :meeting for update")
                .param("meeting", meeting.value())
                .query((row, _) -> row.getObject("id", UUID.class))
                .optional();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void append(MeetingId meeting, MeetingState state, Instant at, AccountId who) {
        jdbc.sql("""
                        insert into meetings.meeting_step (meeting, state, recorded_at, recorded_by)
                        values (:meeting, :state, :at, :who)
                        """)
                .param("meeting", meeting.value())
                .param("state", state.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("who", who.value())
                .update();
    }

    /** When the meeting came into a state; empty when it has not. */
    public Optional<Instant> when(MeetingId meeting, MeetingState state) {
        return jdbc.sql("select recorded_at from meetings.meeting_step where meeting = :meeting and state = :state")
                .param("meeting", meeting.value())
                .param("state", state.name())
                .query((row, _) -> row.getTimestamp("recorded_at").toInstant())
                .optional();
    }
}
