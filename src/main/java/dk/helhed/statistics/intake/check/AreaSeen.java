package dk.helhed.statistics.intake.check;

/** A text about an area as it occurs in the file: in how many rows, and in which first. */
public record AreaSeen(String text, int rows, int firstRow) {
    AreaSeen again() {
        return new AreaSeen(text, rows + 1, firstRow);
    }
}
