package dk.helhed.statistics.intake.px;

import dk.helhed.statistics.intake.declaration.PeriodText;
import dk.helhed.statistics.table.Dimension;
import dk.helhed.statistics.table.Dimension.Category;
import dk.helhed.statistics.table.TableRefused;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * TIMEVAL says the periods of a variable once more, in figures: {@code TLIST(Q1),"20191","20192"} or
 * {@code TLIST(Q1,"20191"-"20192")}. Where it says others than VALUES, the file contradicts itself.
 */
final class PxTimes {
    private static final Pattern SPAN = Pattern.compile(
            "TLIST\\s*\\(\\s*([AHQMWD])1\\s*,\\s*\"?(\\d+)\"?\\s*-\\s*\"?(\\d+)\"?\\s*\\)", Pattern.CASE_INSENSITIVE);
    private static final Pattern LIST = Pattern.compile("TLIST\\s*\\(\\s*([AHQMWD])1\\s*\\)", Pattern.CASE_INSENSITIVE);
    private static final Map<String, String> PARTS = Map.of("H", "H", "Q", "K", "M", "M", "W", "U");
    private static final int YEAR = 4;

    private final PxKeyword said;
    private final List<Category> categories;

    PxTimes(PxKeyword said, Dimension dimension) {
        this.said = said;
        this.categories = dimension.categories();
    }

    /** Empty where both say the same, or where the words of a period are none to us. */
    Optional<TableRefused> doubt() {
        var first = said.first().strip();
        var span = SPAN.matcher(first);
        if (span.matches()) {
            return doubt(span.group(1), span.group(2), categories.getFirst())
                    .or(() -> doubt(span.group(1), span.group(3), categories.getLast()));
        }
        var list = LIST.matcher(first);
        return list.matches()
                ? doubt(list.group(1), said.values().subList(1, said.values().size()))
                : Optional.empty();
    }

    private Optional<TableRefused> doubt(String unit, List<String> times) {
        if (times.size() != categories.size()) {
            return Optional.of(
                    TableRefused.of("READ-145", said.written(), said.line(), shown(times), shown(words(categories))));
        }
        return IntStream.range(0, times.size())
                .mapToObj(i -> doubt(unit, times.get(i), categories.get(i)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static List<String> words(List<Category> categories) {
        return categories.stream().map(category -> category.label().first()).toList();
    }

    private static String shown(List<String> all) {
        return all.size() < 2 ? String.join("", all) : all.getFirst() + " \u2026 " + all.getLast();
    }

    private Optional<TableRefused> doubt(String unit, String time, Category category) {
        var words = category.label().first();
        return PeriodText.parse(words)
                .or(() -> PeriodText.parse(category.code()))
                .filter(period -> !isSame(unit.toUpperCase(Locale.ROOT), time.strip(), period))
                .map(_ -> TableRefused.of("READ-145", said.written(), said.line(), time, words));
    }

    /** A year may be called by its school year, or by a day in it. */
    private static boolean isSame(String unit, String time, String period) {
        if (unit.equals("A")) {
            return period.equals(time)
                    || period.startsWith(time + "/")
                    || period.endsWith("/" + time)
                    || period.startsWith(time + "-");
        }
        if (unit.equals("D")) {
            return period.replace("-", "").equals(time);
        }
        return time.length() > YEAR
                && period.equals(time.substring(0, YEAR) + PARTS.getOrDefault(unit, "") + time.substring(YEAR));
    }
}
