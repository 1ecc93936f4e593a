package dk.helhed.geography;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How names of areas are compared: composed (NFC), without regard to case, to the kind of dash or stroke, and to how
 * much space there is. {@code Vesterbro-Kongens Enghave} and {@code VESTERBRO / Kongens  Enghave} are one name;
 * {@code Nørrebro} and {@code Norrebro} are two.
 */
public final class AreaName {
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern DASH = Pattern.compile(" ?[\\p{Pd}\\u2212/\\\\\\u2044\\u2215]+ ?");

    private AreaName() {}

    /** The form two names share when they are the same; empty when the text holds no name. */
    public static String key(String name) {
        var composed = Normalizer.normalize(name, Normalizer.Form.NFC);
        var folded = composed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        var spaced =
                SPACE.matcher(Normalizer.normalize(folded, Normalizer.Form.NFC)).replaceAll(" ");
        return DASH.matcher(spaced).replaceAll("-").strip();
    }

    /** The name as it is kept and shown: composed, without space around it. */
    public static String shown(String name) {
        return SPACE.matcher(Normalizer.normalize(name, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }
}
