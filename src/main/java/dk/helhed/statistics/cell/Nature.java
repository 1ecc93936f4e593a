package dk.helhed.statistics.cell;

/** What kind of number a measure is; it decides along which axes it may be added. */
public enum Nature {
    /** How many at a moment, such as residents on 1 January: added over areas, never over time. */
    STOCK,
    /** How many in a span of time, such as moves in a year: added over both. */
    FLOW,
    AVERAGE,
    RATIO,
    INDEX
}
