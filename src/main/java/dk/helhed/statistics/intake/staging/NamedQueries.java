package dk.helhed.statistics.intake.staging;

import dk.helhed.statistics.DatasetId;
import dk.helhed.statistics.intake.declaration.DeclarationFields;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Dictionaries by their names. */
@Repository
public class NamedQueries {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    NamedQueries(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    public Optional<StagedStore.Remembered> named(DatasetId dataset, String name) {
        return jdbc.sql("""
                        select version, declaration
                        from statistics.dictionary
                        where dataset_id = :dataset and name = :name
                        """)
                .param("dataset", dataset.value())
                .param("name", name)
                .query((row, _) -> new StagedStore.Remembered(
                        dataset,
                        row.getInt("version"),
                        new DeclarationFields(json.readValue(
                                row.getString("declaration"), new TypeReference<Map<String, String>>() {}))))
                .optional();
    }

    /** In the order of their versions. */
    public List<String> names(DatasetId dataset) {
        return jdbc.sql("select name from statistics.dictionary where dataset_id = :dataset order by version")
                .param("dataset", dataset.value())
                .query((row, _) -> row.getString("name"))
                .list();
    }
}
