package dk.helhed.statistics.table;

import dk.helhed.statistics.NothingKind;
import dk.helhed.statistics.table.Dimension.Category;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A table told line by line, each with the codes of its place: an axis holds its codes in the order in which they come. */
public final class Observations {
    private static final Content UNTOLD = new Content.Nothing(NothingKind.MISSING, "");

    private final List<Axis> axes = new ArrayList<>();
    private final Cells.Builder contents = new Cells.Builder(0, UNTOLD);
    private int[] places = {};
    private int[] lines = {};
    private int rows;

    /** The codes of a dimension in the order in which they come. */
    private record Axis(Map<String, Integer> places, List<Category> categories) {}

    /**
     * @param axes how many dimensions each line names
     * @throws TableUnreadable READ-017 when they are more than a table has
     */
    public Observations(int axes) {
        Table.dimensions(axes);
        for (int i = 0; i < axes; i++) {
            this.axes.add(new Axis(new HashMap<>(), new ArrayList<>()));
        }
    }

    /** Begins the next line. Its content is put at {@link #last()} of {@link #contents()}. */
    public void begin(long line) {
        if (rows == lines.length) {
            int room = Math.max(1_024, rows + rows / 2);
            lines = Arrays.copyOf(lines, room);
            places = Arrays.copyOf(places, room * axes.size());
        }
        lines[rows++] = (int) Math.min(line, Integer.MAX_VALUE);
    }

    /** The code of the line's place on an axis. Its label is taken where the code is met first. */
    public void place(int axis, String code, String label) {
        var told = axes.get(axis);
        Integer place = told.places.get(code);
        if (place == null) {
            place = told.categories.size();
            told.places.put(code, place);
            told.categories.add(new Category(code, Text.of("", label)));
        }
        places[(rows - 1) * axes.size() + axis] = place;
    }

    public Cells.Builder contents() {
        return contents;
    }

    public int last() {
        return rows - 1;
    }

    public int rows() {
        return rows;
    }

    public List<Category> categories(int axis) {
        return axes.get(axis).categories;
    }

    /** Position of a line, from 0, on an axis. */
    public int position(int row, int axis) {
        return places[row * axes.size() + axis];
    }

    /** Whether the lines tell of the first cells one after another, as one who goes through a whole table tells of them. */
    public boolean areInOrder(List<Dimension> dimensions) {
        for (int row = 0; row < rows; row++) {
            if (index(row, dimensions) != row) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether only the last axis has more than one place: a table that was cut in its first categories looks like a smaller one that
     * is whole.
     */
    public boolean haveOneSeries(List<Dimension> dimensions) {
        return dimensions.stream().limit(dimensions.size() - 1L).allMatch(dimension -> dimension.size() == 1);
    }

    private int index(int row, List<Dimension> dimensions) {
        int index = 0;
        for (int axis = 0; axis < axes.size(); axis++) {
            index = index * dimensions.get(axis).size() + position(row, axis);
        }
        return index;
    }

    /**
     * The cells of the whole table; those of which no line tells are missing.
     *
     * @param bytes of the file
     * @throws TableUnreadable READ-059 when two lines tell of one cell; READ-020, READ-021 when the table is too large
     */
    public Cells cells(List<Dimension> dimensions, long bytes) {
        int size = Table.sparseCells(dimensions, bytes);
        var taken = new BitSet(size);
        var indices = new int[rows];
        for (int row = 0; row < rows; row++) {
            int index = index(row, dimensions);
            if (taken.get(index)) {
                throw new TableUnreadable(TableRefused.of("READ-059", lines[row]));
            }
            taken.set(index);
            indices[row] = index;
        }
        return contents.placed(indices, size);
    }
}
