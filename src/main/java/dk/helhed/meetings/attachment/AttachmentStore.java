package dk.helhed.meetings.attachment;

import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.Rows;
import dk.helhed.meetings.AttachmentId;
import dk.helhed.meetings.PaperId;
import dk.helhed.platform.StoredFile;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes and finds attachments. */
@Component
class AttachmentStore {
    private final JdbcClient jdbc;

    AttachmentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param released whether it belongs to a release of its paper */
    record Found(
            AttachmentId id,
            PaperId paper,
            String title,
            String fileHash,
            String fileName,
            String mediaType,
            long size,
            boolean released,
            boolean ended) {}

    Optional<Found> find(AttachmentId id) {
        return jdbc.sql("""
                        select a.id, a.paper, a.title, a.file_hash, a.file_name, a.media_type, a.size,
                               a.ended_at is not null as ended,
                               exists (select from meetings.released_attachment r where r.attachment = a.id) as released
                        from meetings.attachment a
                        where a.id = :id
                        """).param("id", id.value()).query(Rows.of(Found.class)).optional();
    }

    void lock(PaperId paper) {
        jdbc.sql("select id from meetings.paper where id = :paper for update")
                .param("paper", paper.value())
                .query((row, _) -> row.getObject("id", UUID.class))
                .single();
    }

    AttachmentId insert(
            PaperId paper,
            String title,
            String fileName,
            StoredFile file,
            ContentCheck.Accepted content,
            Instant at,
            AccountId who) {
        return jdbc.sql("""
                        insert into meetings.attachment
                               (paper, position, title, file_hash, file_name, media_type, size, pages, added_at, added_by)
                        select :paper, coalesce(max(position), 0) + 1, :title, :hash, :fileName, :mediaType, :size, :pages,
                               :at, :who
                        from meetings.attachment
                        where paper = :paper and ended_at is null
                        returning id
                        """)
                .param("paper", paper.value())
                .param("title", title)
                .param("hash", file.hash())
                .param("fileName", fileName)
                .param("mediaType", content.kind().mediaType())
                .param("size", file.size())
                .param("pages", content.pages())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("who", who.value())
                .query((row, _) -> new AttachmentId(row.getObject("id", UUID.class)))
                .single();
    }

    void end(AttachmentId attachment, Instant at) {
        jdbc.sql("update meetings.attachment set ended_at = :at where id = :attachment and ended_at is null")
                .param("attachment", attachment.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Those that are left are numbered without a gap. */
    void renumber(PaperId paper) {
        jdbc.sql("""
                        update meetings.attachment a
                        set position = n.position
                        from (select id, row_number() over (order by position) as position
                              from meetings.attachment
                              where paper = :paper and ended_at is null) n
                        where a.id = n.id and a.position <> n.position
                        """).param("paper", paper.value()).update();
    }
}
