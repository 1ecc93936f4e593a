package dk.helhed.statistics.intake.check;

/** A text about an area as it occurs in the file: in how many rows and cells, and in which row first. */
public record AreaSeen(String text, int rows, long cells, int firstRow) {
    AreaSeen again(int more) {
        return new AreaSeen(text, rows + 1, cells + more, firstRow);
    }
}
