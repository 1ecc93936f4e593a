package dk.helhed.statistics.intake.proposal;

import dk.helhed.statistics.intake.declaration.PeriodText;
import dk.helhed.statistics.intake.heads.HeadFields;
import dk.helhed.statistics.intake.heads.HeadLine;
import dk.helhed.statistics.intake.heads.HeadLines;
import dk.helhed.statistics.intake.reader.SourceCell;
import dk.helhed.statistics.intake.reader.SourceRow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Proposes which rows hold the heads.
 *
 * @param lowest the row right above the numbers
 * @param lines how many rows of heads there are
 */
record HeadRows(int lowest, int lines) {
    private static final Pattern NUMBER = Pattern.compile("[-+\u2212]?[\\d., \\u00a0\\u202f]*\\d\\s?(%|kr\\.?)?");

    /** The lowest is the first row that is as wide as the table, or above it where labels have no heads; then as many as tell columns apart. */
    static HeadRows of(List<SourceRow> rows) {
        int widest = rows.stream().mapToInt(HeadRows::filled).max().orElse(0);
        int first = IntStream.range(0, rows.size())
                .filter(i -> filled(rows.get(i)) == widest)
                .findFirst()
                .orElse(0);
        if (rows.isEmpty()) {
            return new HeadRows(1, 1);
        }
        int lowest = aboveNumbers(rows, first);
        return new HeadRows(rows.get(lowest).number(), lines(rows, lowest));
    }

    static int filled(SourceRow row) {
        return (int) row.cells().stream().filter(cell -> !cell.isBlank()).count();
    }

    /** From a row of numbers up to the row that has a head over each of them; a row that is itself of heads stays. */
    private static int aboveNumbers(List<SourceRow> rows, int widest) {
        var numbers = numbers(rows.get(widest));
        for (int i = widest - 1; i >= 0 && !numbers.isEmpty(); i--) {
            var row = rows.get(i);
            if (isAbove(row, numbers)) {
                return i;
            }
            if (!numbers.stream()
                    .allMatch(column -> isNumber(row.cell(column)) || SignGuess.isSign(row.cell(column)))) {
                return widest;
            }
        }
        return widest;
    }

    /** A head over each number; only labels, which stand before all others, may have none. */
    private static boolean isAbove(SourceRow row, List<Integer> numbers) {
        var headed = numbers.stream()
                .filter(column -> IntStream.rangeClosed(0, column)
                        .anyMatch(before -> !row.cell(before).isBlank()))
                .toList();
        return !headed.isEmpty() && headed.stream().allMatch(column -> isHead(row.cell(column)));
    }

    /** Columns with numbers that are no periods. */
    private static List<Integer> numbers(SourceRow row) {
        return IntStream.range(0, row.cells().size())
                .filter(column -> isNumber(row.cell(column)) && !isPeriod(row.cell(column)))
                .boxed()
                .toList();
    }

    /** Until no two columns have the same head; a line more must bring at least two heads and stand right above. */
    private static int lines(List<SourceRow> rows, int lowest) {
        for (int lines = 1; lines < HeadFields.MOST_LINES; lines++) {
            int upper = lowest - lines;
            boolean areApart = areApart(rows.subList(upper + 1, lowest + 1));
            if (areApart || upper < 0 || !isHeads(rows.get(upper), rows.get(upper + 1))) {
                return areApart ? lines : 1;
            }
        }
        return areApart(rows.subList(lowest - HeadFields.MOST_LINES + 1, lowest + 1)) ? HeadFields.MOST_LINES : 1;
    }

    private static boolean areApart(List<SourceRow> lines) {
        var heads = HeadLines.heads(lines.stream()
                .map(row -> new HeadLine(row.cells().stream()
                        .map(cell -> new HeadLine.Head(cell.text(), cell.sort() == SourceCell.Sort.MERGED))
                        .toList()))
                .toList());
        var seen = new HashSet<String>();
        return new ArrayList<>(heads).stream().filter(head -> !head.isBlank()).allMatch(seen::add);
    }

    private static boolean isHeads(SourceRow upper, SourceRow lower) {
        return upper.number() == lower.number() - 1
                && filled(upper) > 1
                && upper.cells().stream().allMatch(cell -> cell.isBlank() || isHead(cell));
    }

    private static boolean isHead(SourceCell cell) {
        return !cell.isBlank() && (!isNumber(cell) || isPeriod(cell)) && !SignGuess.isSign(cell);
    }

    private static boolean isNumber(SourceCell cell) {
        return cell.sort() == SourceCell.Sort.NUMBER
                || cell.sort() == SourceCell.Sort.FORMULA
                || NUMBER.matcher(cell.text().strip()).matches();
    }

    private static boolean isPeriod(SourceCell cell) {
        return PeriodText.inHead(cell.text()).isPresent();
    }
}
