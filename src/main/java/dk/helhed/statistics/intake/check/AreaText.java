package dk.helhed.statistics.intake.check;

import dk.helhed.statistics.cell.AreaMatch.How;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a text about an area may be looked up as: first the whole of it; then without the level's name and the number
 * before it ({@code Bydel - 3. Nørrebro} → {@code Nørrebro}); then with strokes and hyphens changed for one another
 * ({@code Vesterbro/Kongens Enghave} → {@code Vesterbro-Kongens Enghave}). Nothing looser: similar is not the same.
 */
public final class AreaText {
    private static final Pattern LEVEL =
            Pattern.compile("(?iu)^(?:bydel|lokaludvalg|kvarter|rode|område)e?n?s?\\s*[-–:]\\s*");
    private static final Pattern NUMBER = Pattern.compile("^\\d{1,3}\\s*[.:]\\s*");
    private static final Pattern BARS = Pattern.compile("\\s*[-–/]\\s*");

    private AreaText() {}

    /** The file's text without what nobody sees: composed letters, plain spaces, no space at the ends. */
    public static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\s\u00a0\u202f]+", " ")
                .strip();
    }

    /** The name within the text, without level and number. */
    public static String name(String text) {
        return NUMBER.matcher(LEVEL.matcher(normal(text)).replaceFirst(""))
                .replaceFirst("")
                .strip();
    }

    /** What to look up, best first, with why it would be right. */
    public static Map<String, How> candidates(String text) {
        var candidates = new LinkedHashMap<String, How>();
        String whole = normal(text);
        candidates.put(whole, How.WHOLE);
        String name = name(text);
        candidates.putIfAbsent(name, How.NAME);
        candidates.putIfAbsent(BARS.matcher(name).replaceAll("-"), How.SPELLING);
        candidates.putIfAbsent(BARS.matcher(name).replaceAll("/"), How.SPELLING);
        candidates.remove("");
        return candidates;
    }
}
