package dk.helhed.statistics.intake.summary;

import dk.helhed.kernel.Refusal;
import dk.helhed.statistics.FileSummary;
import dk.helhed.statistics.intake.declaration.Declaration;
import dk.helhed.statistics.intake.declaration.Layout;
import dk.helhed.statistics.intake.declaration.StatisticsFormat;
import dk.helhed.statistics.intake.reader.FileBytes;
import dk.helhed.statistics.intake.reader.FileContent;
import java.util.List;

/** Tells what a file holds. */
public final class FileSummaries {
    private FileSummaries() {}

    /** What came of reading. */
    public sealed interface Outcome {}

    public record Read(FileSummary summary) implements Outcome {}

    /** It cannot be taken in as it is; all reasons at once. */
    public record Refused(List<? extends Refusal> reasons) implements Outcome {}

    /** By its content. CSV and XLSX are read as they would be proposed to a person, and say so by READ-060. */
    public static Outcome of(FileBytes file) {
        return switch (FileContent.of(file)) {
            case FileContent.Refused(var reason) -> new Refused(List.of(reason));
            case FileContent.Statistics(StatisticsFormat format) -> StatisticsSummary.of(file.whole(), format);
            case FileContent.Csv csv -> DeclaredSummary.proposed(file, csv);
            case FileContent.Xlsx xlsx -> DeclaredSummary.proposed(file, xlsx);
        };
    }

    /** As it was declared. */
    public static Outcome of(FileBytes file, Declaration declaration) {
        return declaration.layout() instanceof Layout.Statistics(var format)
                ? StatisticsSummary.of(file.whole(), format)
                : DeclaredSummary.of(file, declaration, List.of());
    }
}
