package dk.helhed.statistics.intake.wide;

import dk.helhed.statistics.intake.reader.SourceRow;
import dk.helhed.statistics.table.TableRefused;
import java.util.List;
import java.util.regex.Pattern;

/** Sums that a pivot table puts between its rows: a label says so, and no label right of it says anything. Left out, counted and told. */
public final class SumRows {
    private static final Pattern SUM =
            Pattern.compile("(?iu)(.+ )?(total|hovedtotal|subtotal|grand total|i alt|sum|totalt)|sum (af|of) .+");

    private final List<Integer> labels;
    private int count;
    private String first = "";

    /** @param labels positions of the columns that say what a row is about, from the left */
    public SumRows(List<Integer> labels) {
        this.labels = labels;
    }

    /** Whether the row is one of them; then it is counted. */
    public boolean leavesOut(SourceRow row) {
        boolean isSum = isSum(row, labels);
        if (isSum) {
            first = count++ == 0 ? row.number() + " (" + label(row, labels) + ")" : first;
        }
        return isSum;
    }

    /** What was left out; nothing is told where nothing was. */
    public List<TableRefused> told() {
        return count == 0 ? List.of() : List.of(TableRefused.of("INTAKE-186", count, first));
    }

    public static boolean isSum(SourceRow row, List<Integer> labels) {
        boolean isInner = !labels.isEmpty() && row.cell(labels.getLast()).isBlank();
        return isInner
                && !row.isBlank()
                && hasOneLabel(row, labels)
                && SUM.matcher(label(row, labels)).matches();
    }

    private static boolean hasOneLabel(SourceRow row, List<Integer> labels) {
        return labels.stream().filter(column -> !row.cell(column).isBlank()).count() == 1;
    }

    private static String label(SourceRow row, List<Integer> labels) {
        return labels.stream()
                .map(column -> row.cell(column).text().strip())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }
}
