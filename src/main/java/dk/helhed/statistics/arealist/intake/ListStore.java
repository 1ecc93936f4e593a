package dk.helhed.statistics.arealist.intake;

import dk.helhed.kernel.AccountId;
import dk.helhed.platform.StoredFile;
import dk.helhed.statistics.intake.lists.ListedRow;
import dk.helhed.statistics.intake.lists.Repair.SameArea;
import dk.helhed.statistics.lists.ListClass;
import dk.helhed.statistics.lists.ListCriterion;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes received files and the lists made of them. */
@Component
class ListStore {
    private final JdbcClient jdbc;

    ListStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Two people who take in lists at once do it one after the other; ends with the transaction. */
    void queue() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('statistics.area_list'))")
                .query((_, _) -> true)
                .single();
    }

    /** The same bytes are one file, however often they come. */
    UUID receive(StoredFile file, String name, Instant at, AccountId who) {
        jdbc.sql("""
                insert into statistics.area_list_file (hash, name, size, received_at, received_by)
                values (:hash, :name, :size, :at, :who)
                on conflict (hash) do nothing
                """)
                .param("hash", file.hash())
                .param("name", name)
                .param("size", file.size())
                .param("at", Timestamp.from(at))
                .param("who", who.value())
                .update();
        return jdbc.sql("select id from statistics.area_list_file where hash = :hash")
                .param("hash", file.hash())
                .query(UUID.class)
                .single();
    }

    UUID addImport(UUID file, String source, String repairs, Instant at, AccountId who) {
        return jdbc.sql("""
                insert into statistics.area_list_import (file_id, source, repairs, committed_at, committed_by)
                values (:file, :source, :repairs, :at, :who)
                returning id
                """)
                .param("file", file)
                .param("source", source)
                .param("repairs", repairs)
                .param("at", Timestamp.from(at))
                .param("who", who.value())
                .query(UUID.class)
                .single();
    }

    UUID area(String municipality, String name) {
        jdbc.sql("""
                insert into statistics.listed_area (municipality, name)
                values (:municipality, :name)
                on conflict (municipality, name) do nothing
                """).param("municipality", municipality).param("name", name).update();
        return jdbc.sql("select id from statistics.listed_area where municipality = :municipality and name = :name")
                .param("municipality", municipality)
                .param("name", name)
                .query(UUID.class)
                .single();
    }

    void addName(UUID by, SameArea same, UUID area) {
        jdbc.sql("""
                insert into statistics.listed_area_name (municipality, written, listed_area_id, import_id)
                values (:municipality, :written, :area, :import)
                on conflict (municipality, written) do nothing
                """)
                .param("municipality", same.municipality())
                .param("written", same.written())
                .param("area", area)
                .param("import", by)
                .update();
    }

    void addRow(UUID by, UUID area, ListedRow row, String source) {
        jdbc.sql("""
                insert into statistics.area_list_row (import_id, list_year, listed_area_id, written, listed, list_class, note, source)
                values (:import, :year, :area, :written, :listed, :class, :note, :source)
                """)
                .param("import", by)
                .param("year", row.listYear())
                .param("area", area)
                .param("written", row.written())
                .param("listed", row.official().listed())
                .param("class", row.official().listClass().map(ListClass::name).orElse(""))
                .param("note", row.note())
                .param("source", source)
                .update();
    }

    void addValue(UUID by, UUID area, int year, ListCriterion criterion, BigDecimal published) {
        jdbc.sql("""
                insert into statistics.area_list_value (import_id, list_year, listed_area_id, criterion, published)
                values (:import, :year, :area, :criterion, :published)
                """)
                .param("import", by)
                .param("year", year)
                .param("area", area)
                .param("criterion", criterion.name())
                .param("published", published)
                .update();
    }
}
