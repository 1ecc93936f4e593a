package dk.helhed.statistics;

import dk.helhed.geography.AreaId;
import dk.helhed.geography.AreaName;
import dk.helhed.statistics.cell.Cell;
import dk.helhed.statistics.warehouse.Warehouse;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A city of its own with areas, a dataset and releases, written straight into the tables: what is tested here begins after the import. */
public final class FigureWorld {
    private final JdbcClient jdbc;
    private final Warehouse warehouse;
    private final Map<String, AreaId> areas = new LinkedHashMap<>();
    private final String level;
    private int releases;

    /** Distinguishes this world's names from those of other tests. */
    public String tag = UUID.randomUUID().toString().substring(0, 8);

    public final DatasetId dataset;

    public FigureWorld(JdbcClient jdbc, Warehouse warehouse, int threshold, List<String> dimensions) {
        this(jdbc, warehouse, threshold, dimensions, "DISTRICT");
    }

    public FigureWorld(JdbcClient jdbc, Warehouse warehouse, int threshold, List<String> dimensions, String level) {
        this.jdbc = jdbc;
        this.level = level;
        this.warehouse = warehouse;
        var source = id("insert into statistics.source (name, recorded_at, recorded_by)" + " values ('Kilde " + tag
                + "', '2018-01-15T08:00:00Z', '" + new UUID(0, 1) + "') returning id");
        dataset = new DatasetId(id("insert into statistics.dataset"
                + " (source_id, name, licence_line, threshold, area_level, rhythm, invented, recorded_at, recorded_by)"
                + " values ('" + source + "', 'Datasæt " + tag + "', 'Licens " + tag + "', " + threshold
                + ", '" + level + "', 'årligt', false, '2018-01-15T08:00:00Z', '" + new UUID(0, 1)
                + "') returning id"));
        another();
        for (var i = 0; i < dimensions.size(); i++) {
            jdbc.sql(
                            "insert into statistics.dataset_dimension (dataset_id, position, name) values (:dataset, :position, :name)")
                    .param("dataset", dataset.value())
                    .param("position", i + 1)
                    .param("name", dimensions.get(i))
                    .update();
        }
    }

    /** A district that no file tells of, so that the districts of a file are not the whole city. */
    private void another() {
        id("insert into geography.area (level, name, name_key) values ('DISTRICT', 'Anden " + tag + "', 'anden " + tag
                + "') returning id");
    }

    public void tag(String other) {
        tag = other;
    }

    public void measure(String code, String name, String nature, boolean counted) {
        measure(code, name, nature, counted, 0);
    }

    public void measure(String code, String name, String nature, boolean counted, int decimals) {
        jdbc.sql("""
                        insert into statistics.dataset_measure
                            (dataset_id, code, position, name, unit, decimals, nature, counted)
                        values (:dataset, :code, 1, :name, '', :decimals, :nature, :counted)
                        """)
                .param("decimals", decimals)
                .param("dataset", dataset.value())
                .param("code", code)
                .param("name", name)
                .param("nature", nature)
                .param("counted", counted)
                .update();
    }

    /** Two measures, of which {@code ja} is counted among {@code alle}. */
    public FigureWorld measuresOfShare(String nature, String natureOfAll) {
        measure("ja", "Ja", nature, true);
        measure("alle", "Alle", natureOfAll, true);
        return this;
    }

    public AreaId area(String name) {
        return areas.computeIfAbsent(
                name,
                _ -> new AreaId(jdbc.sql("""
                                insert into geography.area (level, name, name_key, colour)
                                values (:level, :name, :key, 3)
                                returning id
                                """)
                        .param("level", level)
                        .param("name", name + " " + tag)
                        .param("key", AreaName.key(name + " " + tag))
                        .query((row, _) -> row.getObject("id", UUID.class))
                        .single()));
    }

    /** An area of the dataset's level that only holds what lies outside all the others. */
    public AreaId outside(String name) {
        var outside = new AreaId(id("insert into geography.area (level, name, name_key, outside) values ('DISTRICT', '"
                + name + " " + tag + "', '" + name + " " + tag + "', true) returning id"));
        areas.put(name, outside);
        return outside;
    }

    /** An area of another level, made of those that are named after it. */
    public AreaId above(String name, String... parts) {
        var above = id("insert into geography.area (level, name, name_key) values ('LOCAL_COMMITTEE', '" + name + " "
                + tag + "', '" + name + " " + tag + "') returning id");
        for (var part : parts) {
            areas.put(
                    part,
                    new AreaId(id("insert into geography.area (level, name, name_key, parent) values ('DISTRICT', '"
                            + part + " " + tag + "', '" + part + " " + tag + "', '" + above + "') returning id")));
        }
        return new AreaId(above);
    }

    /** A deprived area made of areas of the dataset's level, whatever they lie in. */
    public AreaId grouping(String name, String... members) {
        var grouping = id("insert into geography.area (level, name, name_key) values ('DEPRIVED_AREA', '" + name + " "
                + tag + "', '" + name + " " + tag + "') returning id");
        var edition = id("insert into geography.grouping_edition (grouping, kind, member_level, valid_from, source)"
                + " values ('" + grouping + "', 'DEPRIVED_AREA', 'DISTRICT', '2000-01-01', 'Opdigtet') returning id");
        for (var member : members) {
            jdbc.sql(
                            "insert into geography.grouping_member (edition, member_level, member) values (:edition, 'DISTRICT', :member)")
                    .param("edition", edition)
                    .param("member", area(member).value())
                    .update();
        }
        return new AreaId(grouping);
    }

    public Cell cell(String measure, String area, String period, List<String> categories, String value, int row) {
        return new Cell(
                measure,
                Optional.of(area(area)),
                area,
                period,
                categories,
                new Cell.Value(new BigDecimal(value)),
                value,
                row,
                5);
    }

    public Cell count(String measure, String area, String period, int count) {
        return cell(measure, area, period, List.of(), Integer.toString(count), 4);
    }

    /** So many of so many. */
    public List<Cell> share(String area, String period, int count, int ofAll) {
        return List.of(count("ja", area, period, count), count("alle", area, period, ofAll));
    }

    /** The newest release: its cells are the dataset's values from now on. */
    public ReleaseId release(List<Cell> cells) {
        var release = new ReleaseId(UUID.randomUUID());
        warehouse.write(dataset, release, new ArrayList<>(cells).iterator());
        releases++;
        var dictionary = id("insert into statistics.dictionary"
                + " (dataset_id, version, header_hash, declaration, recorded_at, recorded_by) values ('"
                + dataset.value() + "', " + releases + ", 'x', '{}', now(), '" + new UUID(0, 1) + "') returning id");
        jdbc.sql("""
                        insert into statistics.release
                            (id, dataset_id, number, dictionary_id, file_hash, file_name, file_bytes, source_rows, cells,
                             nothing_cells, unplaced_cells, warnings, first_period, last_period, parquet_bytes,
                             received_at, recorded_at, recorded_by)
                        values
                            (:id, :dataset, :number, :dictionary, :hash, :file, 1, 1, :cells, 0, :unplaced, 0, '2000', '2017', 1,
                             :at::timestamptz, :at::timestamptz, :by)
                        """)
                .param("id", release.value())
                .param("dataset", dataset.value())
                .param("number", "2018-" + releases)
                .param("dictionary", dictionary)
                .param("hash", fileHash())
                .param("file", "fil_r" + releases + ".csv")
                .param("cells", cells.size())
                .param(
                        "unplaced",
                        cells.stream().filter(cell -> cell.area().isEmpty()).count())
                .param("at", "2018-01-1" + releases + "T08:00:00Z")
                .param("by", new UUID(0, 1))
                .update();
        cells.stream()
                .filter(cell -> cell.area().isEmpty())
                .collect(Collectors.groupingBy(Cell::areaText, Collectors.counting()))
                .forEach((text, count) -> unplaced(release, text, count));
        return release;
    }

    /** Of the files of all its releases. */
    public String fileHash() {
        return "3f9a51c0".repeat(7) + dataset.value().toString().substring(0, 8);
    }

    private void unplaced(ReleaseId release, String text, long cells) {
        jdbc.sql("""
                        insert into statistics.release_area (release_id, area_text, matched_by, source_rows, cells)
                        values (:release, :text, 'UNPLACED', :cells, :cells)
                        """)
                .param("release", release.value())
                .param("text", text)
                .param("cells", cells)
                .update();
    }

    /** A cell beside a text that means no area. */
    public Cell unplacedCell(String measure, String text, String period, List<String> categories, int row) {
        return new Cell(
                measure, Optional.empty(), text, period, categories, new Cell.Value(BigDecimal.ONE), "1", row, 5);
    }

    public void withdraw(ReleaseId release) {
        jdbc.sql("""
                        insert into statistics.release_withdrawal (release_id, reason, recorded_at, recorded_by)
                        values (:release, 'forkert fil', now(), :by)
                        """)
                .param("release", release.value())
                .param("by", new UUID(0, 1))
                .update();
    }

    private UUID id(String sql) {
        return jdbc.sql(sql).query((row, _) -> row.getObject("id", UUID.class)).single();
    }
}
