package dk.helhed.statistics.intake.staging;

import dk.helhed.statistics.FileSummary.Missing;
import dk.helhed.statistics.intake.check.CheckedTable;
import dk.helhed.statistics.intake.check.Finding;
import dk.helhed.statistics.intake.declaration.Declaration;
import dk.helhed.statistics.intake.summary.Counted;
import dk.helhed.statistics.warehouse.Contents;
import dk.helhed.statistics.warehouse.TwiceFound;

/** What the warehouse says of cells put aside, in the words of the intake. */
public final class WarehouseWords {
    private WarehouseWords() {}

    public static Counted of(Contents contents) {
        return new Counted(
                contents.sizes(),
                contents.cells(),
                contents.values(),
                contents.nothings().stream()
                        .map(one -> new Missing(one.kind(), one.symbol(), one.cells()))
                        .toList(),
                contents.sums(),
                contents.statuses());
    }

    /** With rows that say the same as one before them. */
    public static CheckedTable with(TwiceFound twice, Declaration declaration, CheckedTable table) {
        return table.withTwice(
                twice.listed().stream()
                        .map(one -> Finding.twice(declaration, one.areaText(), one.row(), one.firstRow()))
                        .toList(),
                twice.total());
    }
}
