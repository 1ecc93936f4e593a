package dk.helhed.statistics.indicator;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/** A period as the warehouse writes it: {@code 2017}, {@code 2017K1}, {@code 2017M04} or {@code 2017-12-31}. */
public sealed interface PeriodCode {

    Comparator<String> IN_TIME = Comparator.comparing(
                    (String code) -> PeriodCode.of(code).firstDay())
            .thenComparing(code -> code);

    LocalDate firstDay();

    record Whole(Year year) implements PeriodCode {
        @Override
        public LocalDate firstDay() {
            return year.atDay(1);
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
        return parts.group("day") instanceof String day
                ? Shapes.day(year.getValue() + day).<PeriodCode>map(Day::new).orElse(new Unknown(text))
                : new Whole(year);
    }

    /** The shapes a period is written in. */
    final class Shapes {
        static final Pattern ANY = Pattern.compile(
                "(?<year>[12]\\d{3})(?:[KQ](?<quarter>[1-4])|M(?<month>0[1-9]|1[0-2])|(?<day>-\\d\\d-\\d\\d))?");
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
