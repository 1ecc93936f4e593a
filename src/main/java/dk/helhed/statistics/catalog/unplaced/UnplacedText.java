package dk.helhed.statistics.catalog.unplaced;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One text of a file that means no area.
 *
 * @param ofTheFile the code that the file has for it; empty where it has none
 * @param cells how many cells stand beside it; empty where it was not counted
 * @param now the area that bears the name today; a new import of the file would find it
 */
public record UnplacedText(String text, String ofTheFile, int rows, Optional<Long> cells, Optional<String> now) {
    private static final Pattern CODE = Pattern.compile("^\\d+\\p{L}?(?![\\p{L}\\d])");

    /** The file's own, or the number that the text begins with, zeros and letter kept; empty when it begins with a name. */
    public String code() {
        if (!ofTheFile.isEmpty()) {
            return ofTheFile;
        }
        var found = CODE.matcher(text);
        return found.find() ? found.group() : "";
    }
}
