package dk.helhed.statistics.lists.assessment;

/** Yes, no, or not to be told from what is known. */
public enum Truth {
    NO,
    UNKNOWN,
    YES;

    Truth and(Truth other) {
        return compareTo(other) < 0 ? this : other;
    }
}
