package dk.helhed.statistics.arealist;

import dk.helhed.geography.Area;
import dk.helhed.geography.AreaId;
import dk.helhed.statistics.NothingKind;
import dk.helhed.statistics.arealist.ListQueries.Reference;
import dk.helhed.statistics.arealist.Reckoning.Reckoned;
import dk.helhed.statistics.lists.Condition;
import dk.helhed.statistics.lists.ListCriterion;
import dk.helhed.statistics.lists.ListReference;
import dk.helhed.statistics.lists.RuleVersion;
import dk.helhed.statistics.lists.assessment.Assessment;
import dk.helhed.statistics.lists.assessment.Comparison;
import dk.helhed.statistics.lists.assessment.Verdict;
import dk.helhed.statistics.lists.measured.Answering;
import dk.helhed.statistics.lists.measured.Difference;
import dk.helhed.statistics.lists.measured.OwnHistory;
import dk.helhed.statistics.lists.measured.OwnReading;
import dk.helhed.statistics.lists.measured.OwnValue;
import dk.helhed.statistics.lists.measured.OwnValue.Missing;
import dk.helhed.statistics.lists.measured.OwnValue.Reason;
import dk.helhed.statistics.lists.measured.OwnValues;
import dk.helhed.statistics.measurement.Indicator;
import dk.helhed.statistics.measurement.Measured;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One list as the platform's own figures would make it.
 *
 * @param version of the choice of indicators
 */
record OwnList(int year, RuleVersion rule, int version, Bases bases, Map<ListReference, Reference> references) {

    /**
     * The indicator that is to answer a criterion, and what it says of every area.
     *
     * @param misfits its versions that answer another kind of question
     */
    record Basis(Answering answering, Indicator indicator, Measured measured, Set<Integer> misfits) {}

    /**
     * What the list is made of.
     *
     * @param without criteria that an indicator was chosen for and that have no value all the same, whatever the area
     */
    record Bases(Map<ListCriterion, Basis> answers, Map<ListCriterion, Reason> without) {
        Bases {
            answers = Map.copyOf(answers);
            without = Map.copyOf(without);
        }
    }

    /** One of the city's areas on it; {@code official} is the ministry's row where there is one. */
    record OwnArea(
            Area area,
            OwnValues values,
            Assessment assessment,
            Optional<Reckoned> official,
            Optional<Comparison> comparison,
            OwnHistory history) {

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

    OwnArea area(Area area, Optional<Reckoned> official, OwnHistory history) {
        var values = values(area.id());
        var situation = values.situation(nationalMeans());
        return new OwnArea(
                area,
                values,
                Assessment.of(rule, situation, history.history()),
                official,
                official.map(one -> Comparison.of(
                        rule, situation, history.history(), one.row().official())),
                history);
    }

    OwnHistory.Own own(AreaId area) {
        return new OwnHistory.Own(rule, values(area).situation(nationalMeans()));
    }

    /** The criteria whose numbers the reader may not see. */
    List<ListCriterion> closed() {
        return criteria().stream()
                .filter(criterion -> bases.without().get(criterion) == Reason.NO_ACCESS)
                .toList();
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
        bases.answers()
                .forEach((criterion, basis) -> values.put(
                        criterion,
                        OwnReading.of(basis.measured().table(), area, basis.answering(), year, rule, region)));
        bases.without().forEach((criterion, why) -> values.put(criterion, new Missing(why, NothingKind.MISSING, "")));
        return new OwnValues(year, values);
    }

    private Map<ListCriterion, BigDecimal> nationalMeans() {
        return national()
                .map(mean -> Map.of(ListCriterion.CONVICTED, mean.value()))
                .orElseGet(Map::of);
    }
}
