package dk.helhed.statistics.intake.check;

import dk.helhed.statistics.cell.Cell;
import dk.helhed.statistics.intake.declaration.Declaration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Notices a second row about the same without a database. Looks at the first million rows, so that no file fills the memory. */
public final class KeysSeen {
    static final int MOST = 1_000_000;

    private final Declaration declaration;
    private final Map<List<Object>, Integer> firstRows = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private int count;
    private int latest;

    public KeysSeen(Declaration declaration) {
        this.declaration = declaration;
    }

    public void add(Cell cell) {
        if (cell.sourceRow() == latest
                || cell.areaText().isEmpty()
                || cell.period().isEmpty()) {
            return;
        }
        latest = cell.sourceRow();
        List<Object> key = List.of(cell.areaText(), cell.period(), cell.categories());
        Integer before = firstRows.size() < MOST ? firstRows.putIfAbsent(key, latest) : firstRows.get(key);
        if (before != null) {
            count++;
            if (findings.size() < TableCheck.LISTED) {
                findings.add(Finding.twice(declaration, cell.areaText(), latest, before));
            }
        }
    }

    /** The table with what was noticed. */
    public CheckedTable in(CheckedTable table) {
        return table.withTwice(findings, count);
    }
}
