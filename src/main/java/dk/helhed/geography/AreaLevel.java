package dk.helhed.geography;

/**
 * The kinds of area. They are not one ladder: a deprived area crosses the borders of districts, so a figure always says
 * the kind of area it speaks of.
 */
public enum AreaLevel {
    CITY,
    DISTRICT,
    LOCAL_COMMITTEE,
    NEIGHBOURHOOD,
    RODE,
    DEPRIVED_AREA,
    HOUSING_AREA,
    ESTATE;

    /** The key of one such area's name in the bundle: bydel. */
    public String key() {
        return "geography.level." + name();
    }

    /** The key of the name of several: bydele. */
    public String pluralKey() {
        return "geography.levels." + name();
    }
}
