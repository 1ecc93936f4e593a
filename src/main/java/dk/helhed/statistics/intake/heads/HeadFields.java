package dk.helhed.statistics.intake.heads;

import dk.helhed.statistics.intake.heads.HeadLevel.Category;
import dk.helhed.statistics.intake.heads.HeadLevel.Measured;
import dk.helhed.statistics.intake.heads.HeadLevel.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** What a form says of the lines of heads: what each of them is, and which measures one of them names. */
public record HeadFields(Map<String, String> fields) {
    /** More lines than this are no heads that anybody reads. */
    public static final int MOST_LINES = 3;

    public static final String PERIOD = "PERIOD";
    public static final String MEASURE = "MEASURE";
    public static final String CATEGORY = "CATEGORY";

    /** Stands where other columns have their number, for the measure of all columns under heads. */
    public static final String WIDE = "Wide";

    private static final int MOST_MEASURES = 60;

    /** What each line is, from the upper; a wide table has one, of periods. */
    public List<String> kinds() {
        var kinds = IntStream.rangeClosed(1, MOST_LINES)
                .mapToObj(line -> text("level" + line))
                .takeWhile(kind -> !kind.isEmpty())
                .toList();
        return kinds.isEmpty() ? List.of(PERIOD) : kinds;
    }

    /** What the lines say above a column; where it has fewer heads than there are lines, nothing can be told apart. */
    public List<HeadLevel> levels(String head) {
        var kinds = kinds();
        var path = kinds.size() == 1 ? List.of(head.strip()) : HeadPath.of(head).texts();
        var levels = new ArrayList<HeadLevel>();
        for (int line = 0; line < kinds.size(); line++) {
            var text = path.size() == kinds.size() ? path.get(line) : "";
            levels.add(
                    switch (kinds.get(line)) {
                        case PERIOD -> new Period(text);
                        case MEASURE -> new Measured(text);
                        default -> new Category(text("levelName" + (line + 1)), text);
                    });
        }
        return levels;
    }

    /** What stands behind the names of the fields of its measure. */
    public String measure(List<HeadLevel> levels) {
        return named(levels)
                .map(text -> IntStream.range(0, MOST_MEASURES)
                        .filter(i -> text("text" + WIDE + i).equals(text))
                        .mapToObj(i -> WIDE + i)
                        .findFirst()
                        .orElse(WIDE))
                .orElse(WIDE);
    }

    /** The head that names the measure, where a line of heads does. */
    public static Optional<String> named(List<HeadLevel> levels) {
        return levels.stream()
                .filter(Measured.class::isInstance)
                .map(HeadLevel::text)
                .findFirst();
    }

    /** The measures that a line of heads names, by what stands behind the names of their fields. */
    public Map<String, String> measures() {
        var measures = new LinkedHashMap<String, String>();
        for (int i = 0; i < MOST_MEASURES && !text("text" + WIDE + i).isEmpty(); i++) {
            measures.put(WIDE + i, text("text" + WIDE + i));
        }
        return measures;
    }

    /** A line of heads names measures, and of one of them nothing is said. */
    public boolean missesAMeasure(List<String> heads) {
        var known = measures();
        return IntStream.range(0, heads.size())
                .filter(i -> text("role" + i).equals("PERIOD_VALUES"))
                .mapToObj(i -> named(levels(heads.get(i))).orElse(""))
                .anyMatch(text -> !text.isEmpty() && !known.containsValue(text));
    }

    /** Two lines that say the same thing, by the name of it. */
    public Optional<String> saidTwice() {
        var seen = new HashSet<String>();
        return levels("").stream()
                .map(level -> level instanceof Category(var dimension, var _)
                        ? dimension
                        : level.getClass().getName())
                .filter(said -> !seen.add(said))
                .findFirst();
    }

    /** Writes what the lines are, and makes room for the measure that one of them names; tells where it is written. */
    public static String write(Map<String, String> fields, List<HeadLevel> levels) {
        if (levels.size() > 1 || !(levels.getFirst() instanceof Period)) {
            for (int line = 0; line < levels.size(); line++) {
                write(fields, line + 1, levels.get(line));
            }
        }
        return named(levels).map(text -> place(fields, text)).orElse(WIDE);
    }

    private static void write(Map<String, String> fields, int line, HeadLevel level) {
        switch (level) {
            case Period _ -> fields.put("level" + line, PERIOD);
            case Measured _ -> fields.put("level" + line, MEASURE);
            case Category(var dimension, var _) -> {
                fields.put("level" + line, CATEGORY);
                fields.put("levelName" + line, dimension);
            }
        }
    }

    private static String place(Map<String, String> fields, String text) {
        int place = 0;
        while (place < MOST_MEASURES - 1
                && !fields.getOrDefault("text" + WIDE + place, text).equals(text)) {
            place++;
        }
        fields.put("text" + WIDE + place, text);
        return WIDE + place;
    }

    private String text(String field) {
        return fields.getOrDefault(field, "").strip();
    }
}
