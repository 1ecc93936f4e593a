package dk.helhed.statistics.intake.declaration;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ways in which sources write a period, brought to one: {@code 2017}, {@code 2017H1}, {@code 2017K1}, {@code 2017M03}, {@code 2017-01-01}. */
public final class PeriodText {
    private static final Pattern YEAR = Pattern.compile("(?:18|19|20|21)\\d\\d");
    private static final Pattern HALF = Pattern.compile("(\\d{4})[ -]?[HhSs] ?([12])");
    private static final Pattern HALF_IN_WORDS = Pattern.compile("([12])\\. ?halvår,? ?(\\d{4})");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})[ -]?[KkQq] ?([1-4])");
    private static final Pattern QUARTER_IN_WORDS = Pattern.compile("([1-4])\\. ?(?:kvartal|kvt\\.?),? ?(\\d{4})");
    private static final Pattern MONTH = Pattern.compile("(\\d{4}) ?[Mm] ?(0[1-9]|1[0-2])");
    private static final Pattern DAY = Pattern.compile("(\\d{4})-?(\\d\\d)-?(\\d\\d)");
    private static final Pattern DANISH_DAY = Pattern.compile("(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4})");

    private PeriodText() {}

    /** Empty when the text is no period that we know. */
    public static Optional<String> parse(String text) {
        String plain = text.strip();
        if (YEAR.matcher(plain).matches()) {
            return Optional.of(plain);
        }
        return joined(HALF, plain, 1, "H", 2)
                .or(() -> joined(HALF_IN_WORDS, plain, 2, "H", 1))
                .or(() -> joined(QUARTER, plain, 1, "K", 2))
                .or(() -> joined(QUARTER_IN_WORDS, plain, 2, "K", 1))
                .or(() -> joined(MONTH, plain, 1, "M", 2))
                .or(() -> day(DAY, plain, 1, 2, 3))
                .or(() -> day(DANISH_DAY, plain, 3, 2, 1));
    }

    private static Optional<String> joined(Pattern pattern, String text, int year, String sign, int part) {
        Matcher found = pattern.matcher(text);
        return found.matches() ? Optional.of(found.group(year) + sign + found.group(part)) : Optional.empty();
    }

    private static Optional<String> day(Pattern pattern, String text, int year, int month, int day) {
        Matcher found = pattern.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(number(found, year), number(found, month), number(found, day))
                    .toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }
}
