package dk.helhed.statistics.warehouse;

import java.util.List;

/**
 * Rows that say the same as one before them.
 *
 * @param listed the first of them, in the order of the source
 * @param total of all, listed or not
 */
public record TwiceFound(List<Twice> listed, int total) {
    /** A row of the source about the same as one before it. */
    public record Twice(String areaText, int row, int firstRow) {}
}
