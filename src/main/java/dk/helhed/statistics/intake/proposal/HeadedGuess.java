package dk.helhed.statistics.intake.proposal;

import dk.helhed.statistics.cell.Measure;
import dk.helhed.statistics.intake.declaration.PeriodText;
import dk.helhed.statistics.intake.declaration.Role;
import dk.helhed.statistics.intake.heads.HeadLevel;
import dk.helhed.statistics.intake.heads.HeadPath;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Proposes which columns hold numbers under heads that say a period, a category or a measure, and what each line of heads is. */
final class HeadedGuess {
    private enum Kind {
        PERIOD,
        MEASURE,
        CATEGORY
    }

    private final List<String> headers;
    private final int lines;
    private final Sampled sampled;
    private final MeasureGuess measures;

    HeadedGuess(List<String> headers, int lines, Sampled sampled, MeasureGuess measures) {
        this.headers = headers;
        this.lines = lines;
        this.sampled = sampled;
        this.measures = measures;
    }

    /** The role of each such column by its position; none where the table is an ordinary one. */
    Map<Integer, Role> roles() {
        return lines > 1 ? underLines() : underPeriods();
    }

    /** In a wide table: at least two neighbours whose heads name a period and that hold numbers. */
    private Map<Integer, Role> underPeriods() {
        var columns = columns()
                .filter(i -> isPeriod(headers.get(i)) && sampled.mayBeNumbers(i))
                .boxed()
                .toList();
        boolean isWide = columns.stream()
                .anyMatch(i -> columns.contains(i + 1) && sampled.isNumeric(i) && sampled.isNumeric(i + 1));
        var roles = new LinkedHashMap<Integer, Role>();
        if (isWide) {
            var measure = measures.unnamed(columns);
            columns.forEach(i -> roles.put(
                    i,
                    new Role.Headed(
                            measure, List.of(new HeadLevel.Period(headers.get(i).strip())))));
        }
        return roles;
    }

    private Map<Integer, Role> underLines() {
        var columns = columns()
                .filter(i -> path(i).size() == lines && sampled.mayBeNumbers(i))
                .boxed()
                .toList();
        var kinds = kinds(columns);
        int periods = kinds.indexOf(Kind.PERIOD);
        var headed = columns.stream()
                .filter(i -> periods < 0 || isPeriod(path(i).get(periods)))
                .toList();
        return headed.size() < 2 ? Map.of() : roles(headed, kinds);
    }

    private Map<Integer, Role> roles(List<Integer> columns, List<Kind> kinds) {
        var names = names(columns, kinds);
        int measured = kinds.indexOf(Kind.MEASURE);
        var byText = new LinkedHashMap<String, Measure>();
        var roles = new LinkedHashMap<Integer, Role>();
        for (int column : columns) {
            var text = measured < 0 ? "" : path(column).get(measured);
            var measure = byText.computeIfAbsent(text, _ -> measure(text, columns, measured));
            roles.put(column, new Role.Headed(measure, levels(column, kinds, names)));
        }
        return roles;
    }

    private Measure measure(String text, List<Integer> columns, int line) {
        return line < 0
                ? measures.unnamed(columns)
                : measures.shown(
                        text,
                        columns.stream()
                                .filter(i -> path(i).get(line).equals(text))
                                .toList());
    }

    private List<HeadLevel> levels(int column, List<Kind> kinds, List<String> names) {
        var levels = new ArrayList<HeadLevel>();
        for (int line = 0; line < lines; line++) {
            var text = path(column).get(line);
            levels.add(
                    switch (kinds.get(line)) {
                        case PERIOD -> new HeadLevel.Period(text);
                        case MEASURE -> new HeadLevel.Measured(text);
                        case CATEGORY -> new HeadLevel.Category(names.get(line), text);
                    });
        }
        return levels;
    }

    private List<String> names(List<Integer> columns, List<Kind> kinds) {
        Set<String> taken = new HashSet<>(headers);
        var names = new ArrayList<String>();
        for (int line = 0; line < lines; line++) {
            var name = kinds.get(line) == Kind.CATEGORY ? CategoryName.of(texts(columns, line), taken) : "";
            taken.add(name);
            names.add(name);
        }
        return names;
    }

    /** Periods stand on one line only, and so do measures. */
    private List<Kind> kinds(List<Integer> columns) {
        var kinds = new ArrayList<Kind>();
        for (int line = 0; line < lines; line++) {
            var texts = texts(columns, line);
            kinds.add(
                    !kinds.contains(Kind.PERIOD) && most(texts, HeadedGuess::isPeriod)
                            ? Kind.PERIOD
                            : !kinds.contains(Kind.MEASURE) && most(texts, measures::isMeasured)
                                    ? Kind.MEASURE
                                    : Kind.CATEGORY);
        }
        return kinds;
    }

    private List<String> texts(List<Integer> columns, int line) {
        return columns.stream().map(i -> path(i).get(line)).distinct().toList();
    }

    private static boolean most(List<String> texts, java.util.function.Predicate<String> fits) {
        return texts.stream().filter(fits).count() * 2 > texts.size();
    }

    private static boolean isPeriod(String text) {
        return PeriodText.inHead(text).isPresent();
    }

    private List<String> path(int column) {
        return HeadPath.of(headers.get(column)).texts();
    }

    private IntStream columns() {
        return IntStream.range(0, headers.size());
    }
}
