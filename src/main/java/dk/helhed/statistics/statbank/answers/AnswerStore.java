package dk.helhed.statistics.statbank.answers;

import dk.helhed.platform.StoredFile;
import dk.helhed.statistics.intake.connector.Fetching;
import dk.helhed.statistics.intake.connector.enquiry.Request;
import dk.helhed.statistics.statbank.keeping.Wish;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Which answers a fetched file was made of. */
@Repository
public class AnswerStore {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    AnswerStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** An answer as it came. */
    record KeptAnswer(
            int position, String hash, long bytes, String statbank, String table, Question question, Instant at) {}

    /** @param codes that were asked for of each variable */
    record Question(String format, String presentation, Map<String, List<String>> codes) {
        static Question of(Request request) {
            return new Question(request.format().name(), request.presentation().word(), request.codes());
        }
    }

    /** Writes down what came. A file that comes again was made of the answers of the first time, though they may be others now. */
    @Transactional
    public void came(Wish wish, Fetching.Fetched fetched, Instant at) {
        lock(fetched.file());
        if (!answers(fetched.file().hash()).isEmpty()) {
            return;
        }
        for (int i = 0; i < fetched.parts().size(); i++) {
            add(
                    wish,
                    fetched.file(),
                    i + 1,
                    fetched.parts().get(i),
                    fetched.requests().get(i),
                    at);
        }
    }

    /** Two fetches of the same file wait for each other; ends with the transaction. */
    private void lock(StoredFile file) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('statistics.fetched_answer'), hashtext(:hash))")
                .param("hash", file.hash())
                .query((_, _) -> true)
                .single();
    }

    private void add(Wish wish, StoredFile file, int position, StoredFile part, Request request, Instant at) {
        jdbc.sql("""
                        insert into statistics.fetched_answer (file_hash, position, answer_hash, answer_bytes, statbank,
                            source_table, question, fetched_at)
                        values (:file, :position, :hash, :bytes, :statbank, :table, :question::jsonb, :at)
                        """)
                .param("file", file.hash())
                .param("position", position)
                .param("hash", part.hash())
                .param("bytes", part.size())
                .param("statbank", wish.statbank().key())
                .param("table", wish.table().id())
                .param("question", json.writeValueAsString(Question.of(request)))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<KeptAnswer> answers(String fileHash) {
        return jdbc.sql("""
                        select position, answer_hash, answer_bytes, statbank, source_table, question, fetched_at
                        from statistics.fetched_answer
                        where file_hash = :file
                        order by position
                        """)
                .param("file", fileHash)
                .query((row, _) -> answer(row))
                .list();
    }

    boolean isReleased(String fileHash) {
        return jdbc.sql("select exists (select 1 from statistics.release where file_hash = :file) as released")
                .param("file", fileHash)
                .query((row, _) -> row.getBoolean("released"))
                .single();
    }

    /** Whether an import that is still open waits with the file. */
    boolean isOpen(String fileHash) {
        return jdbc.sql("""
                        select exists (select 1 from statistics.staged_import s where s.file_hash = :file
                            and not exists (select 1 from statistics.staged_end e where e.staged_id = s.id)) as open
                        """)
                .param("file", fileHash)
                .query((row, _) -> row.getBoolean("open"))
                .single();
    }

    /** Whether another file was made of the same answer. */
    boolean isShared(String answerHash) {
        return jdbc.sql("select exists (select 1 from statistics.fetched_answer where answer_hash = :hash) as shared")
                .param("hash", answerHash)
                .query((row, _) -> row.getBoolean("shared"))
                .single();
    }

    void forget(String fileHash) {
        jdbc.sql("delete from statistics.fetched_answer where file_hash = :file")
                .param("file", fileHash)
                .update();
    }

    private KeptAnswer answer(ResultSet row) throws SQLException {
        return new KeptAnswer(
                row.getInt("position"),
                row.getString("answer_hash"),
                row.getLong("answer_bytes"),
                row.getString("statbank"),
                row.getString("source_table"),
                json.readValue(row.getString("question"), new TypeReference<Question>() {}),
                row.getObject("fetched_at", OffsetDateTime.class).toInstant());
    }
}
