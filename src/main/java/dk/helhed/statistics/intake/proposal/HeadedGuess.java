package dk.helhed.statistics.intake.proposal;

import static dk.helhed.statistics.intake.heads.HeadFields.CATEGORY;
import static dk.helhed.statistics.intake.heads.HeadFields.MEASURE;
import static dk.helhed.statistics.intake.heads.HeadFields.PERIOD;

import dk.helhed.statistics.cell.Measure;
import dk.helhed.statistics.intake.declaration.PeriodText;
import dk.helhed.statistics.intake.declaration.Role;
import dk.helhed.statistics.intake.heads.HeadLevel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Proposes which columns hold numbers under heads that say a period, a category or a measure, and what each line of heads is. */
final class HeadedGuess {
    private final Heads heads;
    private final Sampled sampled;
    private final MeasureGuess measures;

    HeadedGuess(Heads heads, Sampled sampled, MeasureGuess measures) {
        this.heads = heads;
        this.sampled = sampled;
        this.measures = measures;
    }

    /** The role of each such column by its position; none where the table is an ordinary one. */
    Map<Integer, Role> roles() {
        return heads.lines() > 1 ? underLines() : underPeriods();
    }

    /** In a wide table: at least two neighbours whose heads name a period and that hold numbers. */
    private Map<Integer, Role> underPeriods() {
        var columns = columns()
                .filter(i -> isPeriod(heads.at(i)) && sampled.mayBeNumbers(i))
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
                            measure, List.of(new HeadLevel.Period(heads.at(i).strip())))));
        }
        return roles;
    }

    private Map<Integer, Role> underLines() {
        var columns = columns()
                .filter(i -> heads.path(i).size() == heads.lines() && sampled.mayBeNumbers(i))
                .boxed()
                .toList();
        var kinds = kinds(columns);
        int periods = kinds.indexOf(PERIOD);
        var headed = columns.stream()
                .filter(i -> periods < 0 || isPeriod(heads.path(i).get(periods)))
                .toList();
        return headed.size() < 2 ? Map.of() : roles(headed, kinds);
    }

    private Map<Integer, Role> roles(List<Integer> columns, List<String> kinds) {
        var names = names(columns, kinds);
        int measured = kinds.indexOf(MEASURE);
        var byText = new LinkedHashMap<String, Measure>();
        var roles = new LinkedHashMap<Integer, Role>();
        for (int column : columns) {
            var text = measured < 0 ? "" : heads.path(column).get(measured);
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
                                .filter(i -> heads.path(i).get(line).equals(text))
                                .toList());
    }

    private List<HeadLevel> levels(int column, List<String> kinds, List<String> names) {
        var levels = new ArrayList<HeadLevel>();
        for (int line = 0; line < heads.lines(); line++) {
            var text = heads.path(column).get(line);
            levels.add(
                    switch (kinds.get(line)) {
                        case PERIOD -> new HeadLevel.Period(text);
                        case MEASURE -> new HeadLevel.Measured(text);
                        default -> new HeadLevel.Category(names.get(line), text);
                    });
        }
        return levels;
    }

    private List<String> names(List<Integer> columns, List<String> kinds) {
        Set<String> taken = new HashSet<>(heads.texts());
        var names = new ArrayList<String>();
        for (int line = 0; line < heads.lines(); line++) {
            var said = heads.said().fields().getOrDefault("levelName" + (line + 1), "");
            var name = !kinds.get(line).equals(CATEGORY)
                    ? ""
                    : said.isBlank() ? CategoryName.of(texts(columns, line), taken) : said.strip();
            taken.add(name);
            names.add(name);
        }
        return names;
    }

    /** As a person has said it, else by the texts: periods stand on one line only, and so do measures. */
    private List<String> kinds(List<Integer> columns) {
        var said = heads.said().kinds();
        return said.size() == heads.lines() ? said : guessed(columns);
    }

    private List<String> guessed(List<Integer> columns) {
        var kinds = new ArrayList<String>();
        for (int line = 0; line < heads.lines(); line++) {
            var texts = texts(columns, line);
            kinds.add(
                    !kinds.contains(PERIOD) && most(texts, HeadedGuess::isPeriod)
                            ? PERIOD
                            : !kinds.contains(MEASURE) && most(texts, measures::isMeasured) ? MEASURE : CATEGORY);
        }
        return kinds;
    }

    private List<String> texts(List<Integer> columns, int line) {
        return columns.stream().map(i -> heads.path(i).get(line)).distinct().toList();
    }

    private static boolean most(List<String> texts, java.util.function.Predicate<String> fits) {
        return texts.stream().filter(fits).count() * 2 > texts.size();
    }

    private static boolean isPeriod(String text) {
        return PeriodText.inHead(text).isPresent();
    }

    private IntStream columns() {
        return IntStream.range(0, heads.size());
    }
}
