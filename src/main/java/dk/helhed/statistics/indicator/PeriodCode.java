package dk.helhed.statistics.indicator;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A period as the warehouse writes it: {@code 2017}, {@code 2017/2018}, {@code 2017H1}, {@code 2017K1}, {@code 2017M04},
 * {@code 2017U05} or {@code 2017-12-31}.
 */
public sealed interface PeriodCode {

    Comparator<String> IN_TIME = Comparator.comparing(
                    (String code) -> PeriodCode.of(code).firstDay())
            .thenComparing(code -> code);

    LocalDate firstDay();

    default LocalDate lastDay() {
        return switch (this) {
            case Whole(var year) -> year.atMonth(12).atEndOfMonth();
            case Years(var _, var last) -> last.atMonth(12).atEndOfMonth();
            case Half(var year, var half) -> year.atMonth(half * 6).atEndOfMonth();
            case Quarter(var year, var quarter) -> year.atMonth(quarter * 3).atEndOfMonth();
            case Month(var month) -> month.atEndOfMonth();
            case Week week -> week.firstDay().plusDays(6);
            case Day(var day) -> day;
            case Unknown _ -> LocalDate.MAX;
        };
    }

    /** As the warehouse writes it. */
    default String code() {
        return switch (this) {
            case Whole(var year) -> year.toString();
            case Years(var first, var last) -> first + "/" + last;
            case Half(var year, var half) -> year + "H" + half;
            case Quarter(var year, var quarter) -> year + "K" + quarter;
            case Month(var month) -> "%dM%02d".formatted(month.getYear(), month.getMonthValue());
            case Week(var year, var week) -> "%sU%02d".formatted(year, week);
            case Day(var day) -> day.toString();
            case Unknown(var text) -> text;
        };
    }

    /** Empty for what no longer period is made of without a rest, nor made of months: weeks, days, and several years. */
    default Optional<Length> length() {
        return switch (this) {
            case Month _ -> Optional.of(Length.MONTH);
            case Quarter _ -> Optional.of(Length.QUARTER);
            case Half _ -> Optional.of(Length.HALF);
            case Whole _ -> Optional.of(Length.YEAR);
            case Years _, Week _, Day _, Unknown _ -> Optional.empty();
        };
    }

    /** The period of that length that it lies in, which may be itself; empty where it is longer, or of no length. */
    default Optional<PeriodCode> within(Length length) {
        return length().filter(own -> own.compareTo(length) <= 0).map(_ -> length.holding(YearMonth.from(firstDay())));
    }

    static boolean liesIn(String period, String other) {
        var longer = PeriodCode.of(other);
        return longer.length()
                .flatMap(length -> PeriodCode.of(period).within(length))
                .filter(longer::equals)
                .isPresent();
    }

    /** The same part of the year before. */
    default boolean isAYearAfter(PeriodCode other) {
        return other.getClass() == getClass()
                && other.firstDay().equals(firstDay().minusYears(1));
    }

    record Whole(Year year) implements PeriodCode {
        @Override
        public LocalDate firstDay() {
            return year.atDay(1);
        }
    }

    /** A school year, or years taken together, the last one included. */
    record Years(Year first, Year last) implements PeriodCode {
        @Override
        public LocalDate firstDay() {
            return first.atDay(1);
        }
    }

    record Half(Year year, int half) implements PeriodCode {
        @Override
        public LocalDate firstDay() {
            return year.atMonth(half * 6 - 5).atDay(1);
        }
    }

    /** From Monday to Sunday; the first of the year is the one with its first Thursday (ISO 8601). */
    record Week(Year year, int week) implements PeriodCode {
        private static final int ALWAYS_IN_THE_FIRST = 4;

        @Override
        public LocalDate firstDay() {
            return year.atDay(ALWAYS_IN_THE_FIRST)
                    .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                    .plusWeeks(week - 1L);
        }

        /** Of the same number, though it begins on another day of the year. */
        @Override
        public boolean isAYearAfter(PeriodCode other) {
            return other instanceof Week(var before, var number) && number == week && before.equals(year.minusYears(1));
        }
    }

    record Quarter(Year year, int quarter) implements PeriodCode {
        @Override
        public LocalDate firstDay() {
            return year.atMonth(quarter * 3 - 2).atDay(1);
        }
    }

    record Month(YearMonth month) implements PeriodCode {
        @Override
        public LocalDate firstDay() {
            return month.atDay(1);
        }
    }

    record Day(LocalDate firstDay) implements PeriodCode {}

    /** A text that names no period the platform knows; it sorts first and is shown as it is written. */
    record Unknown(String text) implements PeriodCode {
        @Override
        public LocalDate firstDay() {
            return LocalDate.MIN;
        }
    }

    static PeriodCode of(String text) {
        var parts = Shapes.ANY.matcher(text);
        if (!parts.matches()) {
            return new Unknown(text);
        }
        var year = Year.of(Integer.parseInt(parts.group("year")));
        if (parts.group("quarter") instanceof String quarter) {
            return new Quarter(year, Integer.parseInt(quarter));
        }
        if (parts.group("month") instanceof String month) {
            return new Month(year.atMonth(Integer.parseInt(month)));
        }
        if (parts.group("last") instanceof String last) {
            return new Years(year, Year.of(Integer.parseInt(last)));
        }
        if (parts.group("half") instanceof String half) {
            return new Half(year, Integer.parseInt(half));
        }
        if (parts.group("week") instanceof String week) {
            return new Week(year, Integer.parseInt(week));
        }
        return parts.group("day") instanceof String day
                ? Shapes.day(year.getValue() + day).<PeriodCode>map(Day::new).orElse(new Unknown(text))
                : new Whole(year);
    }

    /** Lengths of which the shorter make the longer without a rest, shortest first. */
    enum Length {
        MONTH(1),
        QUARTER(3),
        HALF(6),
        YEAR(12);

        private final int months;

        Length(int months) {
            this.months = months;
        }

        /** All of this length that a period of the same or a longer one is made of, in time order. */
        public List<PeriodCode> in(PeriodCode longer) {
            var last = YearMonth.from(longer.lastDay());
            return Stream.iterate(
                            YearMonth.from(longer.firstDay()),
                            month -> !month.isAfter(last),
                            month -> month.plusMonths(months))
                    .map(this::holding)
                    .toList();
        }

        private PeriodCode holding(YearMonth month) {
            var year = Year.of(month.getYear());
            var number = (month.getMonthValue() - 1) / months + 1;
            return switch (this) {
                case MONTH -> new Month(month);
                case QUARTER -> new Quarter(year, number);
                case HALF -> new Half(year, number);
                case YEAR -> new Whole(year);
            };
        }
    }

    /** The shapes a period is written in. */
    final class Shapes {
        static final Pattern ANY =
                Pattern.compile("(?<year>[12]\\d{3})(?:[KQ](?<quarter>[1-4])|M(?<month>0[1-9]|1[0-2])|H(?<half>[12])"
                        + "|U(?<week>0[1-9]|[1-4]\\d|5[0-3])|/(?<last>[12]\\d{3})|(?<day>-\\d\\d-\\d\\d))?");
        private static final DateTimeFormatter DAY =
                DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);

        private Shapes() {}

        static Optional<LocalDate> day(String text) {
            try {
                return Optional.of(LocalDate.parse(text, DAY));
            } catch (DateTimeParseException _) {
                return Optional.empty();
            }
        }
    }
}
