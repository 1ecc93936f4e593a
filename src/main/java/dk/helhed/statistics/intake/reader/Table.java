package dk.helhed.statistics.intake.reader;

import dk.helhed.statistics.statement.Statement;
import java.util.Iterator;
import java.util.List;

/**
 * The head of the table and, one by one, the rows below it.
 *
 * @param statement what the file says besides
 */
public record Table(List<String> headers, Iterator<SourceRow> rows, Statement statement) {}
