package dk.helhed.statistics.intake.summary;

import dk.helhed.kernel.Refusal;
import dk.helhed.statistics.FileSummary;
import dk.helhed.statistics.FileSummary.Missing;
import dk.helhed.statistics.intake.declaration.Declaration;
import dk.helhed.statistics.intake.declaration.Layout;
import dk.helhed.statistics.statement.ReleaseStatement;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * What was counted of the cells of a file that was read as declared.
 *
 * @param sizes different texts of the areas, the periods and each category dimension in order
 * @param sums by the code of the measure
 */
public record Counted(
        List<Integer> sizes,
        long cells,
        long values,
        List<Missing> missing,
        Map<String, BigDecimal> sums,
        Map<String, Long> marks) {

    /**
     * Names are the file's heads, or what a person calls them, in the order of its columns, whatever order a dataset keeps.
     *
     * @param counted names of the dimensions in the order in which they were counted
     * @param said what the file says besides, and what a person is warned of
     */
    public FileSummary summary(Declaration declaration, List<String> counted, ReleaseStatement said) {
        var named = new Named<Integer>();
        named.put(declaration.headers().get(declaration.areaColumn()).strip(), sizes.get(0));
        named.put(declaration.periodAxis(), sizes.get(1));
        declaration.dimensions().forEach(name -> named.put(name, sizes.get(2 + counted.indexOf(name))));
        return new FileSummary(
                format(declaration.layout()),
                named.all(),
                cells,
                values,
                missing,
                sums(declaration),
                said.notes().stream().map(note -> note.text().first()).toList(),
                List.<Refusal>copyOf(said.warnings()),
                marks);
    }

    /** Under the name of its measure; one whose cells all hold nothing sums to nil. */
    private Map<String, BigDecimal> sums(Declaration declaration) {
        var named = new Named<BigDecimal>();
        declaration
                .measures()
                .forEach(measure -> named.put(measure.name(), sums.getOrDefault(measure.code(), BigDecimal.ZERO)));
        return named.all();
    }

    private static String format(Layout layout) {
        return switch (layout) {
            case Layout.Csv _ -> "CSV";
            case Layout.Xlsx _ -> "XLSX";
            case Layout.Statistics(var format, var _) -> format.label();
        };
    }
}
