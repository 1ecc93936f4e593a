package dk.helhed.governance;

/** The side of the table. A board is in balance when the first two are; the third holds everyone else. */
public enum Side {
    MUNICIPALITY,
    HOUSING,
    OTHER;

    /** The key of its name in the bundle. */
    public String key() {
        return "governance.side." + name();
    }
}
