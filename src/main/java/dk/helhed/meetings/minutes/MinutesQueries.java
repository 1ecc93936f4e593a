package dk.helhed.meetings.minutes;

import dk.helhed.kernel.Rows;
import dk.helhed.meetings.MeetingId;
import dk.helhed.meetings.minutes.text.MinutesRelease;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads approved minutes. */
@Component
class MinutesQueries {
    private final JdbcClient jdbc;

    MinutesQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every version of a meeting's minutes, newest first. */
    List<MinutesRelease> releases(MeetingId meeting) {
        return jdbc.sql("""
                        select meeting, version, reason, content, file_hash, open_file_hash, checksum, released_at, released_by
                        from meetings.minutes_release
                        where meeting = :meeting
                        order by version desc
                        """)
                .param("meeting", meeting.value())
                .query(Rows.of(MinutesRelease.class))
                .list();
    }

    Optional<Instant> firstApproval(MeetingId meeting) {
        return jdbc.sql("select released_at from meetings.minutes_release where meeting = :meeting and version = 1")
                .param("meeting", meeting.value())
                .query((row, _) ->
                        row.getObject("released_at", OffsetDateTime.class).toInstant())
                .optional();
    }
}
