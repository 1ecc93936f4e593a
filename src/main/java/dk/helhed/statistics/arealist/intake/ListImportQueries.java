package dk.helhed.statistics.arealist.intake;

import dk.helhed.kernel.Rows;
import dk.helhed.statistics.intake.lists.KnownName;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads received files, what was made of them, and the names areas are known by. */
@Component
class ListImportQueries {
    private final JdbcClient jdbc;

    ListImportQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record ReceivedList(UUID id, String hash, String name, long size, Instant receivedAt) {}

    record Receipt(
            UUID id, String fileName, String hash, String source, String repairs, Instant committedAt, long rows) {}

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
