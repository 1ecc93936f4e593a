package dk.helhed.meetings.minutes;

import dk.helhed.meetings.Meeting;
import dk.helhed.print.PrintRefusal;
import dk.helhed.web.Page;
import java.util.List;

/** The minutes cannot be printed, and why. */
record MinutesRefusedPage(Meeting meeting, List<PrintRefusal> reasons) implements Page {}
