package dk.helhed.meetings.decision;

import dk.helhed.kernel.AccountId;
import dk.helhed.meetings.AgendaItemId;
import dk.helhed.meetings.DecisionId;
import dk.helhed.meetings.Recommendation;
import dk.helhed.meetings.RecommendationId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Appends decisions. The database lets one first decision in on each line, and one correction of each decision. */
@Component
class DecisionStore {
    private final JdbcClient jdbc;

    DecisionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<AgendaItemId> itemOf(RecommendationId line) {
        return jdbc.sql("""
                        select p.item
                        from meetings.recommendation r
                        join meetings.paper p on p.id = r.paper
                        where r.id = :line
                        """)
                .param("line", line.value())
                .query((row, _) -> new AgendaItemId(row.getObject("item", UUID.class)))
                .optional();
    }

    /** Empty when somebody else was first. */
    Optional<DecisionId> insertLine(
            AgendaItemId item, RecommendationId line, Ruling ruling, Instant at, AccountId who) {
        return jdbc.sql("""
                        insert into meetings.decision
                               (item, recommendation, outcome, text, corrects, reason, recorded_at, recorded_by)
                        values (:item, :line, :outcome, :text, nullif(:corrects, '')::uuid, :reason, :at, :who)
                        on conflict do nothing
                        returning id
                        """)
                .param("item", item.value())
                .param("line", line.value())
                .param("outcome", ruling.outcome().name())
                .param("text", ruling.text())
                .param("corrects", corrects(ruling))
                .param("reason", ruling.reason())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("who", who.value())
                .query((row, _) -> new DecisionId(row.getObject("id", UUID.class)))
                .optional();
    }

    /** Empty when somebody else was first. */
    Optional<DecisionId> insertWhole(AgendaItemId item, Ruling ruling, Instant at, AccountId who) {
        return jdbc.sql("""
                        insert into meetings.item_outcome (item, outcome, text, corrects, reason, recorded_at, recorded_by)
                        values (:item, :outcome, :text, nullif(:corrects, '')::uuid, :reason, :at, :who)
                        on conflict do nothing
                        returning id
                        """)
                .param("item", item.value())
                .param("outcome", ruling.outcome().name())
                .param("text", ruling.text())
                .param("corrects", corrects(ruling))
                .param("reason", ruling.reason())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("who", who.value())
                .query((row, _) -> new DecisionId(row.getObject("id", UUID.class)))
                .optional();
    }

    /** The words the register finds it by: they are the board's own, and stay as they were. */
    void register(DecisionId decision, Matter matter, String text) {
        jdbc.sql("""
                        insert into meetings.register_entry (decision, item, line_number, title, line, text)
                        values (:decision, :item, :number, :title, :line, :text)
                        """)
                .param("decision", decision.value())
                .param("item", matter.item().id().value())
                .param("number", matter.line().map(Recommendation::number).orElse(0))
                .param("title", matter.item().title())
                .param("line", matter.words())
                .param("text", text)
                .update();
    }

    private static String corrects(Ruling ruling) {
        return ruling.corrects().map(id -> id.value().toString()).orElse("");
    }
}
