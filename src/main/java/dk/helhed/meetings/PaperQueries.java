package dk.helhed.meetings;

import dk.helhed.governance.BoardId;
import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.Rows;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads papers in the making. Lists of papers are never empty: the caller sees to it. */
@Component
class PaperQueries {
    private final JdbcClient jdbc;

    PaperQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record PaperRow(
            PaperId id,
            AgendaItemId item,
            MeetingId meeting,
            BoardId board,
            ItemKind kind,
            String title,
            String presenter,
            String caseNumber,
            String lead,
            int version,
            Instant changedAt,
            AccountId changedBy) {}

    record TextRow(PaperId paper, String section, String text) {}

    record RecommendationRow(PaperId paper, RecommendationId id, int position, String text) {}

    record AttachmentRow(
            PaperId paper,
            AttachmentId id,
            int position,
            String title,
            String fileHash,
            String fileName,
            String mediaType,
            long size,
            int pages) {}

    Optional<PaperRow> paper(PaperId id) {
        return jdbc.sql("""
                        select p.id, p.item, i.meeting, m.board, i.kind, i.title, p.presenter, p.case_number, p.lead,
                               p.version, p.changed_at, p.changed_by
                        from meetings.paper p
                        join meetings.agenda_item i on i.id = p.item
                        join meetings.meeting m on m.id = i.meeting
                        where p.id = :id
                        """)
                .param("id", id.value())
                .query(Rows.of(PaperRow.class))
                .optional();
    }

    List<PaperRow> ofMeeting(MeetingId meeting) {
        return jdbc.sql("""
                        select p.id, p.item, i.meeting, m.board, i.kind, i.title, p.presenter, p.case_number, p.lead,
                               p.version, p.changed_at, p.changed_by
                        from meetings.paper p
                        join meetings.agenda_item i on i.id = p.item
                        join meetings.meeting m on m.id = i.meeting
                        where i.meeting = :meeting and i.ended_at is null
                        order by i.position
                        """)
                .param("meeting", meeting.value())
                .query(Rows.of(PaperRow.class))
                .list();
    }

    List<TextRow> texts(List<UUID> papers) {
        return jdbc.sql("select paper, section, text from meetings.paper_section where paper in (:papers)")
                .param("papers", papers)
                .query(Rows.of(TextRow.class))
                .list();
    }

    List<RecommendationRow> recommendations(List<UUID> papers) {
        return jdbc.sql("""
                        select paper, id, position, text
                        from meetings.recommendation
                        where paper in (:papers) and ended_at is null
                        order by position
                        """)
                .param("papers", papers)
                .query(Rows.of(RecommendationRow.class))
                .list();
    }

    List<AttachmentRow> attachments(List<UUID> papers) {
        return jdbc.sql("""
                        select paper, id, position, title, file_hash, file_name, media_type, size, pages
                        from meetings.attachment
                        where paper in (:papers) and ended_at is null
                        order by position
                        """)
                .param("papers", papers)
                .query(Rows.of(AttachmentRow.class))
                .list();
    }

    List<Section> template(BoardId board) {
        return jdbc.sql("""
                        select section as key, role, title_da, title_en, required
                        from meetings.board_template
                        where board = :board
                        order by position
                        """)
                .param("board", board.value())
                .query(Rows.of(Section.class))
                .list();
    }
}
