package dk.helhed.geography.sheet;

import java.util.List;

/** Rows under named columns; every row has as many fields as there are columns. */
public record Sheet(List<String> columns, List<Line> lines) {

    /** @param number of the line in the file, the header being 1 */
    public record Line(int number, List<String> fields) {}

    /** The field of the line under a column; empty when there is no such column. */
    public String field(Line line, String column) {
        int at = columns.indexOf(column);
        return at < 0 ? "" : line.fields().get(at);
    }
}
