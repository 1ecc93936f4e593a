package dk.helhed.statistics.arealist;

import dk.helhed.statistics.IndicatorId;
import dk.helhed.statistics.arealist.ListQueries.Chosen;
import dk.helhed.statistics.arealist.ListQueries.Reference;
import dk.helhed.statistics.arealist.OwnList.Basis;
import dk.helhed.statistics.catalog.description.Audience;
import dk.helhed.statistics.indicator.PeriodCode;
import dk.helhed.statistics.lists.ListCriterion;
import dk.helhed.statistics.lists.RuleVersion;
import dk.helhed.statistics.lists.RuleVersions;
import dk.helhed.statistics.lists.measured.Answering;
import dk.helhed.statistics.measurement.Indicator;
import dk.helhed.statistics.measurement.Indicators;
import dk.helhed.statistics.measurement.Measurement;
import dk.helhed.statistics.question.PeriodChoice;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Makes a list of the indicators that were chosen. It sees protected tables only, like every other page. */
@Component
class OwnCalculation {
    private final ListQueries queries;
    private final Indicators indicators;
    private final Measurement measurement;

    OwnCalculation(ListQueries queries, Indicators indicators, Measurement measurement) {
        this.queries = queries;
        this.indicators = indicators;
        this.measurement = measurement;
    }

    /** Lists that at least one criterion has a period for, among the indicators that the audience may see. */
    SortedSet<Integer> years(Audience audience) {
        var admitted = admitted(audience);
        return queries.chosen().stream()
                .map(Chosen::answering)
                .flatMap(one -> Stream.ofNullable(admitted.get(one.indicator()))
                        .flatMap(indicator -> measurement.periods(indicator.versions()).stream())
                        .map(period -> PeriodCode.of(period).firstDay().getYear() + one.yearsBack()))
                .filter(year -> RuleVersions.ofList(year).isPresent())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Empty for a year before the first list. A criterion whose indicator the audience may not see is answered by none. */
    Optional<OwnList> list(int year, Audience audience) {
        return RuleVersions.ofList(year).map(rule -> list(year, rule, admitted(audience)));
    }

    private OwnList list(int year, RuleVersion rule, Map<IndicatorId, Indicator> admitted) {
        var chosen = queries.chosen();
        var bases = new EnumMap<ListCriterion, Basis>(ListCriterion.class);
        chosen.forEach(one -> Optional.ofNullable(admitted.get(one.answering().indicator()))
                .flatMap(indicator -> basis(one.answering(), indicator, year, rule))
                .ifPresent(basis -> bases.put(one.criterion(), basis)));
        var references = queries.references().stream()
                .filter(one -> one.listYear() == year)
                .collect(Collectors.toMap(Reference::reference, Function.identity()));
        var version = chosen.stream().map(Chosen::version).findFirst().orElse(0);
        return new OwnList(year, rule, version, Map.copyOf(bases), references);
    }

    /** An indicator that was revised into something else no longer answers. */
    private Optional<Basis> basis(Answering answering, Indicator indicator, int year, RuleVersion rule) {
        var years = new PeriodChoice.Span(
                Optional.of(String.valueOf(answering.oldest(year, rule))),
                Optional.of((year - answering.yearsBack()) + "-12-31"));
        return Optional.of(new Basis(answering, indicator, measurement.measure(indicator.versions(), years)))
                .filter(basis -> basis.measured().versions().values().stream()
                        .allMatch(version -> Answering.fits(answering.criterion(), version.definition())));
    }

    private Map<IndicatorId, Indicator> admitted(Audience audience) {
        return indicators.admitted(audience).stream().collect(Collectors.toMap(Indicator::id, Function.identity()));
    }
}
