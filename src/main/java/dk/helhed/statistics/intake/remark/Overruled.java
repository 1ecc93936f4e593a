package dk.helhed.statistics.intake.remark;

import dk.helhed.statistics.catalog.Dataset;
import dk.helhed.statistics.indicator.AddingRule;
import dk.helhed.statistics.indicator.Aggregation;
import dk.helhed.statistics.intake.check.Severity;
import dk.helhed.statistics.plausibility.Remark;
import dk.helhed.statistics.statement.StatedMeasure;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The file forbids that a measure is added, and somebody has said that it may be. That stands, and is told. */
final class Overruled {
    private static final String CODE = "INTAKE-085";

    private Overruled() {}

    static List<Remark> of(Dataset dataset, List<StatedMeasure> said) {
        return said.stream()
                .filter(measure -> !measure.metric().mayBeAdded())
                .filter(measure -> Optional.ofNullable(dataset.stated().get(measure.code()))
                        .filter(Overruled::allowsSomething)
                        .isPresent())
                .map(measure -> new Remark(Severity.NOTES, CODE, List.of(measure.name(), measure.flag()), List.of()))
                .toList();
    }

    private static boolean allowsSomething(Aggregation rules) {
        return Stream.of(rules.areas(), rules.time(), rules.categories()).anyMatch(rule -> rule != AddingRule.NONE);
    }
}
