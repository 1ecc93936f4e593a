package dk.helhed.statistics.intake.remark;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import dk.helhed.statistics.catalog.Release;
import dk.helhed.statistics.catalog.limits.LimitsStore;
import dk.helhed.statistics.cell.Measure;
import dk.helhed.statistics.intake.remark.Remarking.Placed;
import dk.helhed.statistics.plausibility.Check;
import dk.helhed.statistics.plausibility.Limits;
import dk.helhed.statistics.plausibility.Remark;
import dk.helhed.statistics.plausibility.Span;
import dk.helhed.statistics.plausibility.Yardstick;
import dk.helhed.statistics.plausibility.Yardstick.Total;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * All that the remarks about a file rest on. They are made anew when any of it is another.
 *
 * @param besides what is to be said of its areas, of adding and of protecting its numbers, whatever they are
 * @param totals that the file states, as the areas lie and as measures may be added now
 */
record Basis(Placed placed, Optional<Release> before, LimitsStore.Kept kept, List<Total> totals, List<Remark> besides) {
    /** Examples of each remark; the rest are counted. */
    private static final int EXAMPLES = 20;

    Limits limits() {
        return kept.limits();
    }

    Yardstick yardstick() {
        Map<String, Span> spans = placed.measures().stream()
                .filter(measure -> !limits().span(measure).isOpen())
                .collect(toMap(Measure::code, limits()::span));
        Set<Check> checks = Stream.of(Check.values()).filter(limits()::looksAt).collect(toSet());
        return new Yardstick(placed.places(), limits().leap(), limits().tolerance(), spans, totals, checks, EXAMPLES);
    }

    /** The same for the same basis, on every instance. */
    String words() {
        return String.join(
                " ",
                placed.cells().toString(),
                before.map(release -> release.id().value().toString()).orElse("-"),
                kept.id().isEmpty() ? "-" : kept.id(),
                Remark.digest(new TreeMap<>(placed.places()) + " " + stated() + " " + besides));
    }

    private List<String> stated() {
        return totals.stream()
                .map(total ->
                        total.axis() + total.text() + new TreeSet<>(total.parts()) + new TreeSet<>(total.measures()))
                .sorted()
                .toList();
    }
}
