package dk.helhed.web;

import dk.helhed.kernel.Copenhagen;
import dk.helhed.kernel.Language;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

/** Numbers, days and times as the reader's language writes them: 1.234,5 · 3. marts 2017 · kl. 14.02. */
public record Formats(Language language) {
    /** A space that keeps a number and its unit on one line. */
    public static final String NO_BREAK = "\u00a0";

    public String whole(long number) {
        return numbers(0).format(number);
    }

    /** Rounded half up to the decimals; shown only, never calculated on. */
    public String number(BigDecimal number, int decimals) {
        return numbers(decimals).format(number.setScale(decimals, RoundingMode.HALF_UP));
    }

    /** With the decimals that it has. */
    public String exact(BigDecimal number) {
        return number(number, Math.max(0, number.stripTrailingZeros().scale()));
    }

    /** A number with its unit, such as {@code 12,4 %} or {@code 186.677,50 kr.} */
    public String number(BigDecimal number, int decimals, String unit) {
        return unit.isEmpty() ? number(number, decimals) : number(number, decimals) + NO_BREAK + unit;
    }

    public String date(LocalDate day) {
        return day.format(pattern("d. MMMM yyyy", "d MMMM yyyy"));
    }

    public String shortDate(LocalDate day) {
        return day.format(pattern("d. MMM yyyy", "d MMM yyyy"));
    }

    /** With the day of the week: tirsdag 20. marts 2018. */
    public String longDate(LocalDate day) {
        return day.format(pattern("EEEE d. MMMM yyyy", "EEEE d MMMM yyyy"));
    }

    public String time(LocalTime time) {
        return time.format(pattern("H.mm", "HH:mm"));
    }

    public String dateTime(Instant instant) {
        return Copenhagen.at(instant).format(pattern("d. MMMM yyyy 'kl.' H.mm", "d MMMM yyyy 'at' HH:mm"));
    }

    public String date(Instant instant) {
        return date(Copenhagen.at(instant).toLocalDate());
    }

    public String bytes(long size) {
        var kilo = new BigDecimal(size).divide(new BigDecimal(1000), 0, RoundingMode.CEILING);
        return size < 1_000_000
                ? number(kilo, 0, "kB")
                : number(new BigDecimal(size).divide(new BigDecimal(1_000_000), 1, RoundingMode.HALF_UP), 1, "MB");
    }

    private NumberFormat numbers(int decimals) {
        var format = NumberFormat.getNumberInstance(language.locale());
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format;
    }

    private DateTimeFormatter pattern(String danish, String english) {
        return DateTimeFormatter.ofPattern(language == Language.DANISH ? danish : english, language.locale());
    }
}
