package dk.helhed.geography.edition;

import dk.helhed.geography.AreaId;
import dk.helhed.geography.AreaLevel;
import dk.helhed.geography.ReceivedFile;
import dk.helhed.geography.placing.Edition;
import dk.helhed.kernel.Rows;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the pages and the placing of shapes ask. */
@Component
class ShapeQueries {
    private final JdbcClient jdbc;

    ShapeQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Coded(String code, AreaId area) {}

    /** @param isNew it was added by the same import */
    record Touched(AreaId id, String name, boolean isNew) {}

    List<ReceivedFile> filesNotTakenIn() {
        return jdbc.sql("""
                select f.id, f.hash, f.name, f.size, f.received_at
                from geography.received_file f
                where f.purpose = 'SHAPES' and not exists (select from geography.shape_import i where i.file = f.id)
                order by f.received_at desc
                limit 20
                """).query(Rows.of(ReceivedFile.class)).list();
    }

    List<Receipt> receipts() {
        return jdbc.sql("""
                select i.id, i.file, f.name as file_name, f.hash, i.level, i.valid_from, i.source, i.parts_of_one, i.new_areas,
                       i.first_shapes, i.new_editions, i.unchanged, i.committed_at
                from geography.shape_import i
                join geography.received_file f on f.id = i.file
                order by i.committed_at desc
                limit 100
                """).query(Rows.of(Receipt.class)).list();
    }

    Optional<Receipt> receipt(ImportId id) {
        return jdbc.sql("""
                select i.id, i.file, f.name as file_name, f.hash, i.level, i.valid_from, i.source, i.parts_of_one, i.new_areas,
                       i.first_shapes, i.new_editions, i.unchanged, i.committed_at
                from geography.shape_import i
                join geography.received_file f on f.id = i.file
                where i.id = :id
                """)
                .param("id", id.value())
                .query(Rows.of(Receipt.class))
                .optional();
    }

    List<Touched> touched(ImportId id) {
        return jdbc.sql("""
                select a.id, a.name, a.recorded_at = i.committed_at as is_new
                from geography.area_edition e
                join geography.area a on a.id = e.area
                join geography.shape_import i on i.id = e.import
                where e.import = :id
                order by a.name, a.id
                """)
                .param("id", id.value())
                .query(Rows.of(Touched.class))
                .list();
    }

    List<Coded> codes(String scheme) {
        return jdbc.sql("""
                select code, area
                from geography.area_code
                where scheme = :scheme
                """).param("scheme", scheme).query(Rows.of(Coded.class)).list();
    }

    List<Edition> editions(AreaLevel level) {
        return jdbc.sql("""
                select e.id, e.area, e.valid_from, e.valid_until, e.geometry
                from geography.area_edition e
                join geography.area a on a.id = e.area
                where a.level = :level
                order by e.valid_from
                """)
                .param("level", level.name())
                .query(Rows.of(Edition.class))
                .list();
    }
}
