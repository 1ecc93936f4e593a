package dk.helhed.statistics.indicatorcard;

import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.Rows;
import dk.helhed.statistics.IndicatorId;
import dk.helhed.statistics.indicator.Quantity;
import dk.helhed.statistics.indicator.Reading.Side;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes indicators and their versions. A version is never changed. */
@Repository
class IndicatorStore {
    private final JdbcClient jdbc;

    IndicatorStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Numbered(UUID id, int number) {}

    Numbered add(Instant at, AccountId by) {
        return jdbc.sql("""
                        insert into statistics.indicator (recorded_at, recorded_by)
                        values (:at, :by)
                        returning id, number
                        """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .query(Rows.of(Numbered.class))
                .single();
    }

    /** Holds the indicator, so that two new versions at once get two numbers. */
    void hold(IndicatorId indicator) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:indicator, 0))")
                .param("indicator", indicator.value().toString())
                .query((_, _) -> true)
                .single();
    }

    void add(IndicatorId indicator, int version, Parsing.Draft draft, Instant at, AccountId by) {
        var id = insert(indicator, version, draft, at, by);
        categories(id, Side.NUMERATOR, draft.definition().numerator());
        draft.definition().denominator().ifPresent(below -> categories(id, Side.DENOMINATOR, below));
    }

    private UUID insert(IndicatorId indicator, int version, Parsing.Draft draft, Instant at, AccountId by) {
        var definition = draft.definition();
        var presentation = definition.presentation();
        return jdbc.sql("""
                        insert into statistics.definition_version
                            (indicator_id, version, name, question, kind, numerator_dataset, numerator_measure,
                             denominator_dataset, denominator_measure, factor, unit, decimals, direction, valid_from,
                             note, purpose, population, weaknesses, owner, recorded_at, recorded_by)
                        values
                            (:indicator, :version, :name, :question, :kind, :numeratorDataset, :numeratorMeasure,
                             :denominatorDataset, :denominatorMeasure, :factor, :unit, :decimals, :direction, :validFrom,
                             :note, :purpose, :population, :weaknesses, :owner, :at, :by)
                        returning id
                        """)
                .param("indicator", indicator.value())
                .param("version", version)
                .param("name", draft.name())
                .param("question", draft.question())
                .param("kind", DefinitionForm.kind(definition))
                .param("numeratorDataset", definition.numerator().dataset().value())
                .param("numeratorMeasure", definition.numerator().measure())
                .param(
                        "denominatorDataset",
                        definition
                                .denominator()
                                .map(below -> below.dataset().value())
                                .orElse(null),
                        Types.OTHER)
                .param(
                        "denominatorMeasure",
                        definition.denominator().map(Quantity::measure).orElse(null),
                        Types.VARCHAR)
                .param("factor", presentation.factor())
                .param("unit", presentation.unit())
                .param("decimals", presentation.decimals())
                .param("direction", presentation.direction().name())
                .param("validFrom", draft.validFrom().orElse(null), Types.DATE)
                .param("note", draft.note())
                .param("purpose", draft.explained().purpose())
                .param("population", draft.explained().population())
                .param("weaknesses", draft.explained().weaknesses())
                .param("owner", draft.explained().owner())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .query((row, _) -> row.getObject("id", UUID.class))
                .single();
    }

    private void categories(UUID definition, Side side, Quantity quantity) {
        quantity.categories()
                .forEach((dimension, texts) ->
                        texts.forEach(text -> category(definition, side, dimension, text, false)));
        quantity.totals().forEach((dimension, text) -> category(definition, side, dimension, text, true));
    }

    private void category(UUID definition, Side side, int dimension, String category, boolean total) {
        jdbc.sql("""
                        insert into statistics.definition_category (definition_id, side, dimension, category, is_total)
                        values (:definition, :side, :dimension, :category, :total)
                        """)
                .param("definition", definition)
                .param("side", side.name())
                .param("dimension", dimension)
                .param("category", category)
                .param("total", total)
                .update();
    }
}
