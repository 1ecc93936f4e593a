package dk.helhed.meetings.minutes;

import dk.helhed.meetings.minutes.text.MinutesRelease;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Appends approved minutes. */
@Component
class MinutesStore {
    private final JdbcClient jdbc;

    MinutesStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void append(MinutesRelease release) {
        jdbc.sql("""
                        insert into meetings.minutes_release
                            (meeting, version, reason, content, file_hash, open_file_hash, checksum, released_at, released_by)
                        values
                            (:meeting, :version, :reason, :content, :file, :openFile, :checksum, :at, :who)
                        """)
                .param("meeting", release.meeting().value())
                .param("version", release.version())
                .param("reason", release.reason())
                .param("content", release.content())
                .param("file", release.fileHash())
                .param("openFile", release.openFileHash())
                .param("checksum", release.checksum())
                .param("at", release.releasedAt().atOffset(ZoneOffset.UTC))
                .param("who", release.releasedBy().value())
                .update();
    }
}
