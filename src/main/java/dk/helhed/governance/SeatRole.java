package dk.helhed.governance;

/** What the person on a seat does on the board. The order is the one in which a board is listed. */
public enum SeatRole {
    CHAIR,
    CO_CHAIR,
    VICE_CHAIR,
    MEMBER,
    SUBSTITUTE,
    OBSERVER,
    SECRETARY;

    /** Whether such a seat may have a vote of its own. A substitute votes only in the place of a member. */
    public boolean voting() {
        return compareTo(MEMBER) <= 0;
    }

    /** Whether the one on the seat leads the board, alone or together with another. */
    public boolean leads() {
        return this == CHAIR || this == CO_CHAIR;
    }

    /** The key of its name in the bundle. */
    public String key() {
        return "governance.role." + name();
    }
}
