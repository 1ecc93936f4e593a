package dk.helhed.meetings.text;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A piece of a text, in its order. */
public sealed interface Block {

    /** A figure that stands alone on a line: it is shown whole. */
    record WholeFigure(String number) implements Block {}

    /** Running text as safe HTML, with the places of its figures marked. */
    record Prose(String marked) implements Block {
        static final char OPEN = '\uE000';
        static final char CLOSE = '\uE001';
        private static final Pattern TAG_OR_FIGURE = Pattern.compile("<[^>]*>|" + OPEN + "(F-\\d{1,6})" + CLOSE);

        /**
         * The HTML with every figure put in.
         *
         * @param figure safe HTML for a figure's number; a mark inside a tag, such as in a link's title, is dropped
         */
        public String html(UnaryOperator<String> figure) {
            return TAG_OR_FIGURE.matcher(marked).replaceAll(found -> Matcher.quoteReplacement(replaced(found, figure)));
        }

        /** The numbers of the figures in it, each once, in order of appearance. */
        public List<String> numbers() {
            return TAG_OR_FIGURE
                    .matcher(marked)
                    .results()
                    .map(found -> found.group(1))
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList();
        }

        private static String replaced(MatchResult found, UnaryOperator<String> figure) {
            var number = found.group(1);
            return number == null
                    ? found.group().replace(String.valueOf(OPEN), "").replace(String.valueOf(CLOSE), "")
                    : figure.apply(number);
        }
    }
}
