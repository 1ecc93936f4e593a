package dk.helhed.statistics.intake.proposal;

import dk.helhed.statistics.cell.Measure;
import dk.helhed.statistics.intake.declaration.Column;
import dk.helhed.statistics.intake.declaration.MeasureName;
import dk.helhed.statistics.intake.declaration.Role;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Proposes how a dimension is called: by its categories where the file does not say its name, by a number where it says one twice. */
final class CategoryName {
    private static final Pattern SEX =
            Pattern.compile("(?iu)mænd( i alt)?|kvinder( i alt)?|mand|kvinde|men|women|male|female|drenge|piger");
    private static final Pattern AGE = Pattern.compile(
            "(?iu)(under |over )?\\d{1,3}(\\s?[-\u2013]\\s?\\d{1,3})?\\s?(år|years?|\\+|årige)?( og (over|derover|ældre))?");
    private static final Pattern TOTAL = Pattern.compile("(?iu)i alt|total|alle|begge køn|alder i alt|mænd og kvinder");
    private static final Pattern ORIGIN = Pattern.compile("(?iu).*(dansk|vestlig|indvandrer|efterkommer|oprindelse).*");
    private static final Pattern TENURE = Pattern.compile("(?iu).*(ejer|lejer|andels?|almen|privat).*bolig.*");

    private CategoryName() {}

    /** @param taken names of other dimensions */
    static String of(List<String> categories, Set<String> taken) {
        var parts = categories.stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty() && !TOTAL.matcher(text).matches())
                .toList();
        var name = all(parts, SEX)
                ? "Køn"
                : all(parts, AGE)
                        ? "Alder"
                        : all(parts, ORIGIN) ? "Herkomst" : all(parts, TENURE) ? "Boligform" : "Opdeling";
        return free(name, taken);
    }

    /** Columns that are called the same are told apart by a number, as a person would: {@code Type (2)}. */
    static List<Column> apart(List<Column> columns) {
        var taken = new HashSet<String>();
        return columns.stream().map(column -> apart(column, taken)).toList();
    }

    private static Column apart(Column column, Set<String> taken) {
        return switch (column.role()) {
            case Role.Category(var name) -> {
                var free = numbered(name, one -> taken.add("category " + one));
                yield free.equals(name)
                        ? column
                        : new Column(column.header(), new Role.Category(free), column.filledDown());
            }
            case Role.Values(var measure) -> {
                var free = numbered(measure.name(), one -> taken.add("measure " + MeasureName.code(one)));
                yield free.equals(measure.name())
                        ? column
                        : new Column(column.header(), new Role.Values(named(measure, free)));
            }
            default -> column;
        };
    }

    private static Measure named(Measure measure, String name) {
        return new Measure(
                MeasureName.code(name), name, measure.unit(), measure.decimals(), measure.nature(), measure.counted());
    }

    private static String numbered(String name, Predicate<String> isFree) {
        return Stream.concat(Stream.of(name), IntStream.iterate(2, i -> i + 1).mapToObj(i -> name + " (" + i + ")"))
                .filter(isFree)
                .findFirst()
                .orElse(name);
    }

    private static String free(String name, Set<String> taken) {
        int number = 2;
        var free = name;
        while (taken.contains(free)) {
            free = name + " " + number++;
        }
        return free;
    }

    private static boolean all(List<String> parts, Pattern pattern) {
        return !parts.isEmpty()
                && parts.stream().allMatch(text -> pattern.matcher(text).matches());
    }
}
