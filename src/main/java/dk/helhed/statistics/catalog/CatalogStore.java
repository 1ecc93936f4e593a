package dk.helhed.statistics.catalog;

import dk.helhed.geography.AreaId;
import dk.helhed.statistics.DatasetId;
import dk.helhed.statistics.ReleaseId;
import dk.helhed.statistics.cell.AreaMatch;
import dk.helhed.statistics.cell.Measure;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Appends to the catalogue. Nothing in it is ever changed. */
@Repository
public class CatalogStore {
    /** Held shared while cells are written and not yet committed, and alone while leftovers are swept. */
    private static final long WRITING = 7_310_442_001L;

    private final JdbcClient jdbc;

    CatalogStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The source of that name, made if it is new. */
    public UUID source(String name, Recorded recorded) {
        return jdbc.sql("""
                        with added as (
                            insert into statistics.source (name, recorded_at, recorded_by)
                            values (:name, :at, :by)
                            on conflict (name) do nothing
                            returning id)
                        select id from added
                        union all
                        select id from statistics.source where name = :name
                        limit 1
                        """)
                .param("name", name)
                .param("at", recorded.time())
                .param("by", recorded.by().value())
                .query((row, _) -> row.getObject("id", UUID.class))
                .single();
    }

    public DatasetId addDataset(NewDataset dataset, UUID source, Recorded recorded) {
        return jdbc.sql("""
                        insert into statistics.dataset (source_id, name, licence_line, threshold, area_level, rhythm,
                            invented, recorded_at, recorded_by)
                        values (:source, :name, :licence, :threshold, :level, :rhythm, :invented, :at, :by)
                        returning id
                        """)
                .param("source", source)
                .param("name", dataset.name())
                .param("licence", dataset.licenceLine())
                .param("threshold", dataset.threshold())
                .param("level", dataset.level().name())
                .param("rhythm", dataset.rhythm())
                .param("invented", dataset.invented())
                .param("at", recorded.time())
                .param("by", recorded.by().value())
                .query((row, _) -> new DatasetId(row.getObject("id", UUID.class)))
                .single();
    }

    public void addDimension(DatasetId dataset, int position, String name) {
        jdbc.sql("""
                        insert into statistics.dataset_dimension (dataset_id, position, name)
                        values (:dataset, :position, :name)
                        """)
                .param("dataset", dataset.value())
                .param("position", position)
                .param("name", name)
                .update();
    }

    public void addMeasure(DatasetId dataset, int position, Measure measure) {
        jdbc.sql("""
                        insert into statistics.dataset_measure (dataset_id, code, position, name, unit, decimals, nature, counted)
                        values (:dataset, :code, :position, :name, :unit, :decimals, :nature, :counted)
                        """)
                .param("dataset", dataset.value())
                .param("code", measure.code())
                .param("position", position)
                .param("name", measure.name())
                .param("unit", measure.unit())
                .param("decimals", measure.decimals())
                .param("nature", measure.nature().name())
                .param("counted", measure.counted())
                .update();
    }

    /** The newest dictionary of the dataset if it says the same, else a new version. */
    public UUID dictionary(DatasetId dataset, String headerHash, String declaration, Recorded recorded) {
        return jdbc.sql("""
                        with newest as (
                            select id, version, header_hash, declaration
                            from statistics.dictionary
                            where dataset_id = :dataset
                            order by version desc
                            limit 1),
                        added as (
                            insert into statistics.dictionary (dataset_id, version, header_hash, declaration, recorded_at, recorded_by)
                            select :dataset, coalesce((select version from newest), 0) + 1, :header, :declaration::jsonb, :at, :by
                            where not exists (
                                select 1 from newest
                                where header_hash = :header and declaration = :declaration::jsonb)
                            returning id)
                        select id from added
                        union all
                        select id from newest
                        limit 1
                        """)
                .param("dataset", dataset.value())
                .param("header", headerHash)
                .param("declaration", declaration)
                .param("at", recorded.time())
                .param("by", recorded.by().value())
                .query((row, _) -> row.getObject("id", UUID.class))
                .single();
    }

    /** One import at a time into a dataset: the second one waits and then sees what the first did. */
    public void lockDataset(DatasetId dataset) {
        lock(
                "select pg_advisory_xact_lock(hashtextextended(:key, 0))",
                dataset.value().toString());
    }

    /** Keeps the sweep away until this transaction ends. */
    public void announceWriting() {
        lock("select pg_advisory_xact_lock_shared(:key)", WRITING);
    }

    /** Whether nobody writes cells now; nobody will until this transaction ends. */
    boolean nobodyWrites() {
        return jdbc.sql("select pg_try_advisory_xact_lock(:key)")
                .param("key", WRITING)
                .query((row, _) -> row.getBoolean(1))
                .single();
    }

    public ReleaseId nextRelease() {
        return jdbc.sql("select uuidv7() as id")
                .query((row, _) -> new ReleaseId(row.getObject("id", UUID.class)))
                .single();
    }

    Set<ReleaseId> committed() {
        return new HashSet<>(jdbc.sql("select id from statistics.release")
                .query((row, _) -> new ReleaseId(row.getObject("id", UUID.class)))
                .list());
    }

    /** Its number counts the dataset's imports of the year. */
    public void addRelease(NewRelease release, int year, Recorded recorded) {
        jdbc.sql("""
                        insert into statistics.release (id, dataset_id, number, dictionary_id, file_hash, file_name, file_bytes,
                            source_rows, cells, nothing_cells, unplaced_cells, warnings, first_period, last_period,
                            parquet_bytes, received_at, recorded_at, recorded_by)
                        select :id, :dataset, :year || '-' || count(*) + 1, :dictionary, :hash, :name, :bytes,
                               :rows, :cells, :nothings, :unplaced, :warnings, :first, :last,
                               :parquet, :received, :at, :by
                        from statistics.release
                        where dataset_id = :dataset and number like :year || '-%'
                        """)
                .param("id", release.id().value())
                .param("dataset", release.dataset().value())
                .param("year", String.valueOf(year))
                .param("dictionary", release.dictionary())
                .param("hash", release.fileHash())
                .param("name", release.fileName())
                .param("bytes", release.fileBytes())
                .param("rows", release.rows())
                .param("cells", release.cells())
                .param("nothings", release.nothingCells())
                .param("unplaced", release.unplacedCells())
                .param("warnings", release.warnings())
                .param("first", release.firstPeriod())
                .param("last", release.lastPeriod())
                .param("parquet", release.parquetBytes())
                .param("received", release.receivedAt().atOffset(ZoneOffset.UTC))
                .param("at", recorded.time())
                .param("by", recorded.by().value())
                .update();
    }

    public void addArea(ReleaseId release, AreaMatch match) {
        jdbc.sql("""
                        insert into statistics.release_area (release_id, area_text, area_code, area_id, matched_by,
                                                             code_scheme, source_rows, cells)
                        values (:release, :text, :code, :area, :how, :scheme, :rows, :cells)
                        """)
                .param("release", release.value())
                .param("text", match.text())
                .param("code", match.code())
                .param("area", match.area().map(AreaId::value).orElse(null))
                .param("how", match.how().name())
                .param("scheme", match.scheme().orElse(null))
                .param("rows", match.rows())
                .param("cells", match.cells().orElse(null))
                .update();
    }

    void withdraw(ReleaseId release, String reason, Recorded recorded) {
        jdbc.sql("""
                        insert into statistics.release_withdrawal (release_id, reason, recorded_at, recorded_by)
                        values (:release, :reason, :at, :by)
                        """)
                .param("release", release.value())
                .param("reason", reason)
                .param("at", recorded.time())
                .param("by", recorded.by().value())
                .update();
    }

    private void lock(String statement, Object key) {
        jdbc.sql(statement).param("key", key).query((_, _) -> true).single();
    }
}
