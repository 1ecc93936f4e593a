package dk.helhed.statistics.indicator;

/** Which way is good. Many figures have no such way. */
public enum Direction {
    HIGHER,
    LOWER,
    NEITHER
}
