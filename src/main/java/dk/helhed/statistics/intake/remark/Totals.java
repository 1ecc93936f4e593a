package dk.helhed.statistics.intake.remark;

import static java.util.stream.Collectors.toSet;

import dk.helhed.geography.Area;
import dk.helhed.geography.AreaId;
import dk.helhed.geography.AreaLevel;
import dk.helhed.geography.Areas;
import dk.helhed.statistics.cell.Measure;
import dk.helhed.statistics.indicator.AddingRule;
import dk.helhed.statistics.indicator.Aggregation;
import dk.helhed.statistics.indicator.Axis;
import dk.helhed.statistics.intake.check.AreaText;
import dk.helhed.statistics.intake.declaration.StagedImport.StagedId;
import dk.helhed.statistics.intake.remark.Remarking.Placed;
import dk.helhed.statistics.intake.saidtotal.SaidTotal;
import dk.helhed.statistics.intake.saidtotal.SaidTotalStore;
import dk.helhed.statistics.plausibility.Limits;
import dk.helhed.statistics.plausibility.Yardstick.Total;
import dk.helhed.statistics.total.DimensionTotal;
import dk.helhed.statistics.warehouse.Warehouse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Which totals a file states: those that it or somebody names, and larger areas of which it holds every part. */
@Component
class Totals {
    private final Areas areas;
    private final Warehouse warehouse;
    private final SaidTotalStore said;

    Totals(Areas areas, Warehouse warehouse, SaidTotalStore said) {
        this.areas = areas;
        this.warehouse = warehouse;
        this.said = said;
    }

    /** What a person said of them while the file waits. */
    List<SaidTotal> said(StagedId id) {
        return said.of(id);
    }

    List<Total> of(Placed placed, Limits limits) {
        var totals = new ArrayList<Total>();
        limits.said(Limits.AREAS)
                .filter(text -> !text.isEmpty())
                .ifPresent(text ->
                        totals.add(new Total(Limits.AREAS, text, others(placed, text), addable(placed, Axis.AREAS))));
        categories(placed, limits)
                .forEach((dimension, total) -> checked(total, placed)
                        .ifPresent(text ->
                                totals.add(new Total(dimension, text, Set.of(), addable(placed, Axis.CATEGORIES)))));
        var named = limits.totals().getOrDefault(Limits.AREAS, "");
        larger(placed, named)
                .forEach(
                        (text, parts) -> totals.add(new Total(Limits.AREAS, text, parts, addable(placed, Axis.AREAS))));
        return totals;
    }

    /** By dimension, what is known of its total. */
    Map<Integer, DimensionTotal> categories(Placed placed, Limits limits) {
        return DimensionTotal.ofEach(
                placed.dimensions(),
                dimension -> warehouse.categories(placed.cells(), dimension),
                limits::said,
                placed.said().particulars());
    }

    /** Of the first file also what only reads like a total: nobody has had a page to say it on. */
    private static Optional<String> checked(DimensionTotal total, Placed placed) {
        return placed.dataset().isEmpty() ? total.candidate() : total.known();
    }

    private static Set<String> others(Placed placed, String total) {
        var others = new HashSet<>(placed.places().keySet());
        others.remove(total);
        return others;
    }

    private static Set<String> addable(Placed placed, Axis axis) {
        return placed.measures().stream()
                .filter(measure -> aggregation(placed, measure).over(axis) == AddingRule.SUM)
                .map(Measure::code)
                .collect(toSet());
    }

    private static Aggregation aggregation(Placed placed, Measure measure) {
        return placed.dataset()
                .flatMap(dataset -> dataset.aggregation(measure.code()))
                .orElseGet(() -> Aggregation.of(
                        forbids(placed, measure) ? "" : measure.nature().name()));
    }

    private static boolean forbids(Placed placed, Measure measure) {
        return placed.said().measures().stream()
                .anyMatch(said ->
                        said.code().equals(measure.code()) && !said.metric().mayBeAdded());
    }

    /** Texts that are placed nowhere and bear the name of a larger area, with the texts of all its parts. */
    private Map<String, Set<String>> larger(Placed placed, String named) {
        var found = new TreeMap<String, Set<String>>();
        for (AreaLevel level : levels(placed)) {
            var texts = placed.nowhere().stream()
                    .filter(text -> !text.equals(named))
                    .toList();
            var meant = areas.match(
                    texts.stream()
                            .flatMap(text -> AreaText.candidates(text).stream())
                            .toList(),
                    level);
            for (String text : texts) {
                AreaText.candidates(text).stream()
                        .flatMap(candidate -> Stream.ofNullable(meant.get(candidate)))
                        .findFirst()
                        .map(area -> parts(area, level, placed))
                        .filter(parts -> !parts.isEmpty())
                        .ifPresent(parts -> found.putIfAbsent(text, parts));
            }
        }
        return found;
    }

    private static List<AreaLevel> levels(Placed placed) {
        return Stream.of(AreaLevel.values())
                .filter(level -> level != placed.level() && !level.isGrouping())
                .toList();
    }

    /** Empty unless the file holds every area of its level that is counted in the larger one. */
    private Set<String> parts(AreaId larger, AreaLevel level, Placed placed) {
        var outside = level == AreaLevel.CITY ? areas.outside() : Set.<AreaId>of();
        var all = areas.all();
        var within = all.stream()
                .filter(area -> area.level() == placed.level())
                .filter(area -> outside.contains(area.id()) || isWithin(area, larger, all))
                .map(Area::id)
                .collect(toSet());
        var there = new HashSet<>(placed.places().values());
        return there.containsAll(within)
                ? placed.places().entrySet().stream()
                        .filter(place -> within.contains(place.getValue()))
                        .map(Map.Entry::getKey)
                        .collect(toSet())
                : Set.of();
    }

    private static boolean isWithin(Area area, AreaId larger, List<Area> all) {
        return area.parent()
                .map(parent -> parent.equals(larger)
                        || all.stream()
                                .filter(one -> one.id().equals(parent))
                                .anyMatch(one -> isWithin(one, larger, all)))
                .orElse(false);
    }
}
