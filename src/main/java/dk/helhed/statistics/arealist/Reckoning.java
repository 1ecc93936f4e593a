package dk.helhed.statistics.arealist;

import dk.helhed.statistics.arealist.ListQueries.Reference;
import dk.helhed.statistics.arealist.ListQueries.Row;
import dk.helhed.statistics.arealist.ListQueries.Value;
import dk.helhed.statistics.lists.ListClass;
import dk.helhed.statistics.lists.ListCriterion;
import dk.helhed.statistics.lists.ListReference;
import dk.helhed.statistics.lists.RuleVersion;
import dk.helhed.statistics.lists.RuleVersions;
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
    /** From this year on a list has several classes, and which of them is not in the file. */
    private static final int SEVERAL_CLASSES = 2018;

    private final List<Row> rows;
    private final Map<Integer, Reference> nationalMeans;
    private final Map<Integer, Map<UUID, Map<ListCriterion, BigDecimal>>> values = new HashMap<>();

    /**
     * @param streak lists in a row by the ministry's own answers
     * @param national the national mean of convictions that was entered for the list
     */
    record Reckoned(
            Row row,
            RuleVersion rule,
            Map<ListCriterion, BigDecimal> values,
            Assessment assessment,
            Comparison comparison,
            Streak streak,
            Optional<Reference> national) {}

    Reckoning(List<Row> rows, List<Value> published, List<Reference> references) {
        this.rows = rows;
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

    List<Reckoned> area(UUID area) {
        return rows.stream()
                .filter(row -> row.area().equals(area))
                .map(this::reckoned)
                .toList();
    }

    private Reckoned reckoned(Row row) {
        var rule = RuleVersions.ofList(row.listYear()).orElseThrow();
        var published = values.getOrDefault(row.listYear(), Map.of()).getOrDefault(row.area(), Map.of());
        var national = Optional.ofNullable(nationalMeans.get(row.listYear()));
        var situation = Situation.published(row.listYear(), published)
                .against(national.map(mean -> Map.of(ListCriterion.CONVICTED, mean.value()))
                        .orElseGet(Map::of));
        var history = history(row.area());
        return new Reckoned(
                row,
                rule,
                published,
                Assessment.of(rule, situation, history),
                Comparison.of(rule, situation, history, row.listed()),
                row.listed() ? history.upTo(row.listYear()) : Streak.NONE,
                national);
    }

    /** A list that does not name the area is a list it was not on. */
    private History history(UUID area) {
        var lists = new HashMap<Integer, Set<ListClass>>();
        for (var row : rows) {
            if (row.listYear() < SEVERAL_CLASSES) {
                lists.putIfAbsent(row.listYear(), Set.of());
                if (row.area().equals(area) && row.listed()) {
                    lists.put(row.listYear(), Set.of(ListClass.LISTED_AREA));
                }
            }
        }
        return new History(lists);
    }
}
