package dk.helhed.statistics.arealist;

import dk.helhed.kernel.Rows;
import dk.helhed.statistics.intake.lists.KnownName;
import dk.helhed.statistics.lists.ListCriterion;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads stored lists. Of each list year the newest import counts. */
@Component
class ListQueries {
    private final JdbcClient jdbc;

    ListQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record ReceivedList(UUID id, String hash, String name, long size, Instant receivedAt) {}

    record Receipt(
            UUID id, String fileName, String hash, String source, String repairs, Instant committedAt, long rows) {}

    record ListYear(int listYear, long areas, long listed) {}

    record Row(
            UUID importId,
            int listYear,
            UUID area,
            String municipality,
            String name,
            String written,
            boolean listed,
            String note,
            String source) {}

    record Value(int listYear, UUID area, ListCriterion criterion, BigDecimal published) {}

    Optional<ReceivedList> file(UUID id) {
        return jdbc.sql("""
                select id, hash, name, size, received_at
                from statistics.area_list_file
                where id = :id
                """).param("id", id).query(Rows.of(ReceivedList.class)).optional();
    }

    List<ReceivedList> waiting() {
        return jdbc.sql("""
                select f.id, f.hash, f.name, f.size, f.received_at
                from statistics.area_list_file f
                where not exists (select from statistics.area_list_import i where i.file_id = f.id)
                order by f.received_at desc
                limit 20
                """).query(Rows.of(ReceivedList.class)).list();
    }

    List<Receipt> receipts() {
        return jdbc.sql("""
                select i.id, f.name as file_name, f.hash, i.source, i.repairs, i.committed_at, count(r.import_id) as rows
                from statistics.area_list_import i
                join statistics.area_list_file f on f.id = i.file_id
                join statistics.area_list_row r on r.import_id = i.id
                group by i.id, f.id
                order by i.committed_at desc
                limit 100
                """).query(Rows.of(Receipt.class)).list();
    }

    Optional<Receipt> receipt(UUID id) {
        return receipts().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    List<ListYear> years() {
        return jdbc.sql("""
                select r.list_year, count(*) as areas, count(*) filter (where r.listed) as listed
                from statistics.area_list_row r
                where r.import_id = (
                    select i.id
                    from statistics.area_list_import i
                    join statistics.area_list_row o on o.import_id = i.id
                    where o.list_year = r.list_year
                    order by i.committed_at desc, i.id desc
                    limit 1)
                group by r.list_year
                order by r.list_year desc
                """).query(Rows.of(ListYear.class)).list();
    }

    /** Every row of every list that counts, by year and name. */
    List<Row> rows() {
        return jdbc.sql("""
                select r.import_id, r.list_year, a.id as area, a.municipality, a.name, r.written, r.listed, r.note, r.source
                from statistics.area_list_row r
                join statistics.listed_area a on a.id = r.listed_area_id
                where r.import_id = (
                    select i.id
                    from statistics.area_list_import i
                    join statistics.area_list_row o on o.import_id = i.id
                    where o.list_year = r.list_year
                    order by i.committed_at desc, i.id desc
                    limit 1)
                order by r.list_year, a.municipality, a.name
                """).query(Rows.of(Row.class)).list();
    }

    /** What the lists that count publish of each area. */
    List<Value> values() {
        return jdbc.sql("""
                select v.list_year, v.listed_area_id as area, v.criterion, v.published
                from statistics.area_list_value v
                where v.import_id = (
                    select i.id
                    from statistics.area_list_import i
                    join statistics.area_list_row o on o.import_id = i.id
                    where o.list_year = v.list_year
                    order by i.committed_at desc, i.id desc
                    limit 1)
                """).query(Rows.of(Value.class)).list();
    }

    List<KnownName> names() {
        return jdbc.sql("""
                select a.municipality, a.name as written, a.name as kept
                from statistics.listed_area a
                union all
                select n.municipality, n.written, a.name as kept
                from statistics.listed_area_name n
                join statistics.listed_area a on a.id = n.listed_area_id
                """).query(Rows.of(KnownName.class)).list();
    }
}
