package dk.helhed.statistics.background;

/** Something was asked for on this instance, which looks for it at once; the others look for themselves. */
public record Asked() {}
