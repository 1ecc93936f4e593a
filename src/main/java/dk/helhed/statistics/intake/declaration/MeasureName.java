package dk.helhed.statistics.intake.declaration;

import java.util.Locale;
import java.util.regex.Pattern;

/** What the head of a column tells of the measure below it: {@code Sum af Disponibel indkomst (1000 kr.)}. */
public record MeasureName(String name, String unit) {
    private static final Pattern SUM = Pattern.compile("(?i)^sum (af|of) ");
    private static final Pattern UNIT = Pattern.compile("^(.*?)\\s*[(\\[]([^()\\[\\]]+)[)\\]]\\s*$");
    private static final Pattern NUMBER_OF = Pattern.compile("(?i)^antal (\\p{L}+)$");

    private static final Pattern PERCENT = Pattern.compile("(?i)%|pct\\.?|procent|percent");
    private static final Pattern OF_A_NUMBER = Pattern.compile("[\\d.,+\u2212-]");

    public static MeasureName of(String header) {
        String plain = SUM.matcher(header.strip()).replaceFirst("").strip();
        var unit = UNIT.matcher(plain);
        if (unit.matches()) {
            return new MeasureName(unit.group(1), unit.group(2));
        }
        var counted = NUMBER_OF.matcher(plain);
        return new MeasureName(plain, counted.matches() ? counted.group(1).toLowerCase(Locale.ROOT) : "");
    }

    /** The number of a field that carries its unit: {@code 5,5 %} where the measure is in percent, {@code 1.000 kr.} where it is in kr. */
    public static String without(String unit, String text) {
        return withoutSign(sign(unit), text);
    }

    /** What the fields of a measure may carry. A unit that could be part of the number, {@code 1000} or a dash, is never taken off: then empty. */
    public static String sign(String unit) {
        var sign = PERCENT.matcher(unit.strip()).matches() ? "%" : unit.strip();
        return OF_A_NUMBER.matcher(sign).lookingAt() ? "" : sign;
    }

    /** As above, of a sign that is known. */
    public static String withoutSign(String sign, String text) {
        if (sign.isEmpty()) {
            return text;
        }
        return text.endsWith(sign)
                ? text.substring(0, text.length() - sign.length()).strip()
                : text.startsWith(sign) && !Character.isDigit(sign.charAt(sign.length() - 1))
                        ? text.substring(sign.length()).strip()
                        : text;
    }

    /** A name that never changes and needs no quoting: {@code disponibel_indkomst}. */
    public static String code(String name) {
        String ascii = name.toLowerCase(Locale.ROOT)
                .replace("æ", "ae")
                .replace("ø", "oe")
                .replace("å", "aa")
                .replaceAll("[^a-z0-9]+", "_")
                .replaceAll("^_+|_+$", "");
        return ascii.isEmpty() || !Character.isLetter(ascii.charAt(0)) ? "m_" + ascii : ascii;
    }
}
