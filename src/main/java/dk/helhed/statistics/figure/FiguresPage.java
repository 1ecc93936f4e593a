package dk.helhed.statistics.figure;

import dk.helhed.statistics.FigureSummary;
import dk.helhed.web.Page;
import java.util.List;

/** All figures, newest number first. */
record FiguresPage(List<FigureSummary> figures, boolean mayWrite) implements Page {}
