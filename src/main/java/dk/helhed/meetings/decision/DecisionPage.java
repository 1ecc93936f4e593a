package dk.helhed.meetings.decision;

import dk.helhed.governance.Board;
import dk.helhed.meetings.AgendaLine;
import dk.helhed.meetings.DecisionEntry;
import dk.helhed.meetings.Meeting;
import dk.helhed.web.Page;

/** One decision on a page of its own: to correct it, or to mend what could not be recorded. */
record DecisionPage(Meeting meeting, Board board, AgendaLine.Item item, DecisionEntry entry) implements Page {}
