package dk.helhed.statistics.intake.declaration;

/** A column as the file heads it, and what it is. */
public record Column(String header, Role role) {}
