package dk.helhed.meetings.text;

import java.util.Locale;

/** Small changes to words. */
public final class Words {
    private Words() {}

    /** With a capital, as at the beginning of a line. */
    public static String capitalised(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
