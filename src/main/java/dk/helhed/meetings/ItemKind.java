package dk.helhed.meetings;

/** What the board is to do with an item. The first three stand as a code in the heading: (B), (D), (O). */
public enum ItemKind {
    DECISION,
    DISCUSSION,
    BRIEFING,
    /** An item without a code, such as Eventuelt. */
    PRACTICAL;

    /** The key of its name in the bundle. */
    public String key() {
        return "meetings.kind." + name();
    }
}
