package dk.helhed.statistics.period;

import dk.helhed.statistics.indicator.AddingRule;
import dk.helhed.statistics.indicator.Aggregation;
import dk.helhed.statistics.indicator.Aggregation.Outcome;
import dk.helhed.statistics.indicator.Axis;
import dk.helhed.statistics.indicator.DefinitionVersion;
import dk.helhed.statistics.indicator.Quantity;
import dk.helhed.statistics.indicator.Reading.Why;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A longer period with the definition that its numbers follow.
 *
 * @param version the one of its first part
 * @param changes the parts follow several
 * @param above what may be done to what stands above the line, and {@code below} to what stands below it
 */
public record LongColumn(
        LongPeriod period, DefinitionVersion version, boolean changes, Aggregation above, Optional<Aggregation> below) {

    /** @param versions that of each counted period */
    public static LongColumn of(
            LongPeriod period, Map<String, DefinitionVersion> versions, Function<Quantity, Aggregation> rules) {
        var followed = period.parts().stream()
                .map(part -> Objects.requireNonNull(versions.get(part)))
                .distinct()
                .toList();
        var definition = followed.getFirst().definition();
        return new LongColumn(
                period,
                followed.getFirst(),
                followed.size() > 1,
                rules.apply(definition.numerator()),
                definition.denominator().map(rules));
    }

    public String code() {
        return period.code();
    }

    /** Empty where the period is as it is counted. */
    public Optional<Composed> composed() {
        return period.isAsCounted()
                ? Optional.empty()
                : Optional.of(new Composed(
                        period.length(),
                        period.each(),
                        period.of(),
                        period.parts(),
                        above.time(),
                        below.map(Aggregation::time)));
    }

    /** The parts that the numbers are put together from: where only the last counts, that alone. */
    List<String> used() {
        return takesTheLast() ? List.of(period.parts().getLast()) : period.parts();
    }

    /** Why nothing can be put together, whatever the place. */
    Optional<Why> refusal() {
        if (changes) {
            return Optional.of(new Why.DefinitionChanges());
        }
        return sides().filter(rules -> rules.time() == AddingRule.NONE)
                .findFirst()
                .<Why>map(rules -> new Why.MayNotBeAdded(Axis.TIME, rules.flag()))
                .or(() -> isEnough()
                        ? Optional.empty()
                        : Optional.of(new Why.PartsMissing(
                                period.parts().size(), period.of(), period.each(), period.lacking())));
    }

    /** One refusal refuses the whole. */
    Fraction together(List<Fraction> parts) {
        return new Fraction(
                together(above, parts.stream().map(Fraction::numerator).toList()),
                below.map(rules -> together(
                        rules,
                        parts.stream()
                                .flatMap(part -> part.denominator().stream())
                                .toList())));
    }

    private static Outcome together(Aggregation rules, List<Outcome> parts) {
        var counting = rules.time() == AddingRule.LAST ? List.of(parts.getLast()) : parts;
        return Outcome.firstRefusal(counting).orElseGet(() -> rules.together(Axis.TIME, Outcome.amounts(counting)));
    }

    private boolean isEnough() {
        return takesTheLast() ? period.isOver() : period.isWhole();
    }

    private boolean takesTheLast() {
        return sides().allMatch(rules -> rules.time() == AddingRule.LAST);
    }

    private Stream<Aggregation> sides() {
        return Stream.concat(Stream.of(above), below.stream());
    }
}
