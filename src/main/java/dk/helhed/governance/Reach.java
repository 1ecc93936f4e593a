package dk.helhed.governance;

/** How far a board looks: over the whole city, or over one part of it. */
public enum Reach {
    CITY,
    DISTRICT;

    /** The key of its name in the bundle. */
    public String key() {
        return "governance.reach." + name();
    }
}
