package dk.helhed.statistics.intake.remark;

import dk.helhed.statistics.catalog.Dataset;
import dk.helhed.statistics.indicator.AddingRule;
import dk.helhed.statistics.indicator.Aggregation;
import dk.helhed.statistics.indicator.Axis;
import dk.helhed.statistics.intake.check.Severity;
import dk.helhed.statistics.plausibility.Remark;
import dk.helhed.statistics.statement.StatedMeasure;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The file forbids that a measure is added. */
final class Forbidden {
    private static final String LOST = "INTAKE-216";
    private static final String OVERRULED = "INTAKE-085";

    private Forbidden() {}

    /**
     * Until now it was added: sums are gone from every figure when the file counts.
     *
     * @param using the indicators that read a measure, as people call them
     */
    static List<Remark> of(Dataset dataset, List<StatedMeasure> said, Function<String, List<String>> using) {
        return said.stream()
                .filter(StatedMeasure::forbidsAdding)
                .filter(measure -> !dataset.stated().containsKey(measure.code()))
                .filter(measure -> dataset.aggregation(measure.code())
                        .filter(Forbidden::adds)
                        .isPresent())
                .map(measure -> remark(measure, using.apply(measure.code())))
                .toList();
    }

    /** Somebody has said that it may be. That stands, and is told. */
    static List<Remark> overruled(Dataset dataset, List<StatedMeasure> said) {
        return said.stream()
                .filter(StatedMeasure::forbidsAdding)
                .filter(measure -> Optional.ofNullable(dataset.stated().get(measure.code()))
                        .filter(Forbidden::allowsSomething)
                        .isPresent())
                .map(measure ->
                        new Remark(Severity.NOTES, OVERRULED, List.of(measure.name(), measure.flag()), List.of()))
                .toList();
    }

    private static Remark remark(StatedMeasure measure, List<String> indicators) {
        return new Remark(
                Severity.WARNS,
                LOST,
                List.of(measure.name(), measure.flag(), indicators.size(), String.join(", ", indicators)),
                List.of());
    }

    private static boolean adds(Aggregation rules) {
        return Stream.of(Axis.values()).anyMatch(axis -> rules.over(axis) != AddingRule.NONE);
    }

    private static boolean allowsSomething(Aggregation rules) {
        return Stream.of(rules.areas(), rules.time(), rules.categories()).anyMatch(rule -> rule != AddingRule.NONE);
    }
}
