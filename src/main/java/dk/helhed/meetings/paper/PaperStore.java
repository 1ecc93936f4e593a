package dk.helhed.meetings.paper;

import dk.helhed.kernel.AccountId;
import dk.helhed.meetings.AgendaItemId;
import dk.helhed.meetings.PaperId;
import dk.helhed.meetings.RecommendationId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes papers in the making. */
@Component
class PaperStore {
    private final JdbcClient jdbc;

    PaperStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Two who start the same paper at once get the same one. */
    PaperId start(AgendaItemId item, String lead, Instant at, AccountId who) {
        return jdbc.sql("""
                        insert into meetings.paper (item, lead, changed_at, changed_by)
                        values (:item, :lead, :at, :who)
                        on conflict (item) do update set version = meetings.paper.version
                        returning id
                        """)
                .param("item", item.value())
                .param("lead", lead)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("who", who.value())
                .query((row, _) -> new PaperId(row.getObject("id", UUID.class)))
                .single();
    }

    /** Whether the paper was still at the version the writer began from. */
    boolean change(PaperId paper, PaperForm form, Instant at, AccountId who) {
        return jdbc.sql("""
                        update meetings.paper
                        set presenter = :presenter, case_number = :caseNumber, lead = :lead, version = version + 1,
                            changed_at = :at, changed_by = :who
                        where id = :paper and version = :version
                        """)
                        .param("paper", paper.value())
                        .param("version", form.version())
                        .param("presenter", form.presenter())
                        .param("caseNumber", form.caseNumber())
                        .param("lead", form.lead())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("who", who.value())
                        .update()
                == 1;
    }

    void write(PaperId paper, String section, String text) {
        jdbc.sql("""
                        insert into meetings.paper_section (paper, section, text)
                        values (:paper, :section, :text)
                        on conflict (paper, section) do update set text = excluded.text
                        """)
                .param("paper", paper.value())
                .param("section", section)
                .param("text", text)
                .update();
    }

    void add(PaperId paper, int position, String text) {
        jdbc.sql("insert into meetings.recommendation (paper, position, text) values (:paper, :position, :text)")
                .param("paper", paper.value())
                .param("position", position)
                .param("text", text)
                .update();
    }

    void change(PaperId paper, RecommendationId line, int position, String text) {
        jdbc.sql("""
                        update meetings.recommendation
                        set position = :position, text = :text
                        where id = :line and paper = :paper and ended_at is null
                        """)
                .param("paper", paper.value())
                .param("line", line.value())
                .param("position", position)
                .param("text", text)
                .update();
    }

    void end(RecommendationId line, Instant at) {
        jdbc.sql("update meetings.recommendation set ended_at = :at where id = :line")
                .param("line", line.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
