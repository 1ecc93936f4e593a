package dk.helhed.statistics.intake.proposal;

import dk.helhed.statistics.intake.declaration.MeasureName;
import dk.helhed.statistics.intake.declaration.NumberStyle;
import dk.helhed.statistics.intake.reader.SourceCell;
import dk.helhed.statistics.intake.reader.SourceRow;
import dk.helhed.statistics.intake.wide.SumRows;
import java.util.HashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The first rows of a table, looked at column by column. */
record Sampled(List<SourceRow> rows, NumberStyle numbers) {
    private static final Pattern UNIT = Pattern.compile("[-+\u2212]?\\d[\\d., \\u00a0\\u202f]*\\s?(%|kr\\.?)");

    List<SourceCell> filled(int column) {
        return rows.stream()
                .map(row -> row.cell(column))
                .filter(cell -> !cell.isBlank())
                .toList();
    }

    boolean isEmpty(int column) {
        return filled(column).isEmpty();
    }

    boolean hasGaps(int column) {
        return rows.stream().anyMatch(row -> !row.isBlank() && row.cell(column).isBlank());
    }

    boolean most(int column, Predicate<SourceCell> fits) {
        var cells = filled(column);
        return cells.stream().filter(fits).count() * 2 > cells.size();
    }

    boolean all(int column, Predicate<SourceCell> fits) {
        var cells = filled(column);
        return !cells.isEmpty() && cells.stream().allMatch(fits);
    }

    boolean isNumeric(int column) {
        var cells =
                filled(column).stream().filter(cell -> !SignGuess.isSign(cell)).toList();
        long numeric = cells.stream().filter(this::isNumber).count();
        return numeric > 0 && numeric * 2 >= cells.size();
    }

    /** Numbers, or nothing but signs for none. */
    boolean mayBeNumbers(int column) {
        return isNumeric(column) || filled(column).stream().allMatch(SignGuess::isSign);
    }

    boolean isNumber(SourceCell cell) {
        var text = cell.text().strip();
        return cell.isStored() || numbers.parse(MeasureName.without(carried(text), text)) instanceof NumberStyle.Number;
    }

    /** What the one column says, the other says too. */
    boolean follows(int one, int other) {
        var seen = new HashMap<String, String>();
        return rows.stream().allMatch(row -> {
            var text = row.cell(other).text().strip();
            return text.equals(seen.computeIfAbsent(row.cell(one).text().strip(), _ -> text));
        });
    }

    /** A label that is written once over its rows: never the same in two of them, and below it fields that another label tells apart. */
    boolean isWrittenOnce(int column, List<Integer> labels) {
        var written = rows.stream()
                .filter(row -> !row.isBlank() && !SumRows.isSum(row, labels))
                .toList();
        var empty = written.stream().filter(row -> row.cell(column).isBlank()).toList();
        boolean repeats = IntStream.range(1, written.size())
                .anyMatch(i -> !written.get(i).cell(column).isBlank()
                        && text(written.get(i), column).equals(text(written.get(i - 1), column)));
        return !repeats
                && empty.size() * 3 >= written.size()
                && !empty.isEmpty()
                && !written.getFirst().cell(column).isBlank()
                && empty.stream()
                        .allMatch(row -> labels.stream()
                                .anyMatch(label -> !row.cell(label).isBlank()));
    }

    private static String text(SourceRow row, int column) {
        return row.cell(column).text().strip();
    }

    /** The sign that all numbers of the columns carry. */
    String unit(List<Integer> columns) {
        var units = columns.stream()
                .flatMap(column -> filled(column).stream())
                .filter(cell -> cell.sort() == SourceCell.Sort.TEXT && !SignGuess.isSign(cell) || cell.isPercent())
                .map(cell -> carried(cell.text()))
                .distinct()
                .toList();
        return units.size() == 1 ? units.getFirst() : "";
    }

    /** Below zero, so it is no count of anything. */
    boolean hasNegative(List<Integer> columns) {
        return columns.stream()
                .flatMap(column -> filled(column).stream())
                .anyMatch(cell -> cell.text().strip().matches("[-\u2212]\\s?[0-9].*"));
    }

    int decimals(List<Integer> columns) {
        int most = columns.stream()
                .flatMap(column -> filled(column).stream())
                .mapToInt(Sampled::decimals)
                .max()
                .orElse(0);
        return Math.min(most, 12);
    }

    private static String carried(String text) {
        var found = UNIT.matcher(text.strip());
        return found.matches() ? found.group(1) : "";
    }

    private static int decimals(SourceCell cell) {
        String text = cell.text();
        int mark = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
        return mark < 0
                ? 0
                : (int) text.chars()
                        .skip(mark + 1L)
                        .takeWhile(Character::isDigit)
                        .count();
    }
}
