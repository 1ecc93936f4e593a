package dk.helhed.statistics.intake.workbook;

import java.util.BitSet;

/** Rows and columns that a sheet hides and that say something all the same: they are read as any other. */
final class HiddenParts {
    private static final int WIDEST = 16_384;

    private final BitSet hidden = new BitSet();
    private final BitSet columns = new BitSet();
    private boolean isRowHidden;
    private boolean isRowCounted;
    private int rows;

    void columns(int first, int last) {
        hidden.set(Math.max(0, first), Math.max(first, Math.min(last, WIDEST)) + 1);
    }

    void row(boolean isHidden) {
        isRowHidden = isHidden;
        isRowCounted = false;
    }

    /** A cell of the row says something. */
    void value(int column) {
        if (isRowHidden && !isRowCounted) {
            rows++;
            isRowCounted = true;
        }
        if (hidden.get(column)) {
            columns.set(column);
        }
    }

    SheetOutline.Hidden result() {
        return new SheetOutline.Hidden(rows, columns.cardinality());
    }
}
