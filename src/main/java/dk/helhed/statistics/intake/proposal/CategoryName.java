package dk.helhed.statistics.intake.proposal;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Proposes how a dimension is called whose name the file does not say, by its categories. */
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
