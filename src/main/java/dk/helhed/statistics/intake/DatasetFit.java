package dk.helhed.statistics.intake;

import dk.helhed.kernel.Refusal;
import dk.helhed.statistics.catalog.Dataset;
import dk.helhed.statistics.cell.Measure;
import dk.helhed.statistics.intake.declaration.Declaration;
import dk.helhed.statistics.intake.reader.FileRefused;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Whether a file as declared belongs into a dataset: the same dimensions, and measures that mean what they meant. */
final class DatasetFit {
    private DatasetFit() {}

    static List<Refusal> check(Dataset dataset, Declaration declaration) {
        var reasons = new ArrayList<Refusal>();
        if (!new HashSet<>(dataset.dimensions()).equals(new HashSet<>(declaration.dimensions()))) {
            reasons.add(FileRefused.of(
                    "INTAKE-027", named(dataset.dimensions()), named(declaration.dimensions())));
        }
        for (Measure measure : declaration.measures()) {
            dataset.measure(measure.code())
                    .filter(known -> !sameMeaning(known, measure))
                    .ifPresent(known -> reasons.add(FileRefused.of("INTAKE-028", known.name(), known.unit())));
        }
        return reasons;
    }

    /** More decimals than before are no other meaning. */
    private static boolean sameMeaning(Measure known, Measure declared) {
        return known.unit().equals(declared.unit())
                && known.nature() == declared.nature()
                && known.counted() == declared.counted();
    }

    private static String named(List<String> dimensions) {
        return dimensions.isEmpty() ? "–" : String.join(", ", dimensions);
    }
}
