package dk.helhed.statistics.intake.heads;

import java.util.List;

/** A line of heads as the file holds it. */
public record HeadLine(List<Head> heads) {
    static final Head NONE = new Head("", false);

    /** @param merged the file itself says that the field belongs to one at its left or above */
    public record Head(String text, boolean merged) {
        boolean isBlank() {
            return text.isBlank();
        }
    }

    Head at(int column) {
        return column >= 0 && column < heads.size() ? heads.get(column) : NONE;
    }

    /** Empty fields at the end are no heads. */
    int width() {
        int width = heads.size();
        while (width > 0 && heads.get(width - 1).isBlank()) {
            width--;
        }
        return width;
    }
}
