package dk.helhed.meetings.meeting;

import dk.helhed.meetings.Meeting;
import dk.helhed.web.Page;

/** A board's next meeting, as a part of the board's page. */
record NextMeeting(Meeting meeting, int days) implements Page {}
