package dk.helhed.statistics.intake.check;

import dk.helhed.statistics.cell.AreaMatch.How;
import dk.helhed.statistics.cell.PlainText;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a text about an area may be looked up as: first the whole of it; then without the level's name and the number
 * before it ({@code Bydel - 3. Nørrebro} → {@code Nørrebro}). Nothing looser: similar is not the same. That
 * {@code Vesterbro/Kongens Enghave} and {@code Vesterbro-Kongens Enghave} are one name, geography knows.
 */
public final class AreaText {
    private static final Pattern LEVEL =
            Pattern.compile("(?iu)^(?:bydel|lokaludvalg|kvarter|rode|område)e?n?s?\\s*[-–:]\\s*");
    private static final Pattern NUMBER = Pattern.compile("^\\d{1,3}\\s*[.:]\\s*");

    /** What our own files call the row that all areas make together. */
    private static final Pattern WHOLE = Pattern.compile("(?iu)hele byen|the whole city");

    private AreaText() {}

    /** The file's text without what nobody sees: composed letters, plain spaces, no space at the ends. */
    public static String normal(String text) {
        return PlainText.of(text);
    }

    /** The name within the text, without level and number. */
    public static String name(String text) {
        return NUMBER.matcher(LEVEL.matcher(normal(text)).replaceFirst(""))
                .replaceFirst("")
                .strip();
    }

    /** Whether it is the row of all areas together, which is one of them only where the areas are cities. */
    public static boolean isWhole(String text) {
        return WHOLE.matcher(normal(text)).matches();
    }

    /** What to look up, best first. */
    public static List<String> candidates(String text) {
        return distinct(Stream.of(normal(text), name(text)));
    }

    /** As above; then without the code that the file has for it. */
    public static List<String> candidates(AreaSeen seen) {
        return distinct(Stream.concat(candidates(seen.text()).stream(), candidates(seen.name()).stream()));
    }

    /** Why a text means an area of that name. */
    public static How how(AreaSeen seen, String areaName) {
        if (normal(seen.text()).equals(areaName)) {
            return How.WHOLE;
        }
        return candidates(seen).contains(areaName) ? How.NAME : How.SPELLED;
    }

    private static List<String> distinct(Stream<String> candidates) {
        return candidates.filter(candidate -> !candidate.isEmpty()).distinct().toList();
    }
}
