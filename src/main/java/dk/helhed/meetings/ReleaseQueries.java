package dk.helhed.meetings;

import dk.helhed.governance.BoardId;
import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.Rows;
import dk.helhed.statistics.FrozenFigureId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what was released. */
@Component
class ReleaseQueries {
    private final JdbcClient jdbc;

    ReleaseQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record ReleaseRow(
            PaperReleaseId id,
            PaperId paper,
            int version,
            String reason,
            ItemKind kind,
            String title,
            String presenter,
            String caseNumber,
            String lead,
            String checksum,
            Instant releasedAt,
            AccountId releasedBy) {}

    record SectionRow(
            String section, Section.Role role, String titleDa, String titleEn, boolean required, String text) {}

    record FigureRow(String number, FrozenFigureId frozen) {}

    List<ReleasedPaper.Issue> issues(PaperId paper) {
        return jdbc.sql("""
                        select id, paper, version, reason, released_at, released_by, checksum
                        from meetings.paper_release
                        where paper = :paper
                        order by version desc
                        """)
                .param("paper", paper.value())
                .query(Rows.of(ReleasedPaper.Issue.class))
                .list();
    }

    /** The newest release of each paper of a meeting that has one. */
    List<ReleasedPaper.Issue> newestOfMeeting(MeetingId meeting) {
        return jdbc.sql("""
                        select distinct on (r.paper)
                               r.id, r.paper, r.version, r.reason, r.released_at, r.released_by, r.checksum
                        from meetings.paper_release r
                        join meetings.paper p on p.id = r.paper
                        join meetings.agenda_item i on i.id = p.item
                        where i.meeting = :meeting and i.ended_at is null
                        order by r.paper, r.version desc
                        """)
                .param("meeting", meeting.value())
                .query(Rows.of(ReleasedPaper.Issue.class))
                .list();
    }

    Optional<ReleaseRow> release(PaperReleaseId id) {
        return jdbc.sql("""
                        select id, paper, version, reason, kind, title, presenter, case_number, lead, checksum,
                               released_at, released_by
                        from meetings.paper_release
                        where id = :id
                        """)
                .param("id", id.value())
                .query(Rows.of(ReleaseRow.class))
                .optional();
    }

    List<SectionRow> sections(PaperReleaseId release) {
        return jdbc.sql("""
                        select section, role, title_da, title_en, required, text
                        from meetings.released_section
                        where release = :release
                        order by position
                        """)
                .param("release", release.value())
                .query(Rows.of(SectionRow.class))
                .list();
    }

    List<Recommendation> lines(PaperReleaseId release) {
        return jdbc.sql("""
                        select recommendation as id, position as number, text
                        from meetings.released_line
                        where release = :release
                        order by position
                        """)
                .param("release", release.value())
                .query(Rows.of(Recommendation.class))
                .list();
    }

    List<Attachment> attachments(PaperReleaseId release) {
        return jdbc.sql("""
                        select r.attachment as id, r.position as number, r.title, a.file_hash, a.file_name, a.media_type,
                               a.size, a.pages
                        from meetings.released_attachment r
                        join meetings.attachment a on a.id = r.attachment
                        where r.release = :release
                        order by r.position
                        """)
                .param("release", release.value())
                .query(Rows.of(Attachment.class))
                .list();
    }

    record CarriedRow(PaperId paper, BoardId board, boolean closed, String title, String number) {}

    /** The newest release of each paper that carries one of the figures; an item that was taken off counts as closed. */
    List<CarriedRow> withFigures(Set<String> numbers) {
        return jdbc.sql("""
                        select distinct on (f.number, r.paper)
                               r.paper, m.board, i.closed or i.ended_at is not null as closed, r.title, f.number
                        from meetings.released_figure f
                        join meetings.paper_release r on r.id = f.release
                        join meetings.paper p on p.id = r.paper
                        join meetings.agenda_item i on i.id = p.item
                        join meetings.meeting m on m.id = i.meeting
                        where f.number in (:numbers)
                        order by f.number, r.paper, r.version desc
                        """)
                .param("numbers", numbers)
                .query(Rows.of(CarriedRow.class))
                .list();
    }

    List<FigureRow> figures(PaperReleaseId release) {
        return jdbc.sql("""
                        select number, frozen
                        from meetings.released_figure
                        where release = :release
                        order by position
                        """)
                .param("release", release.value())
                .query(Rows.of(FigureRow.class))
                .list();
    }
}
