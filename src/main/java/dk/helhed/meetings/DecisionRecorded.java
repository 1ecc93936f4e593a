package dk.helhed.meetings;

import java.time.Instant;

/** A board decided something, or what it decided was corrected. */
public record DecisionRecorded(DecisionId decision, AgendaItemId item, Instant at) {}
