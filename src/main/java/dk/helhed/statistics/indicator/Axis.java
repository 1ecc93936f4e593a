package dk.helhed.statistics.indicator;

/** Along what parts are put together. */
public enum Axis {
    AREAS,
    TIME,
    CATEGORIES
}
