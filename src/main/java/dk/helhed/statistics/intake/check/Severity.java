package dk.helhed.statistics.intake.check;

/** What a finding does to the import. */
public enum Severity {
    STOPS,
    WARNS
}
