package dk.helhed.statistics.intake.proposal;

import dk.helhed.statistics.cell.CodedText;
import dk.helhed.statistics.cell.Nature;
import dk.helhed.statistics.intake.declaration.Column;
import dk.helhed.statistics.intake.declaration.PeriodText;
import dk.helhed.statistics.intake.declaration.Role;
import dk.helhed.statistics.intake.reader.SourceCell;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Proposes what each column is, by its head and by what stands below it. */
final class ColumnGuess {
    private static final Pattern PERIOD =
            Pattern.compile("(?iu)^(år|aar|year|tid|periode|period|kvartal|måned|dato|date|generation).*");

    /** Numbers that nobody adds: they name what a row is about. */
    private static final Pattern NAMING = Pattern.compile(
            "(?iu).*(kode|code|nr\\.?|nummer)|(.*[ _-])?id|alder|age|klassetrin|postn.*|(kode|code)\\b.*");

    private static final Pattern CODES = Pattern.compile("(?iu).*(kode|code).*");

    private static final Pattern NAMES = Pattern.compile("(?iu).*(navn|name|tekst|betegnelse)");

    private static final Pattern LEADING_ZERO = Pattern.compile("0\\d[\\p{L}\\d]*");

    private final Heads heads;
    private final Sampled sampled;
    private final MeasureGuess measures;

    ColumnGuess(Heads heads, Sampled sampled, MeasureGuess measures) {
        this.heads = heads;
        this.sampled = sampled;
        this.measures = measures;
    }

    List<Column> columns() {
        var headed = hasColumnOfPeriods() && heads.lines() == 1
                ? Map.<Integer, Role>of()
                : new HeadedGuess(heads, sampled, measures).roles();
        if (!headed.isEmpty()) {
            return wide(headed);
        }
        int period = period();
        int area = area(period);
        var names = new HashSet<>(heads.texts());
        var columns = new ArrayList<Column>();
        for (int i = 0; i < heads.size(); i++) {
            var role =
                    i == period ? new Role.PeriodName() : i == area ? areas(i) : role(i, known(i, area, period), names);
            columns.add(new Column(heads.at(i), role));
        }
        boolean hasMeasure = columns.stream().anyMatch(column -> column.role() instanceof Role.Values);
        return labelled(hasMeasure ? columns : shown(columns));
    }

    private boolean hasColumnOfPeriods() {
        return first(i -> headed(i, PERIOD) && sampled.most(i, ColumnGuess::isPeriod))
                .isPresent();
    }

    private List<Column> wide(Map<Integer, Role> headed) {
        int last = Collections.max(headed.keySet());
        boolean namesPeriods = headed.values().stream()
                .anyMatch(
                        role -> role instanceof Role.Headed one && one.period().isPresent());
        int period = namesPeriods ? heads.size() : period();
        int area = area(period);
        var names = new HashSet<>(heads.texts());
        headed.values().forEach(role -> {
            if (role instanceof Role.Headed one) {
                names.addAll(one.categories().keySet());
            }
        });
        var columns = new ArrayList<Column>();
        for (int i = 0; i < heads.size(); i++) {
            if (headed.get(i) instanceof Role role) {
                columns.add(new Column(heads.at(i), role));
            } else {
                columns.add(new Column(
                        heads.at(i),
                        i == period ? new Role.PeriodName() : i == area ? areas(i) : beside(i, area, last, names)));
            }
        }
        return labelled(columns);
    }

    /** Labels that are written once over their rows are filled downwards. */
    private List<Column> labelled(List<Column> columns) {
        var labels = IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).isLabel())
                .boxed()
                .toList();
        var apart = CategoryName.apart(columns);
        return IntStream.range(0, columns.size())
                .mapToObj(i -> labels.contains(i) && sampled.isWrittenOnce(i, labels)
                        ? new Column(apart.get(i).header(), apart.get(i).role(), true)
                        : apart.get(i))
                .toList();
    }

    /** What stands before the numbers under heads names the row, numbers too; numbers behind them are sums of theirs, words with gaps notes. */
    private Role beside(int column, int area, int last, Set<String> names) {
        boolean isOfPeriods = column > last && (sampled.isNumeric(column) || sampled.hasGaps(column));
        return isOfPeriods || sampled.isEmpty(column) || isNaming(column) && saysAgain(column, List.of(area))
                ? new Role.Ignored()
                : category(column, names);
    }

    private Role category(int column, Set<String> names) {
        var head = heads.lowest(column).replaceAll(":$", "");
        if (!head.isEmpty()) {
            return new Role.Category(head);
        }
        var name = CategoryName.of(
                sampled.filled(column).stream().map(SourceCell::text).toList(), names);
        names.add(name);
        return new Role.Category(name);
    }

    private int period() {
        return first(i -> headed(i, PERIOD) && sampled.most(i, ColumnGuess::isPeriod))
                .orElseGet(
                        () -> first(i -> sampled.all(i, ColumnGuess::isPeriod)).orElse(heads.size()));
    }

    private static boolean isPeriod(SourceCell cell) {
        return PeriodText.inHead(cell.text()).isPresent();
    }

    /** By its head, with names rather than codes; else the first column of names. */
    private int area(int period) {
        Predicate<SourceCell> isName = cell -> !sampled.isNumber(cell);
        return first(i -> i != period && AreaHead.isSmall(heads.lowest(i)) && sampled.most(i, isName))
                .or(() -> first(i -> i != period && AreaHead.isLarge(heads.lowest(i)) && sampled.all(i, isName)))
                .or(() -> first(i -> i != period && AreaHead.isSmall(heads.lowest(i)) && isNaming(i))
                        .or(() -> first(i -> i != period && AreaHead.isAlone(heads.lowest(i))))
                        .map(this::named))
                .orElseGet(
                        () -> first(i -> i != period && sampled.all(i, isName)).orElse(heads.size()));
    }

    /** The names of the codes, where they stand in a column that is headed so. */
    private int named(int codes) {
        return first(i -> headed(i, NAMES) && sampled.follows(codes, i) && sampled.follows(i, codes))
                .orElse(codes);
    }

    private Role.AreaName areas(int column) {
        return new Role.AreaName(CodedText.areAll(
                sampled.filled(column).stream().map(SourceCell::text).toList()));
    }

    private Role role(int column, List<Integer> known, Set<String> names) {
        var header = heads.at(column);
        var same = measures.same(header);
        if (same.isPresent()) {
            return new Role.Values(same.get());
        }
        if (sampled.isEmpty(column) || MeasureGuess.isNotAdded(header)) {
            return new Role.Ignored();
        }
        if (sampled.isNumeric(column) && !isNaming(column)) {
            return new Role.Values(measures.of(header, column, Nature.STOCK));
        }
        return isNaming(column) && saysAgain(column, known) ? new Role.Ignored() : category(column, names);
    }

    /** A file that has nothing but means and shares is about them. */
    private List<Column> shown(List<Column> columns) {
        return IntStream.range(0, columns.size())
                .mapToObj(i -> columns.get(i).role() instanceof Role.Ignored
                                && MeasureGuess.isNotAdded(heads.at(i))
                                && sampled.isNumeric(i)
                        ? new Column(heads.at(i), new Role.Values(measures.shown(heads.at(i), List.of(i))))
                        : columns.get(i))
                .toList();
    }

    /** Its numbers are names: the head says so, or they begin with a nought that no number has. */
    private boolean isNaming(int column) {
        return headed(column, NAMING) && !MeasureGuess.isCount(heads.at(column))
                || AreaHead.isAlone(heads.lowest(column))
                || sampled.filled(column).stream()
                        .anyMatch(cell -> cell.sort() == SourceCell.Sort.TEXT
                                && LEADING_ZERO.matcher(cell.text().strip()).matches());
    }

    /** A single age beside a single year is no code of it, so only what is called a code may be one of the periods. */
    private List<Integer> known(int column, int area, int period) {
        return headed(column, CODES) ? List.of(area, period) : List.of(area);
    }

    /**
     * Each code stands beside one name of another column, and each of those names beside one code.
     *
     * @param known columns with areas or periods
     */
    private boolean saysAgain(int column, List<Integer> known) {
        return IntStream.range(0, heads.size())
                .filter(other -> other != column && !sampled.isEmpty(other))
                .filter(other ->
                        known.contains(other) || !sampled.isNumeric(other) && !isNaming(other) && other > column)
                .anyMatch(other -> sampled.follows(column, other) && sampled.follows(other, column));
    }

    private boolean headed(int column, Pattern head) {
        return head.matcher(heads.lowest(column)).matches();
    }

    private Optional<Integer> first(Predicate<Integer> fits) {
        return IntStream.range(0, heads.size()).boxed().filter(fits).findFirst();
    }
}
