package dk.helhed.statistics.intake.heads;

/** What one line of heads says above a column of numbers. */
public sealed interface HeadLevel {
    String text();

    record Period(String text) implements HeadLevel {}

    record Measured(String text) implements HeadLevel {}

    record Category(String dimension, String text) implements HeadLevel {}
}
