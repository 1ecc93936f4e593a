package dk.helhed.kernel;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Text as it is searched: small letters, {@code æ}, {@code ø} and {@code å} as {@code ae}, {@code oe} and {@code aa}, for many
 * keyboards have no others, and other letters without their marks. The database has the same under {@code platform.plain}.
 */
public final class SearchText {
    private static final Pattern MARK = Pattern.compile("[\\u0300-\\u036f]");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private SearchText() {}

    public static String plain(String text) {
        var danish = Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace("æ", "ae")
                .replace("ø", "oe")
                .replace("å", "aa")
                .replace("ä", "ae")
                .replace("ö", "oe");
        return MARK.matcher(Normalizer.normalize(danish, Normalizer.Form.NFD)).replaceAll("");
    }

    /** The plain words of what was typed: letters and digits only, so that none of them is a sign of the search language. */
    public static List<String> words(String typed, int most) {
        return WORD.matcher(plain(typed))
                .results()
                .map(MatchResult::group)
                .distinct()
                .limit(most)
                .toList();
    }
}
