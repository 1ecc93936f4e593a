package dk.helhed.meetings;

import dk.helhed.kernel.AccountId;
import dk.helhed.statistics.FrozenFigureId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes what is released. */
@Component
class ReleaseStore {
    private final JdbcClient jdbc;

    ReleaseStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Holds the paper until the transaction ends, so that two releases at once get two versions. */
    void lock(PaperId paper) {
        jdbc.sql("select id from meetings.paper where id = :paper for update")
                .param("paper", paper.value())
                .query((row, _) -> row.getObject("id", UUID.class))
                .single();
    }

    int nextVersion(PaperId paper) {
        return jdbc.sql("select count(*)::int + 1 from meetings.paper_release where paper = :paper")
                .param("paper", paper.value())
                .query((row, _) -> row.getInt(1))
                .single();
    }

    PaperReleaseId insert(
            PaperId paper, PaperText text, int version, String reason, String checksum, Instant at, AccountId who) {
        return jdbc.sql("""
                        insert into meetings.paper_release
                               (paper, version, reason, title, kind, presenter, case_number, lead, checksum, released_at,
                                released_by)
                        values (:paper, :version, :reason, :title, :kind, :presenter, :caseNumber, :lead, :checksum, :at,
                                :who)
                        returning id
                        """)
                .param("paper", paper.value())
                .param("version", version)
                .param("reason", reason)
                .param("title", text.title())
                .param("kind", text.kind().name())
                .param("presenter", text.presenter())
                .param("caseNumber", text.caseNumber())
                .param("lead", text.lead())
                .param("checksum", checksum)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("who", who.value())
                .query((row, _) -> new PaperReleaseId(row.getObject("id", UUID.class)))
                .single();
    }

    void insertSection(PaperReleaseId release, int position, Section section, String text) {
        jdbc.sql("""
                        insert into meetings.released_section
                               (release, position, section, role, title_da, title_en, required, text)
                        values (:release, :position, :section, :role, :titleDa, :titleEn, :required, :text)
                        """)
                .param("release", release.value())
                .param("position", position)
                .param("section", section.key())
                .param("role", section.role().name())
                .param("titleDa", section.titleDa())
                .param("titleEn", section.titleEn())
                .param("required", section.required())
                .param("text", text)
                .update();
    }

    void insertLine(PaperReleaseId release, Recommendation line) {
        jdbc.sql("""
                        insert into meetings.released_line (release, position, recommendation, text)
                        values (:release, :position, :recommendation, :text)
                        """)
                .param("release", release.value())
                .param("position", line.number())
                .param("recommendation", line.id().value())
                .param("text", line.text())
                .update();
    }

    void insertAttachment(PaperReleaseId release, Attachment attachment) {
        jdbc.sql("""
                        insert into meetings.released_attachment (release, position, attachment, title)
                        values (:release, :position, :attachment, :title)
                        """)
                .param("release", release.value())
                .param("position", attachment.number())
                .param("attachment", attachment.id().value())
                .param("title", attachment.title())
                .update();
    }

    void insertFigure(PaperReleaseId release, int position, String number, FrozenFigureId frozen) {
        jdbc.sql("""
                        insert into meetings.released_figure (release, position, number, frozen)
                        values (:release, :position, :number, :frozen)
                        """)
                .param("release", release.value())
                .param("position", position)
                .param("number", number)
                .param("frozen", frozen.value())
                .update();
    }
}
