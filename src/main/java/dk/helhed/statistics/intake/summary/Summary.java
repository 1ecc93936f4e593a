package dk.helhed.statistics.intake.summary;

import dk.helhed.kernel.Refusal;
import dk.helhed.statistics.intake.declaration.StatisticsFormat;
import dk.helhed.statistics.intake.reader.FileContent;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * What was read of a file, whole.
 *
 * @param format PX, JSON-stat, SDMX-CSV, CSV or XLSX
 * @param dimensions size by name, in the file's order
 * @param cells places for a value
 * @param values those that hold a number
 * @param missing those that hold none, by kind and the source's own sign
 * @param sums of each measure, exact
 * @param notes as the source wrote them
 * @param warnings what a person should know before the file is used
 */
public record Summary(
        String format,
        Map<String, Integer> dimensions,
        long cells,
        long values,
        List<Missing> missing,
        Map<String, BigDecimal> sums,
        List<String> notes,
        List<Refusal> warnings) {

    /** @param kind name of a {@code NothingKind}, {@code ZERO} for the source's sign for nil, {@code TEXT} for words */
    public record Missing(String kind, String symbol, long count) {}

    /** What came of reading. */
    public sealed interface Outcome {}

    public record Read(Summary summary) implements Outcome {}

    /** It cannot be taken in as it is; all reasons at once. */
    public record Refused(List<? extends Refusal> reasons) implements Outcome {}

    /** Reads the file by its content. CSV and XLSX are read as they would be proposed to a person, and say so by READ-060. */
    public static Outcome of(byte[] bytes) {
        return switch (FileContent.of(bytes)) {
            case FileContent.Refused(var reason) -> new Refused(List.of(reason));
            case FileContent.Statistics(StatisticsFormat format) -> StatisticsSummary.of(bytes, format);
            case FileContent.Csv csv -> DeclaredSummary.of(bytes, csv, "CSV");
            case FileContent.Xlsx xlsx -> DeclaredSummary.of(bytes, xlsx, "XLSX");
        };
    }
}
