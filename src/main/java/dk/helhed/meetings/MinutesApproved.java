package dk.helhed.meetings;

import dk.helhed.governance.BoardId;
import java.time.Instant;

/** The minutes of a meeting were approved; from version 2 on they replace what was approved before. */
public record MinutesApproved(MeetingId meeting, BoardId board, int version, Instant at) {}
