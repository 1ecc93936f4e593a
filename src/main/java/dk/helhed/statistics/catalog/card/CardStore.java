package dk.helhed.statistics.catalog.card;

import dk.helhed.kernel.AccountId;
import dk.helhed.statistics.DatasetId;
import dk.helhed.statistics.catalog.description.Classification;
import dk.helhed.statistics.catalog.description.DatasetCard;
import dk.helhed.statistics.indicator.Aggregation;
import dk.helhed.web.Role;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Appends cards and statements about what may be added. Neither is ever changed; the newest counts. */
@Repository
class CardStore {
    private final JdbcClient jdbc;

    CardStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The id of the newest card; empty where there is none. */
    String newest(DatasetId dataset) {
        return jdbc.sql("""
                        select id::text as id
                        from statistics.dataset_card
                        where dataset_id = :dataset
                        order by recorded_at desc, id desc
                        limit 1
                        """)
                .param("dataset", dataset.value())
                .query((row, _) -> row.getString("id"))
                .optional()
                .orElse("");
    }

    void add(DatasetId dataset, DatasetCard card, Instant at, AccountId by) {
        var restricted = card.classification() instanceof Classification.Restricted some
                ? some
                : new Classification.Restricted(Set.of(), true);
        jdbc.sql("""
                        insert into statistics.dataset_card
                            (dataset_id, classification, roles, named, agreement, rhythm_months, next_expected, note,
                             recorded_at, recorded_by)
                        values (:dataset, :classification, :roles, :named, :agreement, :months, :next, :note, :at, :by)
                        """)
                .param("dataset", dataset.value())
                .param("classification", CardForm.kind(card.classification()))
                .param("roles", restricted.roles().stream().map(Role::name).toArray(String[]::new))
                .param("named", restricted.named())
                .param("agreement", card.agreement())
                .param("months", card.rhythm().months())
                .param("next", card.rhythm().next().orElse(null), Types.DATE)
                .param("note", card.note())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .update();
    }

    void addAdding(DatasetId dataset, String measure, Aggregation rules, Instant at, AccountId by) {
        jdbc.sql("""
                        insert into statistics.measure_adding
                            (dataset_id, code, over_areas, over_time, over_categories, flag, recorded_at, recorded_by)
                        values (:dataset, :code, :areas, :time, :categories, :flag, :at, :by)
                        """)
                .param("dataset", dataset.value())
                .param("code", measure)
                .param("areas", rules.areas().name())
                .param("time", rules.time().name())
                .param("categories", rules.categories().name())
                .param("flag", rules.flag())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .update();
    }
}
