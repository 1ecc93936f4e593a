package dk.helhed.meetings;

import dk.helhed.governance.BoardId;
import java.time.Instant;

/** A meeting was held and everything in it is recorded. */
public record MeetingHeld(MeetingId meeting, BoardId board, Instant at) {}
