package dk.helhed.statistics;

/** Why a cell holds no value. The kinds are never mixed, from file to screen to export; zero is a value and no kind of nothing. */
public enum NothingKind {
    /** The source does not know. */
    MISSING,
    /** The question makes no sense here. */
    NOT_APPLICABLE,
    /** The source will publish it later. */
    NOT_YET,
    /** The source hides it. */
    PROTECTED_BY_SOURCE,
    /** We hide it. Never in a file, only in what leaves the platform. */
    PROTECTED_BY_US
}
