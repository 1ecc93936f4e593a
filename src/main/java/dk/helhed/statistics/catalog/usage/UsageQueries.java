package dk.helhed.statistics.catalog.usage;

import dk.helhed.kernel.Rows;
import dk.helhed.statistics.DatasetId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what stands on what. */
@Repository
class UsageQueries {
    private final JdbcClient jdbc;

    UsageQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record IndicatorRow(UUID id, int number, String name) {}

    record DatasetRow(UUID indicator, UUID dataset) {}

    record FigureRow(int number, String title, UUID indicator) {}

    /** Every indicator under the name it has now. */
    List<IndicatorRow> indicators() {
        return jdbc.sql("""
                        select distinct on (i.number) i.id, i.number, v.name
                        from statistics.indicator i
                        join statistics.definition_version v on v.indicator_id = i.id
                        order by i.number, v.version desc
                        """).query(Rows.of(IndicatorRow.class)).list();
    }

    /** Every dataset that some version of an indicator reads. */
    List<DatasetRow> datasets() {
        return jdbc.sql("""
                        select indicator_id as indicator, numerator_dataset as dataset from statistics.definition_version
                        union
                        select indicator_id, denominator_dataset from statistics.definition_version
                        where denominator_dataset is not null
                        """).query(Rows.of(DatasetRow.class)).list();
    }

    List<FigureRow> figures() {
        return jdbc.sql("select number, title, indicator_id as indicator from statistics.figure order by number")
                .query(Rows.of(FigureRow.class))
                .list();
    }

    List<Integer> reading(DatasetId dataset, String measure) {
        return jdbc.sql("""
                        select distinct i.number
                        from statistics.definition_version v
                        join statistics.indicator i on i.id = v.indicator_id
                        where v.numerator_dataset = :dataset and v.numerator_measure = :measure
                           or v.denominator_dataset = :dataset and v.denominator_measure = :measure
                        order by i.number
                        """)
                .param("dataset", dataset.value())
                .param("measure", measure)
                .query((row, _) -> row.getInt("number"))
                .list();
    }
}
