package dk.helhed.statistics.intake.staging;

import dk.helhed.statistics.intake.check.Reading;
import dk.helhed.statistics.intake.declaration.StagedImport.StagedId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** What reading an import found, and where its cells were put aside. */
@Repository
public class ReadingStore {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    ReadingStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** What reading it found last. */
    public Optional<StagedReading> reading(StagedId id) {
        return jdbc.sql("select version, cells, reading from statistics.staged_reading where staged_id = :id")
                .param("id", id.value())
                .query((row, _) -> new StagedReading(
                        row.getInt("version"),
                        row.getObject("cells", UUID.class),
                        json.readValue(row.getString("reading"), Reading.class)))
                .optional();
    }

    public void keep(StagedId id, StagedReading reading) {
        jdbc.sql("""
                        insert into statistics.staged_reading (staged_id, version, cells, reading)
                        values (:id, :version, :cells, :reading::json)
                        on conflict (staged_id) do update
                        set version = excluded.version, cells = excluded.cells, reading = excluded.reading
                        """)
                .param("id", id.value())
                .param("version", reading.version())
                .param("cells", reading.cells())
                .param("reading", json.writeValueAsString(reading.reading()))
                .update();
    }
}
