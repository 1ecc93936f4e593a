package dk.helhed.statistics.intake.remark;

import dk.helhed.statistics.catalog.Dataset;
import dk.helhed.statistics.indicator.AddingRule;
import dk.helhed.statistics.indicator.Aggregation;
import dk.helhed.statistics.indicator.Axis;
import dk.helhed.statistics.intake.check.Severity;
import dk.helhed.statistics.plausibility.Remark;
import dk.helhed.statistics.statement.StatedMeasure;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The file forbids that a measure is added, and until now it was: sums are gone from every figure when it counts. */
final class Forbidden {
    private static final String CODE = "INTAKE-216";

    private Forbidden() {}

    /** @param using the indicators that read a measure, as people call them */
    static List<Remark> of(Dataset dataset, List<StatedMeasure> said, Function<String, List<String>> using) {
        return said.stream()
                .filter(measure -> !measure.metric().mayBeAdded())
                .filter(measure -> !dataset.stated().containsKey(measure.code()))
                .filter(measure -> dataset.aggregation(measure.code())
                        .filter(Forbidden::adds)
                        .isPresent())
                .map(measure -> remark(measure, using.apply(measure.code())))
                .toList();
    }

    private static Remark remark(StatedMeasure measure, List<String> indicators) {
        return new Remark(
                Severity.WARNS,
                CODE,
                List.of(measure.name(), measure.flag(), indicators.size(), String.join(", ", indicators)),
                List.of());
    }

    private static boolean adds(Aggregation rules) {
        return Stream.of(Axis.values()).anyMatch(axis -> rules.over(axis) != AddingRule.NONE);
    }
}
