package dk.helhed.statistics.intake.proposal;

import dk.helhed.statistics.cell.Measure;
import dk.helhed.statistics.cell.Nature;
import dk.helhed.statistics.intake.declaration.Column;
import dk.helhed.statistics.intake.declaration.DeclarationFields;
import dk.helhed.statistics.intake.declaration.MeasureName;
import dk.helhed.statistics.intake.declaration.NumberStyle;
import dk.helhed.statistics.intake.declaration.PeriodText;
import dk.helhed.statistics.intake.declaration.Role;
import dk.helhed.statistics.intake.reader.SourceCell;
import dk.helhed.statistics.intake.reader.SourceRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Proposes what each column is, by its head and by what stands below it. */
final class ColumnGuess {
    private static final Pattern AREA = Pattern.compile(
            "(?iu)^(bydel|område|kvarter|rode|distrikt|lokaludvalg|boligområde|afdeling|area|district).*");
    private static final Pattern LARGE_AREA = Pattern.compile(
            "(?iu)^(kommune|municipality|landsdel|region|province|by|city|sogn|parish|land|country)\\b.*");
    private static final Pattern PERIOD =
            Pattern.compile("(?iu)^(år|aar|year|tid|periode|period|kvartal|måned|dato|date|generation).*");
    private static final Pattern NOT_ADDED = Pattern.compile(
            "(?iu)^(gnstl|gns|gennemsnit|average|mean|median|andel|share|pct|procent|percent)\\b?.*|.*%.*");
    private static final Pattern SHARE = Pattern.compile("(?iu)^(andel|share|pct|procent|percent).*|.*%.*");
    private static final Pattern COUNT = Pattern.compile(
            "(?iu)^(sum af )?(antal|number of|personer|beboere|husstande|persons|residents|households)\\b.*");
    private static final Pattern IN_A_YEAR =
            Pattern.compile("(?iu).*(indkomst|income|flytning|tilgang|afgang|fødte|døde|udgift|indtægt).*");

    /** Numbers that nobody adds: they name what a row is about. */
    private static final Pattern NAMING = Pattern.compile(
            "(?iu).*(kode|code|nr\\.?|nummer)|(.*[ _-])?id|alder|age|klassetrin|postn.*|(kode|code)\\b.*");

    private static final Pattern LEADING_ZERO = Pattern.compile("0\\d[\\p{L}\\d]*");
    private static final Pattern UNIT = Pattern.compile("[-+\u2212]?\\d[\\d., \\u00a0\\u202f]*\\s?(%|kr\\.?)");

    private final List<String> headers;
    private final List<SourceRow> rows;
    private final NumberStyle numbers;
    private final List<Measure> known;

    ColumnGuess(List<String> headers, List<SourceRow> rows, NumberStyle numbers, List<Measure> known) {
        this.headers = headers;
        this.rows = rows;
        this.numbers = numbers;
        this.known = known;
    }

    List<Column> columns() {
        var periods = headedByPeriods();
        if (!periods.isEmpty()) {
            return wide(periods);
        }
        int period = period();
        int area = area(period);
        var columns = new ArrayList<Column>();
        for (int i = 0; i < headers.size(); i++) {
            var role = i == period ? new Role.PeriodName() : i == area ? new Role.AreaName() : role(i, area);
            columns.add(new Column(headers.get(i), role));
        }
        boolean hasMeasure = columns.stream().anyMatch(column -> column.role() instanceof Role.Values);
        return hasMeasure
                ? List.copyOf(columns)
                : columns.stream().map(this::shown).toList();
    }

    /** In a wide table: at least two neighbours whose heads name a period and that hold numbers, and no column of periods. */
    private List<Integer> headedByPeriods() {
        Predicate<SourceCell> isPeriod = cell -> PeriodText.parse(cell.text()).isPresent();
        if (first(i -> headed(i, PERIOD) && most(i, isPeriod)).isPresent()) {
            return List.of();
        }
        var headed = IntStream.range(0, headers.size())
                .filter(i -> PeriodText.parse(headers.get(i)).isPresent())
                .filter(i -> isNumeric(i) || filled(i).stream().allMatch(SignGuess::isSign))
                .boxed()
                .toList();
        var among = new HashSet<>(headed);
        return headed.stream().anyMatch(i -> among.contains(i + 1) && isNumeric(i) && isNumeric(i + 1))
                ? headed
                : List.of();
    }

    private List<Column> wide(List<Integer> periods) {
        var values = new Role.PeriodValues(measureOf(periods));
        int area = area(headers.size());
        var among = new HashSet<>(periods);
        return IntStream.range(0, headers.size())
                .mapToObj(i -> new Column(
                        headers.get(i),
                        among.contains(i)
                                ? values
                                : i == area ? new Role.AreaName() : beside(i, area, periods.getLast())))
                .toList();
    }

    /** What stands before the periods names the row, numbers too; numbers behind them are sums and changes of theirs. */
    private Role beside(int column, int area, int last) {
        boolean isOfPeriods = column > last && isNumeric(column);
        return isOfPeriods || filled(column).isEmpty() || isNaming(column) && saysAgain(column, area)
                ? new Role.Ignored()
                : new Role.Category(headers.get(column).strip().replaceAll(":$", ""));
    }

    /** The dataset's own, where it has only one: a head with a period says nothing of it. */
    private Measure measureOf(List<Integer> periods) {
        int decimals = periods.stream()
                .flatMap(i -> filled(i).stream())
                .mapToInt(ColumnGuess::decimals)
                .max()
                .orElse(0);
        var units = periods.stream().map(this::unit).distinct().toList();
        var unit = units.size() == 1 ? units.getFirst() : "";
        var name = DeclarationFields.UNNAMED;
        return known.size() == 1
                ? known.getFirst()
                : new Measure(
                        MeasureName.code(name),
                        name,
                        unit,
                        Math.min(decimals, 12),
                        unit.equals("%") ? Nature.RATIO : Nature.STOCK,
                        false);
    }

    private int period() {
        Predicate<SourceCell> fits = cell -> PeriodText.parse(cell.text()).isPresent();
        return first(i -> headed(i, PERIOD) && most(i, fits))
                .orElseGet(() -> first(i -> all(i, fits)).orElse(headers.size()));
    }

    /** By its head, with names rather than codes; else the first column of names. */
    private int area(int period) {
        Predicate<SourceCell> isName = cell -> !isNumber(cell);
        return first(i -> i != period && headed(i, AREA) && most(i, isName))
                .or(() -> first(i -> i != period && headed(i, AREA) && isNaming(i)))
                .or(() -> first(i -> i != period && headed(i, LARGE_AREA) && all(i, isName)))
                .orElseGet(() -> first(i -> i != period && all(i, isName)).orElse(headers.size()));
    }

    private Role role(int column, int area) {
        var header = headers.get(column);
        var name = MeasureName.of(header);
        var same = known.stream()
                .filter(measure -> measure.code().equals(MeasureName.code(name.name())))
                .findFirst();
        if (same.isPresent()) {
            return new Role.Values(same.get());
        }
        if (filled(column).isEmpty() || headed(column, NOT_ADDED)) {
            return new Role.Ignored();
        }
        if (isNumeric(column) && !isNaming(column)) {
            return new Role.Values(measure(column, Nature.STOCK));
        }
        return isNaming(column) && saysAgain(column, area)
                ? new Role.Ignored()
                : new Role.Category(header.strip().replaceAll(":$", ""));
    }

    /** A file that has nothing but means and shares is about them. */
    private Column shown(Column column) {
        int i = headers.indexOf(column.header());
        return column.role() instanceof Role.Ignored && headed(i, NOT_ADDED) && isNumeric(i)
                ? new Column(
                        column.header(), new Role.Values(measure(i, headed(i, SHARE) ? Nature.RATIO : Nature.AVERAGE)))
                : column;
    }

    private boolean isNumeric(int column) {
        var cells =
                filled(column).stream().filter(cell -> !SignGuess.isSign(cell)).toList();
        long numeric = cells.stream().filter(this::isNumber).count();
        return numeric > 0 && numeric * 2 >= cells.size();
    }

    /** Its numbers are names: the head says so, or they begin with a nought that no number has. */
    private boolean isNaming(int column) {
        return headed(column, NAMING) && !headed(column, COUNT)
                || filled(column).stream()
                        .anyMatch(cell -> cell.sort() == SourceCell.Sort.TEXT
                                && LEADING_ZERO.matcher(cell.text().strip()).matches());
    }

    /** Each code stands beside one name of another column, and each of those names beside one code. */
    private boolean saysAgain(int column, int area) {
        return IntStream.range(0, headers.size())
                .filter(other -> other != column && !filled(other).isEmpty())
                .filter(other -> other == area || !isNumeric(other) && !isNaming(other) && other > column)
                .anyMatch(other -> follows(column, other) && follows(other, column));
    }

    private boolean follows(int one, int other) {
        var seen = new HashMap<String, String>();
        return rows.stream().allMatch(row -> {
            var text = row.cell(other).text().strip();
            return text.equals(seen.computeIfAbsent(row.cell(one).text().strip(), _ -> text));
        });
    }

    private Measure measure(int column, Nature otherwise) {
        var header = headers.get(column).strip();
        var name = MeasureName.of(header);
        boolean counted = COUNT.matcher(header).matches();
        int decimals =
                filled(column).stream().mapToInt(ColumnGuess::decimals).max().orElse(0);
        var unit = name.unit().isEmpty() ? unit(column) : name.unit();
        return new Measure(
                MeasureName.code(name.name()),
                name.name(),
                unit,
                counted ? 0 : Math.min(decimals, 12),
                IN_A_YEAR.matcher(header).matches() ? Nature.FLOW : unit.equals("%") ? Nature.RATIO : otherwise,
                counted);
    }

    /** The sign that all numbers of the column carry. */
    private String unit(int column) {
        var units = filled(column).stream()
                .filter(cell -> cell.sort() == SourceCell.Sort.TEXT && !SignGuess.isSign(cell))
                .map(cell -> carried(cell.text()))
                .distinct()
                .toList();
        return units.size() == 1 ? units.getFirst() : "";
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

    private boolean headed(int column, Pattern head) {
        return head.matcher(headers.get(column).strip()).matches();
    }

    private boolean most(int column, Predicate<SourceCell> fits) {
        var cells = filled(column);
        return cells.stream().filter(fits).count() * 2 > cells.size();
    }

    private boolean all(int column, Predicate<SourceCell> fits) {
        var cells = filled(column);
        return !cells.isEmpty() && cells.stream().allMatch(fits);
    }

    private Optional<Integer> first(Predicate<Integer> fits) {
        return IntStream.range(0, headers.size()).boxed().filter(fits).findFirst();
    }

    private List<SourceCell> filled(int column) {
        return rows.stream()
                .map(row -> row.cell(column))
                .filter(cell -> !cell.isBlank())
                .toList();
    }

    private boolean isNumber(SourceCell cell) {
        var text = cell.text().strip();
        return cell.sort() == SourceCell.Sort.NUMBER
                || cell.sort() == SourceCell.Sort.FORMULA
                || numbers.parse(MeasureName.without(carried(text), text)) instanceof NumberStyle.Number;
    }
}
