package dk.helhed.statistics;

import dk.helhed.kernel.Refusal;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * What was read of a file, whole.
 *
 * @param format PX, JSON-stat, SDMX-CSV, CSV or XLSX
 * @param dimensions size by name: of a file that says itself how it is read its axes in their order; as declared the areas, the
 *     periods, then the categories in the order of their columns
 * @param cells places for a value
 * @param values those that hold a number
 * @param missing those that hold none, by kind and the source's own sign
 * @param sums of each measure, exact
 * @param notes as the source wrote them
 * @param warnings what a person should know before the file is used
 * @param marks how many values the file says something of besides, by its sign for that
 */
public record FileSummary(
        String format,
        Map<String, Integer> dimensions,
        long cells,
        long values,
        List<Missing> missing,
        Map<String, BigDecimal> sums,
        List<String> notes,
        List<Refusal> warnings,
        Map<String, Long> marks) {

    /** Of a file that says no more of its values. */
    public FileSummary(
            String format,
            Map<String, Integer> dimensions,
            long cells,
            long values,
            List<Missing> missing,
            Map<String, BigDecimal> sums,
            List<String> notes,
            List<Refusal> warnings) {
        this(format, dimensions, cells, values, missing, sums, notes, warnings, Map.of());
    }

    /** @param kind name of a {@link NothingKind}, {@code ZERO} for the source's sign for nil, {@code TEXT} for words */
    public record Missing(String kind, String symbol, long count) {}
}
