package dk.helhed.print.markup;

import com.ibm.icu.text.MessageFormat;
import java.util.Locale;
import java.util.Map;

/**
 * The few words a print says by itself, in the language of the document.
 *
 * @param patterns ICU messages by key, as in the bundles {@code print_da} and {@code print_en}
 */
public record PrintWords(Map<String, String> patterns, Locale locale) {

    /** "Side", of "Side 3 af 11". */
    public String page() {
        return say("print.page");
    }

    /** "af", of "Side 3 af 11". */
    public String of() {
        return say("print.of");
    }

    /** "Forside", the label of the first page in a viewer. */
    public String cover() {
        return say("print.cover");
    }

    /** "Bilag 4.1". */
    public String attachment(String number) {
        return say("print.attachment", number);
    }

    /** "Bilag 4.1 s.", before the page of the attachment in a viewer's list of pages. */
    public String attachmentLabel(String number) {
        return say("print.attachment.label", number);
    }

    /** "Bilag 4.1 · side 2 af 3". */
    public String attachmentFoot(String number, int page, int pages) {
        return say("print.attachment.foot", number, page, pages);
    }

    /** "3 sider, her side"; the page numbers follow. */
    public String extent(int pages) {
        return say("print.attachment.extent", pages);
    }

    private String say(String key, Object... arguments) {
        var pattern = patterns.get(key);
        if (pattern == null) {
            throw new IllegalStateException("No text for " + key);
        }
        return new MessageFormat(pattern, locale).format(arguments);
    }
}
