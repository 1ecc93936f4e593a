package dk.helhed.print.text;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Where a line may break: where Java allows it, except inside what a reader takes in as one: {@code 26. november},
 * {@code kl. 13}, {@code § 9}, {@code 12,5 %}, {@code 250 kr.}, {@code 2019–2020}, and after an opening quote.
 */
public final class LineBreaks implements FSTextBreaker {
    private static final int LOOK_BACK = 12;
    private static final Pattern GLUED_TO_NEXT =
            Pattern.compile("(?:\\d\\.|§|(?:^|[\\s(])(?:kl|nr|stk|ca|pkt|jf|s)\\.)\\s+$", Pattern.CASE_INSENSITIVE);
    private static final Pattern RANGE = Pattern.compile("\\d[–-]$");
    private static final Pattern OPENING_QUOTE = Pattern.compile("(?:^|[\\s(])[”“„»\"]$");
    private static final Pattern GLUED_TO_PREVIOUS = Pattern.compile("^(?:%|kr\\.)");

    private final FSTextBreaker breaks =
            new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.of("da", "DK")));
    private String text = "";

    @Override
    public void setText(String newText) {
        text = newText;
        breaks.setText(newText);
    }

    @Override
    public int next() {
        var at = breaks.next();
        while (at > 0 && at < text.length() && !mayBreak(at)) {
            at = breaks.next();
        }
        return at;
    }

    private boolean mayBreak(int at) {
        var before = text.substring(Math.max(0, at - LOOK_BACK), at);
        return !GLUED_TO_NEXT.matcher(before).find()
                && !RANGE.matcher(before).find()
                && !OPENING_QUOTE.matcher(before).find()
                && !GLUED_TO_PREVIOUS.matcher(text.substring(at)).find();
    }
}
