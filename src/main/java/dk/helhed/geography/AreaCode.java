package dk.helhed.geography;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * A code in its scheme, such as {@code statbank 1003}. The same code in another scheme is another area. A code is text:
 * its zeros and letters are kept as written, so {@code 0164A} and {@code 164A} are two.
 */
public record AreaCode(String scheme, String code) {
    private static final Pattern SCHEME = Pattern.compile("[a-z][a-z0-9_]{0,39}");

    public AreaCode {
        code = Normalizer.normalize(code, Normalizer.Form.NFC).strip();
    }

    /** Small letters, digits and underscore, beginning with a letter. */
    public static boolean isScheme(String text) {
        return SCHEME.matcher(text).matches();
    }
}
