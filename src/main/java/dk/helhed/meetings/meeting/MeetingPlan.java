package dk.helhed.meetings.meeting;

import java.time.Instant;

/** When and where a meeting is to be held; {@code title} may be empty. */
record MeetingPlan(String title, Instant starts, Instant ends, String place) {}
