package dk.helhed.governance.seat;

/** Why a term ended before it was to. */
enum EndReason {
    RESIGNED,
    REPLACED,
    LEFT_PARTY,
    SEAT_CLOSED,
    OTHER;

    String key() {
        return "governance.reason." + name();
    }
}
