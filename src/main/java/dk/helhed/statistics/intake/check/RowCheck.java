package dk.helhed.statistics.intake.check;

import dk.helhed.geography.AreaId;
import dk.helhed.statistics.cell.Cell;
import dk.helhed.statistics.intake.declaration.Declaration;
import dk.helhed.statistics.intake.declaration.PeriodText;
import dk.helhed.statistics.intake.declaration.Role;
import dk.helhed.statistics.intake.reader.DecodedText;
import dk.helhed.statistics.intake.reader.SourceCell;
import dk.helhed.statistics.intake.reader.SourceRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns one row into cells, or says why it cannot. Remembers the rows before it, to notice a second one about the same. */
final class RowCheck {
    private final Declaration declaration;
    private final List<Integer> categoryColumns;
    private final Map<String, Placement> placements;
    private final ValueReading values;
    private final Map<List<Object>, Integer> firstRows = new HashMap<>();

    /** @param dimensions in the order in which the dataset keeps them */
    RowCheck(Declaration declaration, List<String> dimensions, Map<String, Placement> placements) {
        this.declaration = declaration;
        this.categoryColumns = declaration.categoryColumns(dimensions);
        this.placements = placements;
        this.values = new ValueReading(declaration);
    }

    record Outcome(List<Cell> cells, List<Finding> findings) {}

    Outcome check(SourceRow row) {
        var findings = new ArrayList<Finding>();
        length(row).ifPresent(findings::add);
        var area = area(row, findings);
        var period = period(row, findings);
        var categories = categories(row, findings);
        if (area.isPresent() && period.isPresent()) {
            twice(row, area.get(), period.get(), categories).ifPresent(findings::add);
        }
        return new Outcome(cells(row, area, period.orElse(""), categories, findings), findings);
    }

    private Optional<Finding> length(SourceRow row) {
        int columns = declaration.columns().size();
        boolean tooLong = row.cells().stream().skip(columns).anyMatch(cell -> !cell.isBlank());
        boolean tooShort = row.cells().size() < columns
                && declaration.layout() instanceof dk.helhed.statistics.intake.declaration.Layout.Csv;
        return tooLong || tooShort
                ? Optional.of(stop(row, -1, "INTAKE-107", row.cells().size(), columns))
                : Optional.empty();
    }

    private Optional<Placement> area(SourceRow row, List<Finding> findings) {
        int column = declaration.areaColumn();
        String text = AreaText.normal(row.cell(column).text());
        if (text.isEmpty()) {
            findings.add(stop(row, column, "INTAKE-105"));
            return Optional.empty();
        }
        return Optional.of(placements.getOrDefault(text, new Placement.Unknown()));
    }

    private Optional<String> period(SourceRow row, List<Finding> findings) {
        int column = declaration.periodColumn();
        var period = PeriodText.parse(row.cell(column).text());
        if (period.isEmpty()) {
            findings.add(stop(row, column, "INTAKE-106"));
        }
        return period;
    }

    private List<String> categories(SourceRow row, List<Finding> findings) {
        var categories = new ArrayList<String>();
        for (int column : categoryColumns) {
            String text = AreaText.normal(row.cell(column).text());
            if (text.isEmpty()) {
                findings.add(stop(row, column, "INTAKE-112"));
            } else if (DecodedText.MISREAD.matcher(text).find()) {
                findings.add(stop(row, column, "INTAKE-113"));
            }
            categories.add(text);
        }
        return List.copyOf(categories);
    }

    /** Two texts that mean the same area are the same, too. */
    private Optional<Finding> twice(SourceRow row, Placement area, String period, List<String> categories) {
        Object place = area instanceof Placement.Placed placed
                ? placed.area()
                : AreaText.normal(row.cell(declaration.areaColumn()).text());
        Integer before = firstRows.putIfAbsent(List.of(place, period, categories), row.number());
        return before == null
                ? Optional.empty()
                : Optional.of(stop(row, declaration.areaColumn(), "INTAKE-114", before));
    }

    private List<Cell> cells(
            SourceRow row, Optional<Placement> area, String period, List<String> categories, List<Finding> findings) {
        var cells = new ArrayList<Cell>();
        var place = area.flatMap(RowCheck::id);
        String areaText = AreaText.normal(row.cell(declaration.areaColumn()).text());
        for (int column = 0; column < declaration.columns().size(); column++) {
            if (declaration.columns().get(column).role() instanceof Role.Values(var measure)) {
                SourceCell source = row.cell(column);
                var content =
                        switch (values.read(source, measure)) {
                            case ValueReading.Content(var good) -> Optional.of(good);
                            case ValueReading.Doubtful(var usable, String code) -> {
                                findings.add(finding(Severity.WARNS, row, column, code));
                                yield Optional.of(usable);
                            }
                            case ValueReading.Unfit(String code, var arguments) -> {
                                findings.add(finding(Severity.STOPS, row, column, code, arguments.toArray()));
                                yield Optional.<Cell.Content>empty();
                            }
                        };
                int address = column + 1;
                content.ifPresent(value -> cells.add(new Cell(
                        measure.code(),
                        place,
                        areaText,
                        period,
                        categories,
                        value,
                        source.text(),
                        row.number(),
                        address)));
            }
        }
        return cells;
    }

    private static Optional<AreaId> id(Placement placement) {
        return placement instanceof Placement.Placed placed ? Optional.of(placed.area()) : Optional.empty();
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
                column < 0 ? "" : row.cell(column).text(),
                code,
                List.of(arguments));
    }
}
