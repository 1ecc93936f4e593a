package dk.helhed.statistics.intake.check;

/** What a finding does to the import. */
public enum Severity {
    STOPS,
    WARNS,
    /** Told, and never in the way. */
    NOTES
}
