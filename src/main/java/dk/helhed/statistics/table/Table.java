package dk.helhed.statistics.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A table of any format: what is said of it, and its cells. */
public record Table(TableHead head, Cells cells) {
    /** More cells are fetched and read in parts. */
    public static final int MAXIMUM_CELLS = 50_000_000;

    /** No table of statistics has nearly as many; a file that says so is damaged. */
    public static final int MAXIMUM_DIMENSIONS = 100;

    /** So many cells are made room for whatever the size of the file. */
    private static final int HARMLESS_CELLS = 2_000_000;

    private static final int CELLS_FOR_A_BYTE = 50;

    public Text title() {
        return head.title();
    }

    public String source() {
        return head.source();
    }

    public String updated() {
        return head.updated();
    }

    public List<String> languages() {
        return head.languages();
    }

    public List<Dimension> dimensions() {
        return head.dimensions();
    }

    public Metric metric() {
        return head.metric();
    }

    public List<Note> notes() {
        return head.notes();
    }

    public List<Particular> particulars() {
        return head.particulars();
    }

    public List<TableRefused> warnings() {
        return head.warnings();
    }

    /** What is done with one cell; the positions are the same array for all of them. */
    @FunctionalInterface
    public interface Visit {
        void cell(int index, int[] positions);
    }

    /** Goes through the cells in their order, with the position of each on every dimension. */
    public void eachCell(Visit visit) {
        var positions = new int[dimensions().size()];
        for (int index = 0; index < cells.size(); index++) {
            visit.cell(index, positions);
            int axis = positions.length - 1;
            while (axis >= 0 && ++positions[axis] == dimensions().get(axis).size()) {
                positions[axis--] = 0;
            }
        }
    }

    /** The same axes with the same codes, and in each cell the same; titles, labels and notes may differ. */
    public boolean sameContent(Table other) {
        return codes().equals(other.codes()) && cells.equals(other.cells);
    }

    private Map<String, List<String>> codes() {
        var codes = new LinkedHashMap<String, List<String>>();
        dimensions()
                .forEach(dimension -> codes.put(
                        dimension.code(),
                        dimension.categories().stream()
                                .map(Dimension.Category::code)
                                .toList()));
        return codes;
    }

    /** The content at the codes, one for each dimension in order. */
    public Content at(String... codes) {
        return cells.at(index(codes));
    }

    public int index(String... codes) {
        if (codes.length != dimensions().size()) {
            throw new IllegalArgumentException("One code for each dimension");
        }
        int index = 0;
        for (int i = 0; i < codes.length; i++) {
            Integer position = dimensions().get(i).positions().get(codes[i]);
            if (position == null) {
                throw new IllegalArgumentException(
                        "No " + codes[i] + " in " + dimensions().get(i).code());
            }
            index = index * dimensions().get(i).size() + position;
        }
        return index;
    }

    /** Positions on each dimension of the cell at an index. */
    public int[] positions(int index) {
        var positions = new int[dimensions().size()];
        int rest = index;
        for (int i = dimensions().size() - 1; i >= 0; i--) {
            positions[i] = rest % dimensions().get(i).size();
            rest /= dimensions().get(i).size();
        }
        return positions;
    }

    /** Sizes by code, in order. */
    public Map<String, Integer> sizes() {
        return head.sizes();
    }

    /**
     * Checked before anything is made for each of them.
     *
     * @throws TableUnreadable READ-017 when they are more than a table has
     */
    public static void dimensions(int count) {
        if (count > MAXIMUM_DIMENSIONS) {
            throw new TableUnreadable(TableRefused.of("READ-017", count, MAXIMUM_DIMENSIONS));
        }
    }

    /**
     * How many cells dimensions of these sizes make.
     *
     * @throws TableUnreadable READ-020 when they are more than a table may have, READ-055 when there are none
     */
    public static int cells(List<Dimension> dimensions) {
        long cells = 1;
        for (var dimension : dimensions) {
            cells *= dimension.size();
            if (cells > MAXIMUM_CELLS) {
                throw new TableUnreadable(TableRefused.of("READ-020", MAXIMUM_CELLS));
            }
        }
        if (cells == 0) {
            throw new TableUnreadable(TableRefused.of("READ-055"));
        }
        return (int) cells;
    }

    /**
     * How many cells, when the file names only some of them: a small file that makes a huge table is a trap or an accident.
     *
     * @param bytes of the file
     * @throws TableUnreadable READ-020 or, for a table that is nearly empty, READ-021
     */
    public static int sparseCells(List<Dimension> dimensions, long bytes) {
        int cells = cells(dimensions);
        if (cells > HARMLESS_CELLS && cells / CELLS_FOR_A_BYTE > bytes) {
            throw new TableUnreadable(TableRefused.of("READ-021", cells));
        }
        return cells;
    }
}
