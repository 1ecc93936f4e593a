package dk.helhed.statistics.intake.reader;

import java.util.Iterator;
import java.util.List;

/** The head of the table and, one by one, the rows below it. */
public record Table(List<String> headers, Iterator<SourceRow> rows) {}
