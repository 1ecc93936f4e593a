package dk.helhed.statistics.measurement;

import dk.helhed.statistics.DatasetId;
import dk.helhed.statistics.IndicatorId;
import dk.helhed.statistics.indicator.Definition;
import dk.helhed.statistics.indicator.DefinitionVersion;
import dk.helhed.statistics.indicator.Quantity;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A question that is asked again and again, with all its versions.
 *
 * @param wordings oldest first; at least one
 */
public record Indicator(IndicatorId id, int number, List<Wording> wordings) {

    /** One that is not in the register: to try a definition on real sums before it is kept. */
    public static Indicator draft(Wording wording) {
        return new Indicator(new IndicatorId(new UUID(0, 0)), 0, List.of(wording));
    }

    /** As it would be with one more version. Nothing is kept. */
    public Indicator with(Wording next) {
        return new Indicator(
                id, number, Stream.concat(wordings.stream(), Stream.of(next)).toList());
    }

    /** As if the one version had always been the only one: to lay versions side by side on the same periods. */
    public Indicator only(Wording wording) {
        var always = new DefinitionVersion(
                wording.version().number(), Optional.empty(), wording.version().definition());
        return new Indicator(id, number, List.of(wording.with(always)));
    }

    /** As it was before it had later versions; empty where it had none yet. */
    Optional<Indicator> until(int version) {
        var had = wordings.stream()
                .filter(wording -> wording.version().number() <= version)
                .toList();
        return had.isEmpty() ? Optional.empty() : Optional.of(new Indicator(id, number, had));
    }

    /** As people call it: I-3. */
    public String code() {
        return code(number);
    }

    public static String code(int number) {
        return "I-" + number;
    }

    /** The newest version. */
    public Wording current() {
        return wordings.getLast();
    }

    public String name() {
        return current().name();
    }

    public Definition definition() {
        return current().version().definition();
    }

    /** Every dataset that any of its versions reads. */
    public Set<DatasetId> datasets() {
        return versions().stream()
                .flatMap(version -> Measurement.quantities(version.definition()))
                .map(Quantity::dataset)
                .collect(Collectors.toUnmodifiableSet());
    }

    public List<DefinitionVersion> versions() {
        return wordings.stream().map(Wording::version).toList();
    }
}
