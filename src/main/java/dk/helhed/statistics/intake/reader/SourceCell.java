package dk.helhed.statistics.intake.reader;

import dk.helhed.kernel.Language;
import dk.helhed.statistics.intake.legend.Meaning;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A field as the file holds it.
 *
 * @param text in a spreadsheet's number the stored decimal text, whatever the cell shows; days as {@code 2017-12-31}
 * @param status what the file says of a number besides, by its own sign; empty for none
 * @param meaning what the file itself says that a sign means which stands where a number should
 */
public record SourceCell(String text, Sort sort, String status, Optional<Meaning> meaning) {
    /** Stands behind a number that a spreadsheet stores as a part of one and shows as percent. */
    static final String PERCENT = " %";

    private static final Pattern NUMBER = Pattern.compile("-?\\d+\\.\\d+(?: %)?");

    static final SourceCell EMPTY = new SourceCell("", Sort.TEXT);

    public SourceCell(String text, Sort sort) {
        this(text, sort, "", Optional.empty());
    }

    /** How far the text may be trusted to be a number. */
    public enum Sort {
        /** Numbers in it are written the declared way. */
        TEXT,
        /** A number stored as such: with a point, whatever was declared. */
        NUMBER,
        DATE,
        /** The value that the spreadsheet stored beside a formula. The formula itself is never run. */
        FORMULA,
        /** Belongs to a merged area that begins at its left or above: below the first row, the text of the first. */
        MERGED,
        /** The spreadsheet's own error, such as {@code #REF!}. */
        ERROR
    }

    public boolean isBlank() {
        return text.isBlank();
    }

    /** Nothing but a text, which means the same wherever it stands. */
    public boolean isPlain() {
        return sort == Sort.TEXT && meaning.isEmpty();
    }

    public boolean isStored() {
        return sort == Sort.NUMBER || sort == Sort.FORMULA;
    }

    public boolean isPercent() {
        return isStored() && text.endsWith(PERCENT);
    }

    /** As a reader of that language writes it: the file's own text, unless the file has no text but a number. */
    public String in(Language language) {
        return language == Language.DANISH && isStored() && NUMBER.matcher(text).matches()
                ? text.replace('.', ',')
                : text;
    }
}
