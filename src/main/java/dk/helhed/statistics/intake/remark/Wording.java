package dk.helhed.statistics.intake.remark;

import dk.helhed.statistics.cell.Measure;
import dk.helhed.statistics.intake.remark.Remarking.Placed;
import dk.helhed.statistics.plausibility.Check;
import dk.helhed.statistics.plausibility.Example;
import dk.helhed.statistics.plausibility.Found;
import dk.helhed.statistics.plausibility.Found.Axis;
import dk.helhed.statistics.plausibility.Limits;
import dk.helhed.statistics.plausibility.Remark;
import dk.helhed.statistics.plausibility.Span;
import dk.helhed.statistics.plausibility.Yardstick.Total;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes a remark of what a check found: how grave it is, and what its text names. */
final class Wording {
    /** Names within a sentence; the rest are listed below it. */
    private static final int NAMED = 8;

    private final Placed placed;
    private final Limits limits;
    private final List<Total> totals;
    private final String before;

    /** @param before number of the release before; empty where there is none */
    Wording(Placed placed, Limits limits, List<Total> totals, String before) {
        this.placed = placed;
        this.limits = limits;
        this.totals = totals;
        this.before = before;
    }

    Optional<Remark> remark(Found found) {
        return limits.effect(found.check())
                .severity()
                .map(severity -> new Remark(severity, found.check().code(), arguments(found), examples(found)));
    }

    private List<Object> arguments(Found found) {
        return switch (found.check()) {
            case RANGE -> range(found);
            case REVISED ->
                List.of(
                        name(found.measure()),
                        found.count(),
                        limits.leap().percent(),
                        limits.leap().least(),
                        before);
            case LEAP ->
                List.of(
                        name(found.measure()),
                        found.count(),
                        limits.leap().percent(),
                        limits.leap().least());
            case TOTAL, UNCHECKED -> List.of(name(found.measure()), found.count(), total(found));
            case GONE, CAME ->
                List.of(
                        found.axis().ordinal() == 0 || found.axis().ordinal() > 6
                                ? found.axis().name()
                                : "DIMENSION",
                        axis(found.axis()),
                        found.count(),
                        names(found),
                        before);
            case LAYOUT -> List.of();
        };
    }

    private List<Object> range(Found found) {
        var span = placed.measures().stream()
                .filter(measure -> measure.code().equals(found.measure()))
                .map(limits::span)
                .findFirst()
                .orElse(Span.OPEN);
        var arguments = new ArrayList<Object>(List.of(name(found.measure()), found.count()));
        arguments.add(span.low().isEmpty() ? "HIGH" : span.high().isEmpty() ? "LOW" : "BOTH");
        arguments.add(span.low().orElse(BigDecimal.ZERO));
        arguments.add(span.high().orElse(BigDecimal.ZERO));
        return arguments;
    }

    private List<Example> examples(Found found) {
        boolean names = found.check() == Check.GONE || found.check() == Check.CAME;
        if (!names) {
            return found.worst();
        }
        return found.count() > NAMED
                ? found.worst().stream()
                        .map(one -> Example.name(named(found, one)))
                        .toList()
                : List.of();
    }

    private String names(Found found) {
        return found.worst().stream().limit(NAMED).map(one -> named(found, one)).collect(Collectors.joining(", "))
                + (found.count() > NAMED ? " …" : "");
    }

    private String named(Found found, Example example) {
        return found.axis() == Axis.MEASURE ? name(example.what()) : example.what();
    }

    /** The first cell of a total tells its text. */
    private String total(Found found) {
        return totals.stream()
                .filter(total -> total.axis() == found.axis().ordinal() && total.axis() != Limits.AREAS)
                .map(Total::text)
                .findFirst()
                .or(() -> limits.said(found.axis().ordinal()).filter(text -> !text.isEmpty()))
                .orElseGet(() -> found.worst().getFirst().what().replaceFirst(" · .*", ""));
    }

    private String axis(Axis axis) {
        int number = axis.ordinal();
        return number >= 1 && number <= 6
                ? placed.dataset()
                        .map(dataset -> dataset.dimensions().get(number - 1))
                        .orElse("")
                : "";
    }

    private String name(String measure) {
        return java.util.stream.Stream.concat(
                        placed.measures().stream(),
                        placed.dataset().stream().flatMap(dataset -> dataset.measures().stream()))
                .filter(one -> one.code().equals(measure))
                .map(Measure::name)
                .findFirst()
                .orElse(measure);
    }
}
