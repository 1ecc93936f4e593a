package dk.helhed.statistics.intake.declaration;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The ways in which sources write a period, brought to one: {@code 2017}, {@code 2017/2018}, {@code 2017H1}, {@code 2017K1},
 * {@code 2017M03}, {@code 2017U05}, {@code 2017-01-01}.
 */
public final class PeriodText {
    /** A spreadsheet's year may have become a decimal number. */
    private static final Pattern YEAR = Pattern.compile("((?:18|19|20|21)\\d\\d)(?:[.,]0)?");

    private static final Pattern YEARS =
            Pattern.compile("((?:18|19|20|21)\\d\\d)(?:[/:-]((?:18|19|20|21)\\d\\d)|/(\\d\\d))");
    private static final Pattern HALF = Pattern.compile("(\\d{4})[ -]?[HhSs] ?([12])");
    private static final Pattern HALF_IN_WORDS = Pattern.compile("([12])\\. ?halvår,? ?(\\d{4})");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})[ -]?[KkQq] ?([1-4])");
    private static final Pattern QUARTER_FIRST = Pattern.compile("[KkQq]([1-4]),?[ -]?(\\d{4})");
    private static final Pattern QUARTER_IN_WORDS =
            Pattern.compile("([1-4])\\. ?(?:kvartal|kvt\\.?|kv\\.),? ?(\\d{4})");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})[ -]?[Mm] ?(0?[1-9]|1[0-2])");
    private static final Pattern ISO_MONTH = Pattern.compile("(\\d{4})-(0[1-9]|1[0-2])");
    private static final Pattern MONTH_FIRST = Pattern.compile("(0[1-9]|1[0-2])[-/](\\d{4})");
    private static final Pattern MONTH_IN_WORDS = Pattern.compile("(?:(\\d{1,2})\\.? )?(\\p{L}{3,9})\\.?,? (\\d{4})");
    private static final Pattern WEEK = Pattern.compile("(\\d{4})[ -]?[UuWw] ?(0[1-9]|[1-4]\\d|5[0-3])");
    private static final Pattern WEEK_IN_WORDS =
            Pattern.compile("(?i:uge|week) ?(0?[1-9]|[1-4]\\d|5[0-3]),?(?: |/)(\\d{4})");
    /** As a Danish spreadsheet shows a month: {@code jan-19}. */
    private static final Pattern MONTH_OF_SHORT_YEAR = Pattern.compile("(\\p{L}{3,9})\\.?[- ](\\d\\d)");

    private static final int LAST_OF_THIS_CENTURY = 29;

    private static final Pattern DAY =
            Pattern.compile("(\\d{4})-?(\\d\\d)-?(\\d\\d)(?:[T ]00:00(?::00)?(?:\\.0+)?Z?)?");
    private static final Pattern DANISH_DAY = Pattern.compile("(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4})");

    private static final Pattern MARKED = Pattern.compile(
            "(.*[^*(\\s])\\s*(?:\\*+|[\u00b9\u00b2\u00b3]|\\(?\\d{1,2}\\)|\\(\\p{L}[\\p{L} .]{0,30}\\)|(?i:foreløbige?|preliminary))");

    private static final List<String> DANISH =
            List.of("januar,februar,marts,april,maj,juni,juli,august,september,oktober,november,december".split(","));
    private static final List<String> ENGLISH =
            List.of("january,february,march,april,may,june,july,august,september,october,november,december".split(","));

    private PeriodText() {}

    /** Empty when the text is no period that we know. */
    public static Optional<String> parse(String text) {
        String plain = once(text.strip());
        var year = YEAR.matcher(plain);
        if (year.matches()) {
            return Optional.of(year.group(1));
        }
        return joined(HALF, plain, 1, "H", 2)
                .or(() -> joined(HALF_IN_WORDS, plain, 2, "H", 1))
                .or(() -> joined(QUARTER, plain, 1, "K", 2))
                .or(() -> joined(QUARTER_FIRST, plain, 2, "K", 1))
                .or(() -> joined(QUARTER_IN_WORDS, plain, 2, "K", 1))
                .or(() -> joined(MONTH, plain, 1, "M", 2))
                .or(() -> joined(MONTH_FIRST, plain, 2, "M", 1))
                .or(() -> joined(WEEK, plain, 1, "U", 2))
                .or(() -> joined(WEEK_IN_WORDS, plain, 2, "U", 1))
                .or(() -> years(plain))
                .or(() -> isoMonth(plain).filter(_ -> !maybeSchoolYear(plain)))
                .or(() -> day(DAY, plain, 1, 2, 3))
                .or(() -> day(DANISH_DAY, plain, 3, 2, 1))
                .or(() -> inWords(plain))
                .or(() -> ofShortYear(plain));
    }

    /** A StatBank that is asked for code and label writes {@code 2024K1 2024K1}. */
    private static String once(String text) {
        int half = text.length() / 2;
        boolean isTwice = text.length() > 8
                && text.charAt(half) == ' '
                && text.substring(0, half).equals(text.substring(half + 1));
        return isTwice ? text.substring(0, half) : text;
    }

    /**
     * A period as a head writes it, perhaps with a mark: {@code 2023*}, {@code 2023 1)}, {@code 2023 (foreløbig)}.
     *
     * @param text as it is written
     */
    public record InHead(String text, String period) {
        public boolean isMarked() {
            return parse(text).isEmpty();
        }
    }

    /** As in a cell, or with a mark behind it. */
    public static Optional<InHead> inHead(String text) {
        var plain = text.strip();
        var marked = MARKED.matcher(plain);
        return parse(plain)
                .or(() -> marked.matches() ? parse(marked.group(1)) : Optional.empty())
                .map(period -> new InHead(plain, period));
    }

    /** As a standard has it that knows no school years: {@code 2010-11} is a month. */
    public static Optional<String> standard(String text) {
        return isoMonth(text.strip()).or(() -> parse(text));
    }

    private static Optional<String> isoMonth(String text) {
        return joined(ISO_MONTH, text, 1, "M", 2);
    }

    /** {@code 2010-11} may be either, {@code 2010-12} only a month. */
    private static boolean maybeSchoolYear(String text) {
        return (Integer.parseInt(text.substring(2, 4)) + 1) % 100 == Integer.parseInt(text.substring(5));
    }

    private static Optional<String> joined(Pattern pattern, String text, int year, String sign, int part) {
        Matcher found = pattern.matcher(text);
        return found.matches()
                ? Optional.of(found.group(year)
                        + sign
                        + (sign.equals("M") || sign.equals("U") ? twoDigits(found.group(part)) : found.group(part)))
                : Optional.empty();
    }

    private static String twoDigits(String number) {
        return number.length() < 2 ? "0" + number : number;
    }

    /** A school year, or years taken together: the later comes last. */
    private static Optional<String> years(String text) {
        var found = YEARS.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        int from = number(found, 1);
        int until = Optional.ofNullable(found.group(2))
                .map(Integer::parseInt)
                .orElseGet(() -> from / 100 * 100 + number(found, 3));
        boolean inWhole = text.length() > 7;
        boolean fits = inWhole ? until > from : until == from + 1 || until == from - 99;
        return fits ? Optional.of(from + "/" + (inWhole ? until : from + 1)) : Optional.empty();
    }

    /** {@code marts 2024} is a month, {@code 1. marts 2024} a day. */
    private static Optional<String> inWords(String text) {
        var found = MONTH_IN_WORDS.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        int month = Math.max(month(DANISH, found.group(2)), month(ENGLISH, found.group(2)));
        if (month == 0) {
            return Optional.empty();
        }
        return Optional.ofNullable(found.group(1))
                .map(day -> date(number(found, 3), month, Integer.parseInt(day)))
                .orElseGet(() -> Optional.of(found.group(3) + "M" + twoDigits(String.valueOf(month))));
    }

    /** The two digits are years as spreadsheets take them: up to 29 of this century, else of the last. */
    private static Optional<String> ofShortYear(String text) {
        var found = MONTH_OF_SHORT_YEAR.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        int month = Math.max(month(DANISH, found.group(1)), month(ENGLISH, found.group(1)));
        int year = number(found, 2) + (number(found, 2) > LAST_OF_THIS_CENTURY ? 1900 : 2000);
        return month == 0 ? Optional.empty() : Optional.of(year + "M" + twoDigits(String.valueOf(month)));
    }

    /** From 1 by its name or the beginning of it; 0 where it is none. */
    private static int month(List<String> names, String text) {
        var beginning = text.toLowerCase(Locale.ROOT);
        return names.stream()
                .filter(name -> name.startsWith(beginning))
                .findFirst()
                .map(name -> names.indexOf(name) + 1)
                .orElse(0);
    }

    private static Optional<String> day(Pattern pattern, String text, int year, int month, int day) {
        Matcher found = pattern.matcher(text);
        return found.matches() ? date(number(found, year), number(found, month), number(found, day)) : Optional.empty();
    }

    private static Optional<String> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day).toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }
}
