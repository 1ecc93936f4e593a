package dk.helhed.statistics.measurement;

import dk.helhed.kernel.Rows;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads indicators. */
@Repository
class IndicatorQueries {
    private final JdbcClient jdbc;

    IndicatorQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record VersionRow(
            UUID indicatorId,
            int number,
            UUID id,
            int version,
            String name,
            String question,
            String kind,
            UUID numeratorDataset,
            String numeratorMeasure,
            @Nullable UUID denominatorDataset,
            @Nullable String denominatorMeasure,
            BigDecimal factor,
            String unit,
            int decimals,
            String direction,
            @Nullable LocalDate validFrom,
            String note,
            String purpose,
            String population,
            String weaknesses,
            String owner,
            Instant recordedAt,
            UUID recordedBy) {}

    record CategoryRow(UUID definitionId, String side, int dimension, String category, boolean isTotal) {}

    /** Every version of every indicator, by number and version. */
    List<VersionRow> versions() {
        return jdbc.sql("""
                        select v.indicator_id, i.number, v.id, v.version, v.name, v.question, v.kind,
                               v.numerator_dataset, v.numerator_measure, v.denominator_dataset, v.denominator_measure,
                               v.factor, v.unit, v.decimals, v.direction, v.valid_from, v.note,
                               v.purpose, v.population, v.weaknesses, v.owner, v.recorded_at, v.recorded_by
                        from statistics.definition_version v
                        join statistics.indicator i on i.id = v.indicator_id
                        order by i.number, v.version
                        """).query(Rows.of(VersionRow.class)).list();
    }

    List<CategoryRow> categories() {
        return jdbc.sql("select definition_id, side, dimension, category, is_total from statistics.definition_category")
                .query(Rows.of(CategoryRow.class))
                .list();
    }
}
