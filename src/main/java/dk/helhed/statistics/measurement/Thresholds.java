package dk.helhed.statistics.measurement;

import dk.helhed.statistics.DatasetId;
import dk.helhed.statistics.cell.Measure;
import dk.helhed.statistics.disclosure.Rule;
import dk.helhed.statistics.indicator.Definition;
import dk.helhed.statistics.indicator.DefinitionVersion;
import dk.helhed.statistics.indicator.Quantity;
import dk.helhed.statistics.measurement.Measured.Source;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** The rule of protection that the datasets of a definition ask for. Several versions in one table share the strictest. */
final class Thresholds {
    private Thresholds() {}

    static Rule of(Collection<DefinitionVersion> versions, Map<DatasetId, Source> sources) {
        return versions.stream()
                .map(version -> rule(version.definition(), sources))
                .reduce(Rule.NONE, Thresholds::stricter);
    }

    static Optional<Measure> measure(Quantity quantity, Map<DatasetId, Source> sources) {
        return Optional.ofNullable(sources.get(quantity.dataset()))
                .flatMap(source -> source.dataset().measure(quantity.measure()));
    }

    private static Rule rule(Definition definition, Map<DatasetId, Source> sources) {
        var above = threshold(definition.numerator(), sources);
        var below = definition
                .denominator()
                .map(quantity -> threshold(quantity, sources))
                .orElse(0);
        var rest = definition instanceof Definition.Share && above > 0 && below > 0 ? Math.max(above, below) : 0;
        return new Rule(above, below, rest);
    }

    private static int threshold(Quantity quantity, Map<DatasetId, Source> sources) {
        return measure(quantity, sources)
                .filter(Measure::counted)
                .flatMap(_ -> Optional.ofNullable(sources.get(quantity.dataset())))
                .map(source -> source.dataset().threshold())
                .orElse(0);
    }

    private static Rule stricter(Rule one, Rule other) {
        return new Rule(
                Math.max(one.numerator(), other.numerator()),
                Math.max(one.denominator(), other.denominator()),
                Math.max(one.rest(), other.rest()));
    }
}
