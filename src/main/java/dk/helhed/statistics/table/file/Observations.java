package dk.helhed.statistics.table.file;

import dk.helhed.statistics.NothingKind;
import dk.helhed.statistics.table.Content;
import dk.helhed.statistics.table.Dimension.Category;
import dk.helhed.statistics.table.Table;
import dk.helhed.statistics.table.TableRefused;
import dk.helhed.statistics.table.TableUnreadable;
import dk.helhed.statistics.table.Text;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A table told line by line, each with the codes of its place. The first time through, an axis learns its codes in the order in
 * which they come; after that each line has its cell.
 */
public final class Observations {
    /** What stands where no line tells. */
    public static final Content UNTOLD = new Content.Nothing(NothingKind.MISSING, "");

    /** More different codes than this, on all axes together, are no axes of a table. */
    public static final int MAXIMUM_CODES = 500_000;

    /** So much is kept of codes, their labels and what is said of them, in signs. */
    private static final int MOST_KEPT = 50_000_000;

    private final List<Axis> axes = new ArrayList<>();
    private final int[] positions;
    private final Counting counting;
    private final BitSet taken = new BitSet();
    private int[] strides = {};
    private int codes;
    private long kept;
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
        this.positions = new int[axes];
        this.counting = new Counting(axes);
    }

    /**
     * The code of the line's place on an axis. Its label is taken where the code is met first.
     *
     * @throws TableUnreadable READ-081 when there are more of them than a table has, READ-080 when they are too long
     */
    public void place(int axis, String code, String label) {
        var told = axes.get(axis);
        Integer place = told.places.get(code);
        if (place == null) {
            if (++codes > MAXIMUM_CODES) {
                throw new TableUnreadable(TableRefused.of("READ-081", MAXIMUM_CODES));
            }
            keep(code);
            keep(label);
            place = told.categories.size();
            told.places.put(code, place);
            told.categories.add(new Category(code, Text.of("", label)));
        }
        positions[axis] = place;
    }

    /**
     * A text that is held in memory as long as the table is read.
     *
     * @throws TableUnreadable READ-080 when it is too much, with all that is held already
     */
    public void keep(String text) {
        kept += text.length();
        if (kept > MOST_KEPT) {
            throw new TableUnreadable(TableRefused.of("READ-080", MOST_KEPT / 1_000_000));
        }
    }

    /** The line has told its place on every axis; the first time through. */
    public void learned() {
        rows++;
        counting.next(positions);
    }

    public int rows() {
        return rows;
    }

    public List<Category> categories(int axis) {
        return axes.get(axis).categories;
    }

    /** Position of the line, from 0, on an axis. */
    public int position(int axis) {
        return positions[axis];
    }

    /** All lines were met: from now on each has its cell. */
    public void settle() {
        strides = new int[positions.length];
        int stride = 1;
        for (int i = strides.length - 1; i >= 0; i--) {
            strides[i] = stride;
            stride *= axes.get(i).categories.size();
        }
    }

    /** The cell that the line tells of. */
    public int index() {
        int index = 0;
        for (int i = 0; i < strides.length; i++) {
            index += positions[i] * strides[i];
        }
        return index;
    }

    /** @throws TableUnreadable READ-059 when a line before told of the same cell */
    public void once(long line) {
        if (taken.get(index())) {
            throw new TableUnreadable(TableRefused.of("READ-059", (int) Math.min(line, Integer.MAX_VALUE)));
        }
        taken.set(index());
    }

    /** Whether the lines tell of the first cells one after another, as one who goes through a whole table tells of them. */
    public boolean areInOrder() {
        return counting.isWithin(
                axes.stream().mapToInt(axis -> axis.categories.size()).toArray());
    }

    /**
     * Whether only the last axis has more than one place: a table that was cut in its first categories looks like a smaller one that
     * is whole.
     */
    public boolean haveOneSeries() {
        return axes.stream().limit(Math.max(0, axes.size() - 1L)).allMatch(axis -> axis.categories.size() == 1);
    }

    /** Whether positions count up as a counter does: the last axis runs, and one that is through begins anew and moves the one before it. */
    private static final class Counting {
        private final int[] before;
        /** Where an axis began anew; 0 where it has not. */
        private final int[] throughAt;

        private boolean isBroken;
        private boolean hasBegun;

        Counting(int axes) {
            this.before = new int[axes];
            this.throughAt = new int[axes];
        }

        void next(int[] positions) {
            if (!isBroken) {
                isBroken = hasBegun && !follows(positions);
                hasBegun = true;
                System.arraycopy(positions, 0, before, 0, before.length);
            }
        }

        private boolean follows(int[] positions) {
            int axis = before.length - 1;
            while (axis >= 0 && positions[axis] != before[axis] + 1) {
                int size = before[axis] + 1;
                if (positions[axis] != 0 || throughAt[axis] != 0 && throughAt[axis] != size) {
                    return false;
                }
                throughAt[axis--] = size;
            }
            for (int i = 0; i < axis; i++) {
                if (positions[i] != before[i]) {
                    return false;
                }
            }
            return axis >= 0;
        }

        boolean isWithin(int[] sizes) {
            for (int i = 0; i < sizes.length; i++) {
                if (throughAt[i] != 0 && throughAt[i] != sizes[i]) {
                    return false;
                }
            }
            return !isBroken;
        }
    }
}
