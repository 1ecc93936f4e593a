package dk.helhed.statistics.intake.declaration;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** How numbers are written in a text. Nothing is guessed: what does not fit the style is no number. */
public record NumberStyle(DecimalMark decimal, ThousandsMark thousands) {
    /** A file asks the same few styles millions of times. */
    private static final Map<NumberStyle, Pattern> PATTERNS = new ConcurrentHashMap<>();

    private static final Pattern TRAILING_MINUS = Pattern.compile("^(\\d.*\\d|\\d) ?-$");

    public enum DecimalMark {
        COMMA(","),
        POINT(".");

        private final String sign;

        DecimalMark(String sign) {
            this.sign = sign;
        }

        DecimalMark other() {
            return this == COMMA ? POINT : COMMA;
        }
    }

    public enum ThousandsMark {
        NONE("(?!)"),
        POINT("\\."),
        COMMA(","),
        /** An ordinary, hard or narrow space. */
        SPACE("[ \u00a0\u202f]");

        private final String pattern;

        ThousandsMark(String pattern) {
            this.pattern = pattern;
        }
    }

    /** What a text is as a number. */
    public sealed interface Parsed {}

    public record Number(BigDecimal value) implements Parsed {}

    /** It would be a number if the decimal mark were the other one. */
    public record OtherMark() implements Parsed {}

    /** It would be a number if the letter O were the digit 0, or the letter l the digit 1. */
    public record LetterForDigit() implements Parsed {}

    public record NoNumber() implements Parsed {}

    Map<String, String> fields() {
        return Map.of("decimal", decimal.name(), "thousands", thousands.name());
    }

    /** Decimal and thousands mark are the same sign, so that no number could be read. */
    public boolean contradictsItself() {
        return decimal.name().equals(thousands.name());
    }

    /** Exact: {@code 7389416.736} is that number and no nearby one. The minus of accounting systems stands behind: {@code 7-}. */
    public Parsed parse(String text) {
        String stripped = text.strip();
        return isShortWhole(stripped) ? new Number(BigDecimal.valueOf(Long.parseLong(stripped))) : otherwise(stripped);
    }

    private Parsed otherwise(String stripped) {
        if (!hasDigit(stripped)) {
            return new NoNumber();
        }
        String plain = minusInFront(stripped.replace('\u2212', '-'));
        if (fits(plain)) {
            return new Number(value(plain));
        }
        return isOtherwise(plain) ? new OtherMark() : withLetters(plain);
    }

    private boolean isOtherwise(String plain) {
        return Arrays.stream(ThousandsMark.values())
                .map(mark -> new NumberStyle(decimal.other(), mark))
                .anyMatch(other -> !other.contradictsItself() && other.fits(plain));
    }

    private Parsed withLetters(String plain) {
        String digits =
                plain.replace('O', '0').replace('o', '0').replace('l', '1').replace('I', '1');
        return !digits.equals(plain) && fits(digits) ? new LetterForDigit() : new NoNumber();
    }

    private static String minusInFront(String text) {
        return text.endsWith("-") ? TRAILING_MINUS.matcher(text).replaceFirst("-$1") : text;
    }

    /** Most numbers are digits and nothing else, which every style writes the same way. */
    private static boolean isShortWhole(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= 18;
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(sign -> sign >= '0' && sign <= '9');
    }

    private boolean fits(String text) {
        return PATTERNS.computeIfAbsent(this, NumberStyle::pattern)
                .matcher(text)
                .matches();
    }

    private static Pattern pattern(NumberStyle style) {
        String mark = Pattern.quote(style.decimal.sign);
        return Pattern.compile("[+-]?(?:(?:\\d+|\\d{1,3}(?:" + style.thousands.pattern + "\\d{3})+)(?:" + mark
                + "\\d+)?|" + mark + "\\d+)(?:[eE][+-]\\d{1,3})?");
    }

    private BigDecimal value(String text) {
        String ungrouped = thousands == ThousandsMark.NONE ? text : text.replaceAll(thousands.pattern, "");
        return new BigDecimal(ungrouped.replace(decimal.sign, "."));
    }
}
