package dk.helhed.statistics.intake.reader;

import dk.helhed.statistics.statement.Statement;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/**
 * The head of the table and, one by one, the rows below it.
 *
 * @param said what the file says besides, known when the last row is read
 * @param codes of a column, by its texts, where the file has a code beside each
 */
public record Table(
        List<String> headers,
        Iterator<SourceRow> rows,
        Supplier<Statement> said,
        IntFunction<Map<String, String>> codes) {
    public Statement statement() {
        return said.get();
    }
}
