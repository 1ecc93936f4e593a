package dk.helhed.statistics;

/** How a figure is shown first. The table behind it is always there. */
public enum FigureForm {
    VALUE,
    TABLE,
    LINE,
    BAR,
    MAP
}
