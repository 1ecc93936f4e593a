package dk.helhed.statistics.intake.check;

import dk.helhed.kernel.Refusal;
import java.util.List;

/**
 * Something in the file that a person must know before it is imported.
 *
 * @param row as in the spreadsheet, from 1
 * @param column from 1; 0 when the finding is about the whole row
 * @param header the column's head as the file writes it
 * @param value what stands there
 */
public record Finding(
        Severity severity, int row, int column, String header, String value, String code, List<Object> arguments)
        implements Refusal {

    public boolean stops() {
        return severity == Severity.STOPS;
    }
}
