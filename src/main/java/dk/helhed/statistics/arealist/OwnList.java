package dk.helhed.statistics.arealist;

import dk.helhed.geography.Area;
import dk.helhed.geography.AreaId;
import dk.helhed.statistics.arealist.ListQueries.Reference;
import dk.helhed.statistics.arealist.Reckoning.Reckoned;
import dk.helhed.statistics.lists.Condition;
import dk.helhed.statistics.lists.ListCriterion;
import dk.helhed.statistics.lists.ListReference;
import dk.helhed.statistics.lists.RuleVersion;
import dk.helhed.statistics.lists.assessment.Assessment;
import dk.helhed.statistics.lists.assessment.Comparison;
import dk.helhed.statistics.lists.assessment.History;
import dk.helhed.statistics.lists.assessment.Verdict;
import dk.helhed.statistics.lists.measured.Answering;
import dk.helhed.statistics.lists.measured.Difference;
import dk.helhed.statistics.lists.measured.OwnReading;
import dk.helhed.statistics.lists.measured.OwnValue;
import dk.helhed.statistics.lists.measured.OwnValues;
import dk.helhed.statistics.measurement.Indicator;
import dk.helhed.statistics.measurement.Measured;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One list as the platform's own figures would make it.
 *
 * @param version of the choice of indicators
 */
record OwnList(
        int year,
        RuleVersion rule,
        int version,
        Map<ListCriterion, Basis> bases,
        Map<ListReference, Reference> references) {

    /** The indicator that answers a criterion, and what it says of every area. */
    record Basis(Answering answering, Indicator indicator, Measured measured) {}

    /** One of the city's areas on it; {@code official} is the ministry's row where there is one. */
    record OwnArea(
            Area area,
            OwnValues values,
            Assessment assessment,
            Optional<Reckoned> official,
            Optional<Comparison> comparison) {

        Difference difference(ListCriterion criterion) {
            return Difference.of(criterion, official.map(Reckoned::values).orElse(Map.of()), values);
        }

        /** Whether the difference decides: a condition on the criterion is met by one of the values and not by the other. */
        boolean isDecisive(ListCriterion criterion) {
            return official.map(Reckoned::assessment)
                    .map(listed -> listed.verdicts().entrySet().stream()
                            .filter(one -> one.getKey().criterion() == criterion)
                            .anyMatch(one -> turns(one.getKey(), one.getValue())))
                    .orElse(false);
        }

        private boolean turns(Condition condition, Verdict listed) {
            return assessment.verdicts().get(condition) instanceof Verdict own
                    && own.measured().isPresent()
                    && listed.measured().isPresent()
                    && own.truth() != listed.truth();
        }
    }

    OwnArea area(Area area, Optional<Reckoned> official, History history) {
        var values = values(area.id());
        var situation = values.situation(nationalMeans());
        return new OwnArea(
                area,
                values,
                Assessment.of(rule, situation, history),
                official,
                official.map(
                        one -> Comparison.of(rule, situation, history, one.row().official())));
    }

    /** The criteria of the year's rules, in their order. */
    List<ListCriterion> criteria() {
        return rule.conditions().stream().map(Condition::criterion).distinct().toList();
    }

    Optional<Reference> national() {
        return Optional.ofNullable(references.get(ListReference.NATIONAL_CONVICTED));
    }

    private OwnValues values(AreaId area) {
        var region =
                Optional.ofNullable(references.get(ListReference.REGION_INCOME)).map(Reference::value);
        var values = new EnumMap<ListCriterion, OwnValue>(ListCriterion.class);
        bases.forEach((criterion, basis) -> values.put(
                criterion, OwnReading.of(basis.measured().table(), area, basis.answering(), year, rule, region)));
        return new OwnValues(year, values);
    }

    private Map<ListCriterion, BigDecimal> nationalMeans() {
        return national()
                .map(mean -> Map.of(ListCriterion.CONVICTED, mean.value()))
                .orElseGet(Map::of);
    }
}
