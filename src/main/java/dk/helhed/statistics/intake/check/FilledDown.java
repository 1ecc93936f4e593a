package dk.helhed.statistics.intake.check;

import dk.helhed.statistics.intake.declaration.Declaration;
import dk.helhed.statistics.intake.reader.SourceCell;
import dk.helhed.statistics.intake.reader.SourceRow;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Rows whose labels are written once over the rows that they are about. Where a label further left is another one, those at its right
 * begin anew: an empty field there repeats nothing.
 */
final class FilledDown {
    private final List<Integer> columns;
    private final TreeMap<Integer, SourceCell> latest = new TreeMap<>();

    FilledDown(Declaration declaration) {
        columns = IntStream.range(0, declaration.columns().size())
                .filter(column -> declaration.columns().get(column).filledDown())
                .boxed()
                .toList();
    }

    /** The row with the labels that stand above its empty ones. */
    SourceRow filled(SourceRow row) {
        if (columns.isEmpty() || row.isBlank()) {
            return row;
        }
        var cells = new ArrayList<>(row.cells());
        for (int column : columns) {
            var cell = row.cell(column);
            if (!cell.isBlank()) {
                latest.tailMap(column).clear();
                latest.put(column, cell);
            } else if (column < cells.size() && latest.containsKey(column)) {
                cells.set(column, latest.getOrDefault(column, cell));
            }
        }
        return new SourceRow(row.number(), cells);
    }
}
