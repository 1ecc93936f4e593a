package dk.helhed.statistics.intake.summary;

import dk.helhed.kernel.Refusal;
import dk.helhed.statistics.FileSummary;
import dk.helhed.statistics.intake.declaration.Layout;
import dk.helhed.statistics.intake.reader.FileBytes;
import java.util.List;

/** Tells what a file of statistics holds that says itself how it is read. */
public final class FileSummaries {
    private FileSummaries() {}

    /** What came of reading. */
    public sealed interface Outcome {}

    public record Read(FileSummary summary) implements Outcome {}

    /** It cannot be taken in as it is; all reasons at once. */
    public record Refused(List<? extends Refusal> reasons) implements Outcome {}

    public static Outcome of(FileBytes file, Layout.Statistics layout) {
        return StatisticsSummary.of(file, layout);
    }
}
