package dk.helhed.statistics.statement;

/**
 * What a column of a file was taken to be, so that what the file says of it is known to be said of that.
 *
 * @param label the head of the column: the name of the file's dimension, or of a measure
 * @param name of the dataset's dimension or the code of its measure; empty for the others
 */
public record StatedAxis(String label, Kind kind, String name) {
    public enum Kind {
        AREA,
        PERIOD,
        CATEGORY,
        MEASURE,
        /** It was left out, and no number is of it. */
        NONE
    }
}
