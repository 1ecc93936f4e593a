package dk.helhed.meetings;

/** What a board made of a recommendation line, or of an item as a whole. The words are the field's own. */
public enum Outcome {
    APPROVED,
    ADOPTED,
    ADOPTED_AMENDED,
    RECOMMENDED,
    ACKNOWLEDGED,
    NOTED,
    DISCUSSED,
    POSTPONED,
    LAPSED,
    SENT_BACK,
    NOT_APPROVED;

    /** The key of its word in the bundle. */
    public String key() {
        return "meetings.outcome." + name();
    }

    /** Whether the matter is closed with it; else it will come back. */
    public boolean settles() {
        return this != POSTPONED && this != SENT_BACK;
    }
}
