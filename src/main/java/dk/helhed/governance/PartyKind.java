package dk.helhed.governance;

/** What sort of body takes part; it decides on which side of the table the body sits. */
public enum PartyKind {
    ADMINISTRATION(Side.MUNICIPALITY),
    HOUSING_ORGANISATION(Side.HOUSING),
    FUNDER(Side.OTHER),
    POLICE(Side.OTHER),
    OTHER(Side.OTHER);

    private final Side side;

    PartyKind(Side side) {
        this.side = side;
    }

    public Side side() {
        return side;
    }

    /** The key of its name in the bundle. */
    public String key() {
        return "governance.kind." + name();
    }
}
