package dk.helhed.statistics.intake.reader;

import dk.helhed.statistics.intake.declaration.Layout;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The rows below the head. Below an empty line, lines of one text each until the end of the file are the notes of the table; one row
 * of figures among them, and they are rows.
 */
final class TableRows implements Iterator<SourceRow> {
    private static final int MOST_NOTES = 200;

    /** With fewer columns a row with one text may be a row. */
    private static final int FEWEST_COLUMNS = 3;

    private final Iterator<SourceRow> rows;
    private final boolean mayHaveNotes;
    private final Deque<SourceRow> waiting = new ArrayDeque<>();
    private final List<String> notes = new ArrayList<>();
    private @Nullable SourceRow next;
    private int last;
    private boolean isBelowEmptyLine;

    TableRows(Iterator<SourceRow> rows, Layout layout, int columns) {
        this.rows = rows;
        this.mayHaveNotes = !(layout instanceof Layout.Statistics) && columns >= FEWEST_COLUMNS;
        this.last = layout.headerRow();
    }

    /** What stands below the table; whole only when all rows have been asked for. */
    List<String> notes() {
        return List.copyOf(notes);
    }

    @Override
    public boolean hasNext() {
        if (next == null) {
            next = waiting.isEmpty() ? fetched() : waiting.remove();
        }
        return next != null;
    }

    @Override
    public SourceRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        var row = Objects.requireNonNull(next);
        next = null;
        return row;
    }

    private @Nullable SourceRow fetched() {
        if (!rows.hasNext()) {
            return null;
        }
        var row = rows.next();
        if (!mayHaveNotes || !follows(row) || !row.holdsOneText()) {
            return row;
        }
        waiting.add(row);
        boolean toTheEnd = fetchWhileNotes();
        if (toTheEnd) {
            waiting.stream()
                    .filter(note -> !note.isBlank())
                    .map(TableRows::text)
                    .forEach(notes::add);
            waiting.clear();
        }
        return waiting.poll();
    }

    private boolean fetchWhileNotes() {
        while (rows.hasNext() && waiting.size() < MOST_NOTES) {
            var row = rows.next();
            waiting.add(row);
            if (!row.isBlank() && !row.holdsOneText()) {
                last = row.number();
                return false;
            }
        }
        return !rows.hasNext();
    }

    /** Whether an empty line stands above; a spreadsheet leaves it out, and its number is missing. */
    private boolean follows(SourceRow row) {
        boolean isBelow = isBelowEmptyLine || row.number() > last + 1;
        isBelowEmptyLine = row.isBlank();
        last = row.number();
        return isBelow;
    }

    static String text(SourceRow row) {
        return row.cells().stream()
                .map(cell -> cell.text().strip())
                .filter(text -> !text.isEmpty())
                .reduce("", (one, other) -> one.isEmpty() ? other : one + " " + other);
    }
}
