package dk.helhed.statistics.table;

import java.util.List;
import java.util.Map;

/**
 * A table of any format.
 *
 * @param updated as the source writes it
 * @param languages the file's main language first; empty where it names none
 * @param metric what is measured where no dimension tells
 * @param warnings what a person should know before the table is used
 */
public record Table(
        Text title,
        String source,
        String updated,
        List<String> languages,
        List<Dimension> dimensions,
        Metric metric,
        List<Note> notes,
        List<TableRefused> warnings,
        Cells cells) {

    public Table {
        languages = List.copyOf(languages);
        dimensions = List.copyOf(dimensions);
        notes = List.copyOf(notes);
        warnings = List.copyOf(warnings);
    }

    /** The content at the codes, one for each dimension in order. */
    public Content at(String... codes) {
        return cells.at(index(codes));
    }

    public int index(String... codes) {
        if (codes.length != dimensions.size()) {
            throw new IllegalArgumentException("One code for each dimension");
        }
        int index = 0;
        for (int i = 0; i < codes.length; i++) {
            Integer position = dimensions.get(i).positions().get(codes[i]);
            if (position == null) {
                throw new IllegalArgumentException(
                        "No " + codes[i] + " in " + dimensions.get(i).code());
            }
            index = index * dimensions.get(i).size() + position;
        }
        return index;
    }

    /** Positions on each dimension of the cell at an index. */
    public int[] positions(int index) {
        var positions = new int[dimensions.size()];
        int rest = index;
        for (int i = dimensions.size() - 1; i >= 0; i--) {
            positions[i] = rest % dimensions.get(i).size();
            rest /= dimensions.get(i).size();
        }
        return positions;
    }

    /** Sizes by code, in order. */
    public Map<String, Integer> sizes() {
        var sizes = new java.util.LinkedHashMap<String, Integer>();
        dimensions.forEach(dimension -> sizes.put(dimension.code(), dimension.size()));
        return sizes;
    }

    /**
     * How many cells dimensions of these sizes make.
     *
     * @throws TableUnreadable READ-020 when they are more than a table may have
     */
    public static int cells(List<Dimension> dimensions) {
        long cells = 1;
        for (var dimension : dimensions) {
            cells *= dimension.size();
            if (cells > MAXIMUM_CELLS) {
                throw new TableUnreadable(TableRefused.of("READ-020", MAXIMUM_CELLS));
            }
        }
        return (int) cells;
    }

    /** More cells are fetched and read in parts. */
    public static final int MAXIMUM_CELLS = 50_000_000;
}
