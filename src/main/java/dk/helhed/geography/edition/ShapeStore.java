package dk.helhed.geography.edition;

import dk.helhed.geography.AreaId;
import dk.helhed.geography.FileId;
import dk.helhed.geography.placing.Counts;
import dk.helhed.geography.placing.Declaration;
import dk.helhed.geography.placing.Declaration.CodeProperty;
import dk.helhed.geography.shape.Shape;
import dk.helhed.kernel.AccountId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes what was made of received files, and editions. */
@Component
class ShapeStore {
    private final JdbcClient jdbc;

    ShapeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Two people who take in shapes at once do it one after the other; ends with the transaction. */
    void queue() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('geography.shape_import'))")
                .query((_, _) -> true)
                .single();
    }

    ImportId takeIn(FileId file, Declaration declared, Counts counts, Optional<AccountId> who) {
        return jdbc.sql("""
                insert into geography.shape_import
                    (file, level, parent, name_property, parts_of_one, code_property, scheme, valid_from, source,
                     new_areas, first_shapes, new_editions, unchanged, committed_by)
                values (:file, :level, :parent, :name, :parts, :code, :scheme, :from, :source,
                        :newAreas, :firstShapes, :newEditions, :unchanged, :who)
                returning id
                """)
                .param("file", file.value())
                .param("level", declared.level().name())
                .param("parent", declared.parent().map(AreaId::value).orElse(null))
                .param("name", declared.name())
                .param("parts", declared.parts())
                .param("code", declared.code().map(CodeProperty::property).orElse(""))
                .param("scheme", declared.code().map(CodeProperty::scheme).orElse(""))
                .param("from", declared.from())
                .param("source", declared.source())
                .param("newAreas", counts.newAreas())
                .param("firstShapes", counts.firstShapes())
                .param("newEditions", counts.newEditions())
                .param("unchanged", counts.unchanged())
                .param("who", who.map(AccountId::value).orElse(null))
                .query((row, _) -> new ImportId(row.getObject("id", UUID.class)))
                .single();
    }

    void end(AreaId area, LocalDate began, LocalDate until) {
        jdbc.sql("""
                update geography.area_edition
                set valid_until = :until
                where area = :area and valid_from = :began
                """)
                .param("area", area.value())
                .param("began", began)
                .param("until", until)
                .update();
    }

    void append(AreaId area, LocalDate from, Optional<LocalDate> until, Shape shape, Taken by) {
        jdbc.sql("""
                insert into geography.area_edition (area, valid_from, valid_until, geometry, source, import)
                values (:area, :from, :until, :geometry, :source, :import)
                """)
                .param("area", area.value())
                .param("from", from)
                .param("until", until.orElse(null))
                .param("geometry", shape.geoJson())
                .param("source", by.source())
                .param("import", by.id().value())
                .update();
    }

    /** The taking in that an edition comes from, and the line to show. */
    record Taken(ImportId id, String source) {}
}
