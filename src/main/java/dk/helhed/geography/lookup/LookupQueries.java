package dk.helhed.geography.lookup;

import dk.helhed.geography.AreaId;
import dk.helhed.geography.AreaLevel;
import dk.helhed.geography.recognition.KnownArea;
import dk.helhed.kernel.Rows;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the pages and the joining of lookup tables ask. */
@Component
class LookupQueries {
    private final JdbcClient jdbc;

    LookupQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<LookupReceipt> receipts() {
        return jdbc.sql("""
                select i.id, f.name as file_name, f.hash, i.level, i.kind, i.valid_from, i.source, i.by_code, i.by_name,
                       i.by_alias, i.confirmed, i.left_out, i.groupings, i.codes, i.encoding, i.added, i.moved,
                       i.committed_at
                from geography.lookup_import i
                join geography.received_file f on f.id = i.file
                order by i.committed_at desc
                limit 100
                """).query(Rows.of(LookupReceipt.class)).list();
    }

    Optional<LookupReceipt> receipt(JoinId id) {
        return jdbc.sql("""
                select i.id, f.name as file_name, f.hash, i.level, i.kind, i.valid_from, i.source, i.by_code, i.by_name,
                       i.by_alias, i.confirmed, i.left_out, i.groupings, i.codes, i.encoding, i.added, i.moved,
                       i.committed_at
                from geography.lookup_import i
                join geography.received_file f on f.id = i.file
                where i.id = :id
                """)
                .param("id", id.value())
                .query(Rows.of(LookupReceipt.class))
                .optional();
    }

    /** Codes of the scheme that areas of other levels have. */
    Set<String> codesOfOthers(AreaLevel level, String scheme) {
        return Set.copyOf(jdbc.sql("""
                select c.code
                from geography.area_code c
                join geography.area a on a.id = c.area
                where c.scheme = :scheme and a.level <> :level
                """)
                .param("scheme", scheme)
                .param("level", level.name())
                .query((row, _) -> row.getString("code"))
                .list());
    }

    /** The areas of a level with what a file may call them; {@code scheme} is that of the file's codes. */
    List<KnownArea> known(AreaLevel level, String scheme) {
        return jdbc.sql("""
                select a.id, a.name, c.code,
                       array(select l.alias
                             from geography.area_alias l
                             where l.area = a.id
                             order by l.alias) as aliases
                from geography.area a
                left join geography.area_code c on c.area = a.id and c.scheme = :scheme
                where a.level = :level
                order by a.name, a.id
                """)
                .param("level", level.name())
                .param("scheme", scheme)
                .query((row, _) -> new KnownArea(
                        new AreaId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        List.of((String[]) row.getArray("aliases").getArray()),
                        Optional.ofNullable(row.getString("code"))))
                .list();
    }
}
