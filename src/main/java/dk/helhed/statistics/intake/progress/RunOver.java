package dk.helhed.statistics.intake.progress;

/** A run of this instance is over, whatever came of it. */
record RunOver() {}
