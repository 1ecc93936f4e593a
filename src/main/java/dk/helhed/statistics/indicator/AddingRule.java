package dk.helhed.statistics.indicator;

/** How parts along one axis become one. {@code NONE}: they may not. */
public enum AddingRule {
    SUM,
    LAST,
    MEAN,
    NONE
}
