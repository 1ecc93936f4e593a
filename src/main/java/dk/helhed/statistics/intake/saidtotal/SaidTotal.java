package dk.helhed.statistics.intake.saidtotal;

import dk.helhed.statistics.intake.check.Severity;
import dk.helhed.statistics.plausibility.Remark;
import dk.helhed.statistics.plausibility.Remarks;
import java.util.List;

/**
 * What a person said of a dimension of the file, or is asked.
 *
 * @param total the category that is the total of the others; empty where none of them is
 */
public record SaidTotal(String dimension, String total) {
    private static final String ASKED = "INTAKE-215";
    private static final String SAID = "INTAKE-236";
    private static final String NONE = "INTAKE-237";

    /** Nobody has said whether the category is the total that it reads like. */
    public static Remark asked(String total, String dimension) {
        return new Remark(Severity.NOTES, ASKED, List.of(total, dimension), List.of());
    }

    /** Stays with the release as the other remarks do. */
    public Remark remark() {
        return new Remark(Severity.NOTES, total.isEmpty() ? NONE : SAID, List.of(total, dimension), List.of());
    }

    /** What is asked of the totals of a file. */
    public static List<SaidTotal> asked(Remarks remarks) {
        return of(remarks, List.of(ASKED));
    }

    /** What was answered. */
    public static List<SaidTotal> said(Remarks remarks) {
        return of(remarks, List.of(SAID, NONE));
    }

    private static List<SaidTotal> of(Remarks remarks, List<String> codes) {
        return remarks.all().stream()
                .filter(remark -> codes.contains(remark.code()))
                .map(remark -> new SaidTotal(
                        remark.arguments().getLast().toString(),
                        remark.arguments().getFirst().toString()))
                .toList();
    }
}
