package dk.helhed.statistics.intake.proposal;

import dk.helhed.statistics.intake.declaration.NumberStyle;
import dk.helhed.statistics.intake.declaration.NumberStyle.DecimalMark;
import dk.helhed.statistics.intake.declaration.NumberStyle.ThousandsMark;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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

    /** Columns say the same texts again and again, so each is tried once and counts as often as it stands there. */
    static NumberStyle of(List<String> texts) {
        var said = texts.stream().collect(Collectors.groupingBy(text -> text, Collectors.counting()));
        return STYLES.stream()
                .max(Comparator.comparingLong((NumberStyle style) -> fitting(style, said))
                        .thenComparing(style -> -STYLES.indexOf(style)))
                .orElseThrow();
    }

    private static long fitting(NumberStyle style, Map<String, Long> said) {
        return said.entrySet().stream()
                .filter(text ->
                        style.parse(TRAILED.matcher(text.getKey()).replaceFirst("")) instanceof NumberStyle.Number)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
