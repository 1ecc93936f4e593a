package dk.helhed.print.markup;

import dk.helhed.print.text.Glyphs;
import java.util.LinkedHashMap;
import java.util.Map;
import org.w3c.dom.Document;

/** Brings every printed text into characters that the font has. */
public final class Spelling {
    private static final int SHOWN = 80;

    /** The one attribute whose text is printed. */
    private static final String FOOT = "data-foot";

    private Spelling() {}

    /**
     * Replaces what has an equal.
     *
     * @return for each text with characters that cannot be printed: the beginning of the text and these characters
     */
    public static Map<String, String> mend(Document document, Glyphs glyphs) {
        var missing = new LinkedHashMap<String, String>();
        for (var text : Markup.texts(document)) {
            text.setData(mend(text.getData(), glyphs, missing));
        }
        for (var element : Markup.elements(document)) {
            if (element.hasAttribute(FOOT)) {
                element.setAttribute(FOOT, mend(element.getAttribute(FOOT), glyphs, missing));
            }
        }
        return missing;
    }

    private static String mend(String text, Glyphs glyphs, Map<String, String> missing) {
        var printable = glyphs.printable(text);
        if (!printable.missing().isEmpty()) {
            missing.put(beginning(printable.text()), String.join(" ", printable.missing()));
        }
        return printable.text();
    }

    private static String beginning(String text) {
        var line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
    }
}
