package dk.helhed.meetings.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How a text names a figure: {@code [[F-12]]}. */
public final class FigureMarks {
    static final Pattern MARK = Pattern.compile("\\[\\[(F-\\d{1,6})]]");

    private FigureMarks() {}

    /** The numbers of the figures that the texts name, each once, in order of appearance. */
    public static List<String> numbers(Stream<String> texts) {
        var numbers = new LinkedHashSet<String>();
        texts.forEach(text ->
                MARK.matcher(text).results().map(found -> found.group(1)).forEach(numbers::add));
        return List.copyOf(numbers);
    }

    /** The text with something else in place of each mark, such as the value of the figure it names. */
    public static String replaced(String text, UnaryOperator<String> figure) {
        return MARK.matcher(text).replaceAll(found -> Matcher.quoteReplacement(figure.apply(found.group(1))));
    }
}
