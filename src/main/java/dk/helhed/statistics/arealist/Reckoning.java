package dk.helhed.statistics.arealist;

import dk.helhed.statistics.arealist.ListQueries.Reference;
import dk.helhed.statistics.arealist.ListQueries.Row;
import dk.helhed.statistics.arealist.ListQueries.Value;
import dk.helhed.statistics.lists.ListClass;
import dk.helhed.statistics.lists.ListCriterion;
import dk.helhed.statistics.lists.ListReference;
import dk.helhed.statistics.lists.RuleVersion;
import dk.helhed.statistics.lists.RuleVersions;
import dk.helhed.statistics.lists.StreakRule;
import dk.helhed.statistics.lists.assessment.Assessment;
import dk.helhed.statistics.lists.assessment.Comparison;
import dk.helhed.statistics.lists.assessment.History;
import dk.helhed.statistics.lists.assessment.Situation;
import dk.helhed.statistics.lists.assessment.Streak;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Holds the stored lists against the rules of their year. */
final class Reckoning {
    private final List<Row> rows;
    private final Histories histories;
    private final Map<Integer, Reference> nationalMeans;
    private final Map<Integer, Map<UUID, Map<ListCriterion, BigDecimal>>> values = new HashMap<>();

    /**
     * @param streak lists of § 61 a in a row by the ministry's own answers; empty where the list does not tell whether it
     *     is on that of § 61 a or § 61 b
     * @param unnamed the list before the row, where it is there and does not name the area
     * @param national the national mean of convictions that was entered for the list
     */
    record Reckoned(
            Row row,
            RuleVersion rule,
            Map<ListCriterion, BigDecimal> values,
            Assessment assessment,
            Comparison comparison,
            Optional<Streak> streak,
            Optional<Lasting> lasting,
            Optional<Integer> unnamed,
            Optional<Reference> national) {}

    /** How many of the lists in a row that make a further class the area has been on. */
    record Lasting(StreakRule rule, Streak lists) {
        /** Empty for an area that is not on its way there, or has got there. */
        static Optional<Lasting> of(RuleVersion rule, Set<ListClass> classes, History history, int year) {
            return rule.streak()
                    .filter(one -> classes.contains(one.basis()) && !classes.contains(one.reaches()))
                    .map(one -> new Lasting(one, history.towards(one, year)));
        }
    }

    Reckoning(List<Row> rows, List<Value> published, List<Reference> references, Histories histories) {
        this.rows = rows;
        this.histories = histories;
        this.nationalMeans = references.stream()
                .filter(one -> one.reference() == ListReference.NATIONAL_CONVICTED)
                .collect(Collectors.toMap(Reference::listYear, Function.identity()));
        for (var value : published) {
            values.computeIfAbsent(value.listYear(), _ -> new HashMap<>())
                    .computeIfAbsent(value.area(), _ -> new EnumMap<>(ListCriterion.class))
                    .put(value.criterion(), value.published());
        }
    }

    List<Reckoned> list(int year) {
        return rows.stream()
                .filter(row -> row.listYear() == year)
                .map(this::reckoned)
                .toList();
    }

    /** The area, and the areas it goes on from, on every list there is; the earliest first. */
    List<Reckoned> area(UUID area) {
        return histories.rows(area).stream().map(this::reckoned).toList();
    }

    private Reckoned reckoned(Row row) {
        var rule = RuleVersions.ofList(row.listYear()).orElseThrow();
        var published = values.getOrDefault(row.listYear(), Map.of()).getOrDefault(row.area(), Map.of());
        var national = Optional.ofNullable(nationalMeans.get(row.listYear()));
        var situation = Situation.published(row.listYear(), published)
                .against(national.map(mean -> Map.of(ListCriterion.CONVICTED, mean.value()))
                        .orElseGet(Map::of));
        var history = histories.of(row.area());
        var streak = streak(row, rule, history);
        return new Reckoned(
                row,
                rule,
                published,
                Assessment.of(rule, situation, history),
                Comparison.of(rule, situation, history, row.official()),
                streak,
                Lasting.of(rule, row.official().certain(rule), history, row.listYear()),
                streak.filter(lists -> lists.lists() > 0)
                        .map(lists -> row.listYear() - lists.lists())
                        .filter(before -> histories.isUnnamed(row.area(), before)),
                national);
    }

    private static Optional<Streak> streak(Row row, RuleVersion rule, History history) {
        if (History.isOfParagraph61A(row.official().certain(rule))) {
            return Optional.of(history.upTo(row.listYear()));
        }
        return History.isOfParagraph61A(row.official().open(rule)) ? Optional.empty() : Optional.of(Streak.NONE);
    }
}
