package dk.helhed.statistics.intake.check;

import dk.helhed.statistics.cell.CodedText;

/**
 * A text about an area as it occurs in the file: in how many rows and cells, and in which row first.
 *
 * @param code that the file has for the area beside its name, or before it in the text; empty where it has none
 */
public record AreaSeen(String text, String code, int rows, long cells, int firstRow) {
    public AreaSeen(String text, int rows, long cells, int firstRow) {
        this(text, "", rows, cells, firstRow);
    }

    /** The text, with the code where it is not to be read in it. */
    public String shown() {
        return code.isEmpty() || CodedText.tells(text, code) ? text : text + " (" + code + ")";
    }

    /** The text without the code that it begins with. */
    public String name() {
        return CodedText.name(text, code);
    }
}
