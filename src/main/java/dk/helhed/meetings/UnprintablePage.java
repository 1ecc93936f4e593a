package dk.helhed.meetings;

import dk.helhed.print.PrintRefusal;
import dk.helhed.web.Page;
import java.util.List;

/** A document of a meeting that cannot be printed, and why. */
public record UnprintablePage(Meeting meeting, List<PrintRefusal> reasons) implements Page {}
