package dk.helhed.statistics.warehouse;

/** A row of the source about the same as one before it. */
public record Twice(String areaText, int row, int firstRow) {}
