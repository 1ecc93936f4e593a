package dk.helhed.statistics.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A table without its cells.
 *
 * @param updated as the source writes it
 * @param languages the file's main language first; empty where it names none
 * @param metric what is measured where no dimension tells
 * @param particulars what the file says besides
 * @param warnings what a person should know before the table is used
 */
public record TableHead(
        Text title,
        String source,
        String updated,
        List<String> languages,
        List<Dimension> dimensions,
        Metric metric,
        List<Note> notes,
        List<Particular> particulars,
        List<TableRefused> warnings) {

    public TableHead {
        languages = List.copyOf(languages);
        dimensions = List.copyOf(dimensions);
        notes = List.copyOf(notes);
        particulars = List.copyOf(particulars);
        warnings = List.copyOf(warnings);
    }

    public Table with(Cells cells) {
        return new Table(this, cells);
    }

    /** The same with these warnings in the place of its own. */
    public TableHead warning(List<TableRefused> all) {
        return new TableHead(title, source, updated, languages, dimensions, metric, notes, particulars, all);
    }

    /** Sizes by code, in order. */
    public Map<String, Integer> sizes() {
        var sizes = new LinkedHashMap<String, Integer>();
        dimensions.forEach(dimension -> sizes.put(dimension.code(), dimension.size()));
        return sizes;
    }
}
