package dk.helhed.meetings;

import dk.helhed.governance.BoardId;
import java.time.Instant;

/** A meeting was called: its agenda is fixed and its papers are released. */
public record MeetingCalled(MeetingId meeting, BoardId board, Instant at) {}
