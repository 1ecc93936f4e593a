package dk.helhed.statistics.catalog;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import dk.helhed.geography.AreaId;
import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.Rows;
import dk.helhed.statistics.DatasetId;
import dk.helhed.statistics.ReleaseId;
import dk.helhed.statistics.catalog.description.Classification;
import dk.helhed.statistics.catalog.description.DatasetCard;
import dk.helhed.statistics.catalog.description.Rhythm;
import dk.helhed.statistics.cell.AreaMatch;
import dk.helhed.web.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the catalogue. */
@Repository
class CatalogQueries {
    private final JdbcClient jdbc;

    CatalogQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record DatasetRow(
            UUID id,
            String name,
            String source,
            String licenceLine,
            int threshold,
            String areaLevel,
            String rhythm,
            boolean invented) {}

    record DimensionRow(UUID datasetId, String name) {}

    record MeasureRow(
            UUID datasetId, String code, String name, String unit, int decimals, String nature, boolean counted) {}

    record AddingRow(
            UUID datasetId, String code, String overAreas, String overTime, String overCategories, String flag) {}

    List<DatasetRow> datasets() {
        return jdbc.sql("""
                        select d.id, d.name, s.name as source, d.licence_line, d.threshold, d.area_level, d.rhythm, d.invented
                        from statistics.dataset d
                        join statistics.source s on s.id = d.source_id
                        order by d.name
                        """).query(Rows.of(DatasetRow.class)).list();
    }

    List<DimensionRow> dimensions() {
        return jdbc.sql("select dataset_id, name from statistics.dataset_dimension order by dataset_id, position")
                .query(Rows.of(DimensionRow.class))
                .list();
    }

    List<MeasureRow> measures() {
        return jdbc.sql("""
                        select dataset_id, code, name, unit, decimals, nature, counted
                        from statistics.dataset_measure
                        order by dataset_id, position
                        """).query(Rows.of(MeasureRow.class)).list();
    }

    /** The newest statement about each measure that something is stated of. */
    List<AddingRow> adding() {
        return jdbc.sql("""
                        select distinct on (dataset_id, code)
                               dataset_id, code, over_areas, over_time, over_categories, flag
                        from statistics.measure_adding
                        order by dataset_id, code, recorded_at desc, id desc
                        """).query(Rows.of(AddingRow.class)).list();
    }

    /** The newest card of each dataset that has one, and since when it names the day of the next release. */
    Map<UUID, DatasetCard> cards() {
        return jdbc
                .sql("""
                        select distinct on (dataset_id)
                               dataset_id, classification, roles, named, agreement, rhythm_months, next_expected, note,
                               (select min(same.recorded_at)
                                from statistics.dataset_card same
                                where same.dataset_id = card.dataset_id
                                  and not exists (select from statistics.dataset_card other
                                                  where other.dataset_id = card.dataset_id
                                                    and other.recorded_at >= same.recorded_at
                                                    and other.next_expected is distinct from card.next_expected)
                               ) as next_said
                        from statistics.dataset_card card
                        order by dataset_id, recorded_at desc, id desc
                        """)
                .query((row, _) -> Map.entry(row.getObject("dataset_id", UUID.class), card(row)))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** @param named every word is in name and source */
    record FoundRow(UUID id, boolean named) {}

    /** @param words plain; at least one */
    List<FoundRow> search(List<String> words) {
        return jdbc.sql("""
                        with said as (
                            select d.id, platform.plain(d.name || ' ' || s.name) as named,
                                   platform.plain(concat_ws(' ', d.licence_line, d.rhythm,
                                       (select string_agg(m.name, ' ') from statistics.dataset_measure m where m.dataset_id = d.id),
                                       (select string_agg(n.name, ' ') from statistics.dataset_dimension n where n.dataset_id = d.id),
                                       (select c.agreement || ' ' || c.note from statistics.dataset_card c
                                        where c.dataset_id = d.id order by c.recorded_at desc, c.id desc limit 1))) as more
                            from statistics.dataset d
                            join statistics.source s on s.id = d.source_id)
                        select said.id, bool_and(platform.says(said.named, word)) as named
                        from said
                        cross join unnest(:words::text[]) as asked (word)
                        group by said.id
                        having bool_and(platform.says(said.named || ' ' || said.more, word))
                        """)
                .param("words", words.toArray(String[]::new))
                .query(Rows.of(FoundRow.class))
                .list();
    }

    /** Every release, newest first within its dataset; the newest that was not withdrawn is the current one. */
    List<Release> releases() {
        return jdbc.sql("""
                        select r.id, r.dataset_id, r.number, r.file_hash, r.file_name, r.file_bytes, r.received_at,
                               r.recorded_at, r.recorded_by, r.source_rows, r.cells, r.nothing_cells, r.unplaced_cells,
                               r.warnings, r.first_period, r.last_period, y.version as dictionary_version, y.name as dictionary,
                               coalesce(y.declaration ->> 'sheet', '') as table_read,
                               (select count(*) from statistics.fetched_answer a where a.file_hash = r.file_hash) as answers,
                               w.reason, w.recorded_at as withdrawn_at, w.recorded_by as withdrawn_by,
                               rank() over (partition by r.dataset_id, w.release_id is null
                                            order by r.recorded_at desc, r.id desc) as age
                        from statistics.release r
                        join statistics.dictionary y on y.id = r.dictionary_id
                        left join statistics.release_withdrawal w on w.release_id = r.id
                        order by r.dataset_id, r.recorded_at desc, r.id desc
                        """).query((row, _) -> release(row)).list();
    }

    List<AreaMatch> areas(ReleaseId release) {
        return jdbc.sql("""
                        select area_text, area_code, area_id, matched_by, code_scheme, source_rows, cells
                        from statistics.release_area
                        where release_id = :release
                        order by area_id is not null, matched_by, area_text collate "da-DK-x-icu"
                        """)
                .param("release", release.value())
                .query((row, _) -> new AreaMatch(
                        row.getString("area_text"),
                        row.getString("area_code"),
                        Optional.ofNullable(row.getObject("area_id", UUID.class))
                                .map(AreaId::new),
                        AreaMatch.How.valueOf(row.getString("matched_by")),
                        Optional.ofNullable(row.getString("code_scheme")),
                        row.getInt("source_rows"),
                        Optional.ofNullable(row.getObject("cells", Long.class))))
                .list();
    }

    List<String> sources() {
        return jdbc.sql("select name from statistics.source order by name")
                .query((row, _) -> row.getString("name"))
                .list();
    }

    private static DatasetCard card(ResultSet row) throws SQLException {
        return new DatasetCard(
                classification(row),
                row.getString("agreement"),
                new Rhythm(
                        row.getInt("rhythm_months"),
                        Optional.ofNullable(row.getObject("next_expected", LocalDate.class)),
                        Optional.ofNullable(row.getObject("next_said", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)),
                row.getString("note"));
    }

    private static Classification classification(ResultSet row) throws SQLException {
        return switch (row.getString("classification")) {
            case "PUBLIC" -> new Classification.Public();
            case "PARTNERS" -> new Classification.Partners();
            default ->
                new Classification.Restricted(
                        Stream.of((String[]) row.getArray("roles").getArray())
                                .map(Role::valueOf)
                                .collect(toSet()),
                        row.getBoolean("named"));
        };
    }

    private static Release release(ResultSet row) throws SQLException {
        return new Release(
                new ReleaseId(row.getObject("id", UUID.class)),
                new DatasetId(row.getObject("dataset_id", UUID.class)),
                row.getString("number"),
                row.getString("file_hash"),
                row.getString("file_name"),
                row.getLong("file_bytes"),
                instant(row, "received_at"),
                instant(row, "recorded_at"),
                new AccountId(row.getObject("recorded_by", UUID.class)),
                row.getInt("source_rows"),
                row.getLong("cells"),
                row.getLong("nothing_cells"),
                row.getLong("unplaced_cells"),
                row.getInt("warnings"),
                row.getString("first_period"),
                row.getString("last_period"),
                row.getInt("dictionary_version"),
                row.getString("dictionary"),
                row.getString("table_read"),
                row.getInt("answers"),
                state(row));
    }

    private static Release.State state(ResultSet row) throws SQLException {
        var withdrawnBy = row.getObject("withdrawn_by", UUID.class);
        if (withdrawnBy != null) {
            return new Release.Withdrawn(
                    row.getString("reason"), instant(row, "withdrawn_at"), new AccountId(withdrawnBy));
        }
        return row.getLong("age") == 1 ? new Release.Current() : new Release.Superseded();
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
