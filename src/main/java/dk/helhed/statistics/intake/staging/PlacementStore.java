package dk.helhed.statistics.intake.staging;

import dk.helhed.geography.AreaId;
import dk.helhed.statistics.intake.declaration.StagedImport.StagedId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which area a text of an import means, chosen by hand. */
@Repository
public class PlacementStore {
    private final JdbcClient jdbc;

    PlacementStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param area empty places the text nowhere on purpose */
    public void place(StagedId id, String text, Optional<AreaId> area) {
        jdbc.sql("""
                        insert into statistics.staged_area (staged_id, area_text, area_id)
                        values (:id, :text, :area)
                        on conflict (staged_id, area_text) do update set area_id = excluded.area_id
                        """)
                .param("id", id.value())
                .param("text", text)
                .param("area", area.map(AreaId::value).orElse(null))
                .update();
    }

    public void unplace(StagedId id, String text) {
        jdbc.sql("delete from statistics.staged_area where staged_id = :id and area_text = :text")
                .param("id", id.value())
                .param("text", text)
                .update();
    }

    /** What was chosen by hand; an empty area is "nowhere, on purpose". */
    public Map<String, Optional<AreaId>> placed(StagedId id) {
        var placed = new HashMap<String, Optional<AreaId>>();
        jdbc.sql("select area_text, area_id from statistics.staged_area where staged_id = :id")
                .param("id", id.value())
                .query((row, _) -> placed.put(
                        row.getString("area_text"),
                        Optional.ofNullable(row.getObject("area_id", UUID.class))
                                .map(AreaId::new)))
                .list();
        return placed;
    }
}
