package dk.helhed.meetings;

/** How far a meeting has come. Each state follows the one before it. */
public enum MeetingState {
    DRAFT,
    CALLED,
    HELD,
    MINUTES_APPROVED;

    /** The key of its name in the bundle. */
    public String key() {
        return "meetings.state." + name();
    }

    public boolean isAtLeast(MeetingState other) {
        return compareTo(other) >= 0;
    }
}
