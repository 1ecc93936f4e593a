package dk.helhed.statistics.table.file;

import dk.helhed.statistics.table.Cells;
import dk.helhed.statistics.table.Content;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The cells of a table in the order of its rows, a stretch at a time. The file is gone through for each stretch, so that neither
 * its size nor the order in which it tells costs memory.
 */
public final class CellWindows implements Iterator<Cells> {
    private final TableInFile table;
    private final MeasuresLast order;
    private final int length;
    private final Consumer<Set<Content>> met;
    private int from;

    /**
     * @param most cells that are held at once; whole rows of them, and one row at least
     * @param met is told every content of the table that is no number, before the first cells are handed out
     */
    public CellWindows(TableInFile table, int most, Consumer<Set<Content>> met) {
        this.table = table;
        this.order = new MeasuresLast(table.head().dimensions());
        this.length = Math.max(1, most / order.measures()) * order.measures();
        this.met = met;
    }

    @Override
    public boolean hasNext() {
        return from < table.size();
    }

    @Override
    public Cells next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        int begins = from;
        from += Math.min(length, table.size() - from);
        var window = table.window(order, begins, from - begins);
        if (begins == 0) {
            met.accept(window.contents());
        }
        return window.build();
    }
}
