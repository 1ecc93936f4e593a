package dk.helhed.statistics.unit;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a quotient must be multiplied by to be told in its unit. A wrong factor gives a number that reads well and is not true: 27 of
 * 1,000 are not 0.3 %.
 */
public final class UnitFactor {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final String ROUND = "10{0,2}(?:[.,\\h]?000)+";

    private static final Map<Pattern, Integer> PARTS = Map.of(
            Pattern.compile("^(?:i )?(?:%|pct\\b\\.?+|procent\\b|per ?cent\\b)(?!\\h*-?\\h*point)", FLAGS), 100,
            Pattern.compile("^(?:i )?(?:‰|promille\\b|per mill?e?\\b)", FLAGS), 1000,
            Pattern.compile("\\b(?:pr\\.?|per) (?:hundrede|hundred)\\b", FLAGS), 100,
            Pattern.compile("\\b(?:pr\\.?|per) (?:tusinde?|thousand)\\b", FLAGS), 1000,
            Pattern.compile("\\b(?:pr\\.?|per) (?:mio\\b|million)", FLAGS), 1_000_000);

    /** A number that a day of the month could be, "pr. 10. maj", is none to divide by. */
    private static final Pattern PER =
            Pattern.compile("\\b(?:pr\\.?|per)\\h?(" + ROUND + "|10{1,2})(?![.,]?\\d|\\.\\h*\\p{L})", FLAGS);

    private static final Pattern THOUSANDS = Pattern.compile("^(" + ROUND + ")\\b", FLAGS);
    private static final Map<Pattern, Integer> MULTIPLES = Map.of(
            Pattern.compile("^(?:tusinde?|thousand|t\\.\\h?kr)\\b", FLAGS), 1000,
            Pattern.compile("^(?:mio\\b|million)", FLAGS), 1_000_000,
            Pattern.compile("^(?:mia\\b|milliard|bn\\b|billion)", FLAGS), 1_000_000_000);

    private UnitFactor() {}

    /** How many of the unit make one whole: 100 for per cent; empty for a unit that is no part of one. */
    public static Optional<BigDecimal> parts(String unit) {
        return found(PARTS, unit).or(() -> round(PER, unit));
    }

    /**
     * The one factor that is right; empty where the unit asks for none.
     *
     * @param shown the unit of the quotient
     * @param above the unit that its numerator is counted in, and {@code below} that of its denominator: per cent already, or thousands
     */
    public static Optional<BigDecimal> demanded(String shown, String above, String below) {
        return parts(shown)
                .map(parts -> parts.multiply(multiple(above)))
                .map(parts -> parts.divide(parts(above).orElse(BigDecimal.ONE).multiply(multiple(below))));
    }

    private static BigDecimal multiple(String unit) {
        return found(MULTIPLES, unit).or(() -> round(THOUSANDS, unit)).orElse(BigDecimal.ONE);
    }

    private static Optional<BigDecimal> found(Map<Pattern, Integer> words, String unit) {
        return words.entrySet().stream()
                .filter(word -> word.getKey().matcher(unit.strip()).find())
                .map(word -> BigDecimal.valueOf(word.getValue()))
                .findFirst();
    }

    private static Optional<BigDecimal> round(Pattern written, String unit) {
        return written.matcher(unit.strip())
                .results()
                .map(found -> new BigDecimal(found.group(1).replaceAll("\\D", "")))
                .findFirst();
    }
}
