package dk.helhed.statistics.intake.check;

import dk.helhed.statistics.cell.Cell;
import dk.helhed.statistics.cell.CodedText;
import dk.helhed.statistics.cell.Measure;
import dk.helhed.statistics.intake.declaration.Declaration;
import dk.helhed.statistics.intake.declaration.Layout;
import dk.helhed.statistics.intake.declaration.PeriodText;
import dk.helhed.statistics.intake.declaration.Role;
import dk.helhed.statistics.intake.reader.DecodedText;
import dk.helhed.statistics.intake.reader.SourceCell;
import dk.helhed.statistics.intake.reader.SourceRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Turns one row into cells, or says why it cannot. What its area means is said later. */
final class RowCheck {
    /** What is longer is no name of an area or a category, but text that has slipped into its column. */
    static final int LONGEST_NAME = 500;

    private static final int LONGEST_SHOWN = 200;

    /** With fewer columns a row with one text may be a row. */
    private static final int FEWEST_OF_A_NOTE = 3;

    private final Declaration declaration;
    private final int areaColumn;
    private final boolean areasAreCoded;
    private final Optional<Integer> periodColumn;
    private final List<Optional<Integer>> categoryColumns;
    private final List<Measuring> measuring;
    private final Set<String> withoutCode = new HashSet<>();
    private final Set<String> markedPeriods = new HashSet<>();
    private final ValueReading values;
    private final Memo<String> areas = new Memo<>(AreaText::normal);
    private final Memo<Boolean> isCoded = new Memo<>(text -> CodedText.of(text).isPresent());
    private final List<Memo<String>> categories;
    private final Memo<Optional<String>> periods;
    private List<String> latest = List.of();

    /** @param dimensions in the order in which the dataset keeps them */
    RowCheck(Declaration declaration, List<String> dimensions) {
        this.declaration = declaration;
        this.areaColumn = declaration.areaColumn();
        this.areasAreCoded = declaration.areasAreCoded();
        this.periodColumn = declaration.periodColumn();
        this.categoryColumns =
                dimensions.stream().map(declaration::categoryColumn).toList();
        this.values = new ValueReading(declaration);
        this.categories =
                dimensions.stream().map(_ -> new Memo<String>(AreaText::normal)).toList();
        this.measuring = measuring(dimensions);
        this.periods = new Memo<>(declaration.periods());
    }

    /**
     * A column with numbers.
     *
     * @param period that its head says
     * @param categories that its head says, one text per dimension; empty where it says none
     * @param plain what a field means that is nothing but a text
     */
    private record Measuring(
            int column,
            Measure measure,
            Optional<String> period,
            List<String> categories,
            Memo<ValueReading.Outcome> plain) {}

    private List<Measuring> measuring(List<String> dimensions) {
        var plain = new HashMap<Measure, Memo<ValueReading.Outcome>>();
        var all = new ArrayList<Measuring>();
        for (int i = 0; i < declaration.columns().size(); i++) {
            var column = declaration.columns().get(i);
            if (column.role() instanceof Role.Measured measured) {
                var measure = measured.measure();
                var memo = plain.computeIfAbsent(measure, _ -> new Memo<>(text -> values.read(text, measure)));
                all.add(new Measuring(i, measure, column.period(), inHead(measured, dimensions), memo));
            }
        }
        return List.copyOf(all);
    }

    private static List<String> inHead(Role.Measured measured, List<String> dimensions) {
        return measured instanceof Role.Headed headed && !headed.categories().isEmpty()
                ? dimensions.stream()
                        .map(name -> AreaText.normal(headed.categories().getOrDefault(name, "")))
                        .toList()
                : List.of();
    }

    record Outcome(String area, List<Cell> cells, List<Finding> findings) {}

    Outcome check(SourceRow row) {
        if (isNote(row)) {
            return new Outcome("", List.of(), List.of(stop(row, firstText(row), "INTAKE-284")));
        }
        var findings = new ArrayList<Finding>();
        length(row).ifPresent(findings::add);
        var area = area(row, findings);
        var period = periodColumn.map(column -> period(row, column, findings)).orElse("");
        var categories = categories(row, findings);
        return new Outcome(area, cells(row, area, period, categories, findings), findings);
    }

    /** One text in the column of areas and nothing in all others, the period not either; or only one text and too few fields. */
    private boolean isNote(SourceRow row) {
        return declaration.columns().size() >= FEWEST_OF_A_NOTE
                && row.holdsOneText()
                && (isTooShort(row)
                        || periodColumn.isPresent() && !row.cell(areaColumn).isBlank());
    }

    private static int firstText(SourceRow row) {
        return IntStream.range(0, row.cells().size())
                .filter(column -> !row.cell(column).isBlank())
                .findFirst()
                .orElseThrow();
    }

    private boolean isTooShort(SourceRow row) {
        return row.cells().size() < declaration.columns().size() && declaration.layout() instanceof Layout.Csv;
    }

    private Optional<Finding> length(SourceRow row) {
        int columns = declaration.columns().size();
        boolean tooLong = row.cells().size() > columns
                && row.cells().stream().skip(columns).anyMatch(cell -> !cell.isBlank());
        return tooLong || isTooShort(row)
                ? Optional.of(stop(row, -1, "INTAKE-107", row.cells().size(), columns))
                : Optional.empty();
    }

    private String area(SourceRow row, List<Finding> findings) {
        String text = areas.of(row.cell(areaColumn).text());
        if (row.cell(areaColumn).sort() == SourceCell.Sort.ERROR) {
            findings.add(stop(row, areaColumn, "INTAKE-111"));
        } else if (text.isEmpty()) {
            findings.add(stop(row, areaColumn, "INTAKE-105"));
        } else if (text.length() > LONGEST_NAME) {
            findings.add(stop(row, areaColumn, "INTAKE-171", LONGEST_NAME));
            return "";
        } else if (areasAreCoded && !isCoded.of(text) && withoutCode.add(text)) {
            findings.add(finding(Severity.WARNS, row, areaColumn, "INTAKE-221"));
        }
        return text;
    }

    private String period(SourceRow row, int column, List<Finding> findings) {
        var text = row.cell(column).text().strip();
        var period = periods.of(text);
        if (period.isPresent()) {
            return period.get();
        }
        var marked = PeriodText.inHead(text);
        if (marked.isEmpty()) {
            findings.add(stop(row, column, "INTAKE-106"));
        } else if (markedPeriods.add(text)) {
            findings.add(finding(
                    Severity.WARNS,
                    row,
                    column,
                    "INTAKE-283",
                    text,
                    marked.get().period()));
        }
        return marked.map(PeriodText.InHead::period).orElse("");
    }

    /** Mostly those of the row before. */
    private List<String> categories(SourceRow row, List<Finding> findings) {
        var said = new ArrayList<String>(categoryColumns.size());
        for (int i = 0; i < categoryColumns.size(); i++) {
            var column = categoryColumns.get(i);
            said.add(column.isEmpty() ? "" : category(row, column.get(), categories.get(i), findings));
        }
        if (!said.equals(latest)) {
            latest = List.copyOf(said);
        }
        return latest;
    }

    private String category(SourceRow row, int column, Memo<String> plain, List<Finding> findings) {
        String text = plain.of(row.cell(column).text());
        if (row.cell(column).sort() == SourceCell.Sort.ERROR) {
            findings.add(stop(row, column, "INTAKE-111"));
        } else if (text.isEmpty()) {
            findings.add(stop(row, column, "INTAKE-112"));
        } else if (text.length() > LONGEST_NAME) {
            findings.add(stop(row, column, "INTAKE-171", LONGEST_NAME));
        } else if (text.indexOf('\u00c3') >= 0
                && DecodedText.MISREAD.matcher(text).find()) {
            findings.add(stop(row, column, "INTAKE-113"));
        }
        return text;
    }

    private List<Cell> cells(
            SourceRow row, String area, String period, List<String> categories, List<Finding> findings) {
        var cells = new ArrayList<Cell>(measuring.size());
        for (var numbers : measuring) {
            SourceCell source = row.cell(numbers.column());
            var read = source.isPlain() ? numbers.plain().of(source.text()) : values.read(source, numbers.measure());
            content(read, row, numbers.column(), findings)
                    .ifPresent(value -> cells.add(new Cell(
                            numbers.measure().code(),
                            Optional.empty(),
                            area,
                            numbers.period().orElse(period),
                            about(numbers.categories(), categories),
                            value,
                            source.text(),
                            row.number(),
                            numbers.column() + 1,
                            value instanceof Cell.Value ? source.status() : "")));
        }
        return cells;
    }

    private Optional<Cell.Content> content(
            ValueReading.Outcome read, SourceRow row, int column, List<Finding> findings) {
        return switch (read) {
            case ValueReading.Content(var good) -> Optional.of(good);
            case ValueReading.Doubtful(var usable, String code, var arguments) -> {
                findings.add(finding(Severity.WARNS, row, column, code, arguments.toArray()));
                yield Optional.of(usable);
            }
            case ValueReading.Unanswered(var usable, String code, var arguments) -> {
                findings.add(stop(row, column, code, arguments.toArray()));
                yield Optional.of(usable);
            }
            case ValueReading.Unfit(String code, var arguments) -> {
                findings.add(stop(row, column, code, arguments.toArray()));
                yield Optional.empty();
            }
        };
    }

    /** The categories of a row, with those that the head of a column says. */
    private static List<String> about(List<String> ofHead, List<String> ofRow) {
        return ofHead.isEmpty()
                ? ofRow
                : IntStream.range(0, ofRow.size())
                        .mapToObj(i -> ofHead.get(i).isEmpty() ? ofRow.get(i) : ofHead.get(i))
                        .toList();
    }

    private Finding stop(SourceRow row, int column, String code, Object... arguments) {
        return finding(Severity.STOPS, row, column, code, arguments);
    }

    private Finding finding(Severity severity, SourceRow row, int column, String code, Object... arguments) {
        return new Finding(
                severity,
                row.number(),
                column + 1,
                column < 0 ? "" : declaration.columns().get(column).header(),
                column < 0 ? "" : shown(row.cell(column).text()),
                code,
                List.of(arguments));
    }

    /** A thousand findings are kept: each with enough of its text to be found by. */
    private static String shown(String text) {
        return text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "…" : text;
    }
}
