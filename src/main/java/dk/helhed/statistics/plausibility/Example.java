package dk.helhed.statistics.plausibility;

/**
 * One cell, or one name, that a remark is about.
 *
 * @param what the cell by its texts in the file, or the name
 * @param was what it is held against: the value before, the limit, the sum of the parts; empty for a name
 * @param now the value in the file; empty for a name, and where there is none
 * @param row of the file; 0 for a name
 */
public record Example(String what, String was, String now, int row) {
    public static Example name(String name) {
        return new Example(name, "", "", 0);
    }
}
