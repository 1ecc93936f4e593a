package dk.helhed.statistics.carrying;

/** What a file has of an area in a period. */
public enum Seen {
    /** No cell. */
    NOT,
    /** Cells without a number. */
    EMPTY,
    /** Nobody, which is a number. */
    NOBODY,
    /** Somebody, be it that the source hides how many. */
    SOMEBODY
}
