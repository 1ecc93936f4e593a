package dk.helhed.meetings;

/** Whether somebody came, in the words of the minutes. */
public enum Presence {
    PRESENT,
    APOLOGY,
    LATE_APOLOGY,
    /** Without an apology. */
    ABSENT,
    /** A substitute who was called in and did not come. */
    SUBSTITUTE_ABSENT;

    /** The key of its word in the bundle. */
    public String key() {
        return "meetings.presence." + name();
    }
}
