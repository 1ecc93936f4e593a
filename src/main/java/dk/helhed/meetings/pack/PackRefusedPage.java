package dk.helhed.meetings.pack;

import dk.helhed.meetings.Meeting;
import dk.helhed.print.PrintRefusal;
import dk.helhed.web.Page;
import java.util.List;

/** The pack cannot be printed, and why. */
record PackRefusedPage(Meeting meeting, String board, List<PrintRefusal> reasons) implements Page {}
