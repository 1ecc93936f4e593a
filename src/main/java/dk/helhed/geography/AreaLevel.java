package dk.helhed.geography;

import java.util.Arrays;
import java.util.Optional;

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
    ESTATE,
    /** What one board sees to. */
    BOARD_AREA,
    /** Areas that are compared with each other. */
    TWIN_GROUP;

    /** Empty where there is no such kind. */
    public static Optional<AreaLevel> named(String name) {
        return Arrays.stream(values())
                .filter(level -> level.name().equals(name))
                .findFirst();
    }

    /** Whether all such areas together are the city. Housing areas and what is picked leave much of it out. */
    public boolean coversCity() {
        return switch (this) {
            case CITY, DISTRICT, LOCAL_COMMITTEE, NEIGHBOURHOOD, RODE -> true;
            case DEPRIVED_AREA, HOUSING_AREA, ESTATE, BOARD_AREA, TWIN_GROUP -> false;
        };
    }

    /** Whether such an area is made of others without regard to the tree. */
    public boolean isGrouping() {
        return this == DEPRIVED_AREA || this == BOARD_AREA || this == TWIN_GROUP;
    }

    /**
     * Whether such an area can be counted in one of the other kind. A city stands alone; a grouping crosses what is in the
     * city; every other is counted in a coarser kind of the tree, never in a grouping.
     */
    public boolean isUnder(AreaLevel above) {
        return this != CITY && !above.isGrouping() && (isGrouping() ? above == CITY : above.compareTo(this) < 0);
    }

    /** The key of one such area's name in the bundle: bydel. */
    public String key() {
        return "geography.level." + name();
    }

    /** The key of the name of several: bydele. */
    public String pluralKey() {
        return "geography.levels." + name();
    }
}
