package dk.helhed.statistics.intake.check;

import dk.helhed.kernel.Refusal;
import dk.helhed.statistics.intake.declaration.Declaration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

    /** A row about the same area, period and categories as one before it. */
    public static Finding twice(Declaration declaration, String area, int row, int before) {
        int column = declaration.areaColumn();
        return new Finding(
                Severity.STOPS,
                row,
                column + 1,
                declaration.columns().get(column).header(),
                area,
                "INTAKE-114",
                List.of(before));
    }

    @Override
    public Map<String, Object> spot() {
        var spot = new LinkedHashMap<String, Object>();
        if (row > 0) {
            spot.put("row", row);
        }
        if (!header.isEmpty()) {
            spot.put("column", header);
        }
        if (!value.isEmpty()) {
            spot.put("value", value);
        }
        return spot;
    }

    public boolean stops() {
        return severity == Severity.STOPS;
    }
}
