package dk.helhed.statistics.lists.assessment;

import dk.helhed.statistics.NothingKind;
import dk.helhed.statistics.lists.ListCriterion;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of an area for one list.
 *
 * @param values as published: persons, percent, percent of the region's mean
 * @param nothing why a value is not there; a criterion in neither map is missing
 * @param nationalMeans in percent, of the same years as the value
 * @param persons how many persons a share is a share of, where that is known
 */
public record Situation(
        int listYear,
        Map<ListCriterion, BigDecimal> values,
        Map<ListCriterion, NothingKind> nothing,
        Map<ListCriterion, BigDecimal> nationalMeans,
        Map<ListCriterion, Long> persons) {
    public Situation {
        values = Map.copyOf(values);
        nothing = Map.copyOf(nothing);
        nationalMeans = Map.copyOf(nationalMeans);
        persons = Map.copyOf(persons);
    }

    /** Published values only. The non-Western share is a share of all residents, so its persons are known. */
    public static Situation published(int listYear, Map<ListCriterion, BigDecimal> values) {
        var residents = Optional.ofNullable(values.get(ListCriterion.RESIDENTS));
        Map<ListCriterion, Long> persons = residents
                .map(number -> Map.of(ListCriterion.NON_WESTERN, number.longValue()))
                .orElseGet(Map::of);
        return new Situation(listYear, values, Map.of(), Map.of(), persons);
    }

    /** The same values held against these national means. */
    public Situation against(Map<ListCriterion, BigDecimal> means) {
        return new Situation(listYear, values, nothing, means, persons);
    }

    Optional<BigDecimal> value(ListCriterion criterion) {
        return Optional.ofNullable(values.get(criterion));
    }

    NothingKind why(ListCriterion criterion) {
        return Optional.ofNullable(nothing.get(criterion)).orElse(NothingKind.MISSING);
    }

    Situation with(Map<ListCriterion, BigDecimal> moved) {
        var all = new EnumMap<ListCriterion, BigDecimal>(ListCriterion.class);
        all.putAll(values);
        all.putAll(moved);
        return new Situation(listYear, all, nothing, nationalMeans, persons);
    }
}
