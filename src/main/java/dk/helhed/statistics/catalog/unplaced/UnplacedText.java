package dk.helhed.statistics.catalog.unplaced;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One text of a file that means no area.
 *
 * @param cells how many cells stand beside it; empty where it was not counted
 * @param now the area that bears the name today; a new import of the file would find it
 */
public record UnplacedText(String text, int rows, Optional<Long> cells, Optional<String> now) {
    private static final Pattern CODE = Pattern.compile("^\\d+\\p{L}?(?![\\p{L}\\d])");

    /** The number that the text begins with, zeros and letter kept; empty when it begins with a name. */
    public String code() {
        var found = CODE.matcher(text);
        return found.find() ? found.group() : "";
    }
}
