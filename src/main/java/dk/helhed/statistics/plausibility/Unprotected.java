package dk.helhed.statistics.plausibility;

import dk.helhed.statistics.cell.Measure;
import dk.helhed.statistics.cell.PersonCount;
import dk.helhed.statistics.intake.check.Severity;
import java.util.List;

/** Counts that look like counts of persons and are said to be none: the dataset's threshold does not hold for them. */
public final class Unprotected {
    private static final String CODE = "INTAKE-255";

    private Unprotected() {}

    /** @param fresh measures that the dataset has not had before */
    public static List<Remark> of(List<Measure> fresh, int threshold) {
        var names = fresh.stream()
                .filter(measure -> !measure.counted() && PersonCount.isLikely(measure))
                .map(Measure::name)
                .toList();
        return threshold < 2 || names.isEmpty()
                ? List.of()
                : List.of(new Remark(
                        Severity.WARNS, CODE, List.of(names.size(), String.join(", ", names), threshold), List.of()));
    }
}
