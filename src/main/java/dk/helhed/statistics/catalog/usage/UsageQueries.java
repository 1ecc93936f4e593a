package dk.helhed.statistics.catalog.usage;

import dk.helhed.kernel.Rows;
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
}
