package dk.helhed.statistics.intake.proposal;

import dk.helhed.statistics.intake.declaration.NumberStyle;
import dk.helhed.statistics.intake.declaration.NumberStyle.DecimalMark;
import dk.helhed.statistics.intake.declaration.NumberStyle.ThousandsMark;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Proposes how numbers are written: the style that the most texts fit. The Danish way wins a tie. */
final class NumberGuess {
    private static final List<NumberStyle> STYLES = List.of(
            new NumberStyle(DecimalMark.COMMA, ThousandsMark.NONE),
            new NumberStyle(DecimalMark.COMMA, ThousandsMark.POINT),
            new NumberStyle(DecimalMark.COMMA, ThousandsMark.SPACE),
            new NumberStyle(DecimalMark.POINT, ThousandsMark.NONE),
            new NumberStyle(DecimalMark.POINT, ThousandsMark.COMMA),
            new NumberStyle(DecimalMark.POINT, ThousandsMark.SPACE));

    /** The unit that a number may carry. */
    private static final Pattern TRAILED = Pattern.compile("\\s?(%|kr\\.?)\\s*$");

    private NumberGuess() {}

    static NumberStyle of(List<String> texts) {
        return STYLES.stream()
                .max(Comparator.comparingLong((NumberStyle style) -> fitting(style, texts))
                        .thenComparing(style -> -STYLES.indexOf(style)))
                .orElseThrow();
    }

    private static long fitting(NumberStyle style, List<String> texts) {
        return texts.stream()
                .filter(text -> style.parse(TRAILED.matcher(text).replaceFirst("")) instanceof NumberStyle.Number)
                .count();
    }
}
