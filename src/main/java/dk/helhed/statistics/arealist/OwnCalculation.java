package dk.helhed.statistics.arealist;

import dk.helhed.geography.AreaId;
import dk.helhed.statistics.IndicatorId;
import dk.helhed.statistics.arealist.ListQueries.Chosen;
import dk.helhed.statistics.arealist.ListQueries.Reference;
import dk.helhed.statistics.arealist.OwnList.Basis;
import dk.helhed.statistics.catalog.description.Audience;
import dk.helhed.statistics.indicator.DefinitionVersion;
import dk.helhed.statistics.indicator.PeriodCode;
import dk.helhed.statistics.indicator.Quantity;
import dk.helhed.statistics.lists.ListCriterion;
import dk.helhed.statistics.lists.RuleVersion;
import dk.helhed.statistics.lists.RuleVersions;
import dk.helhed.statistics.lists.assessment.History;
import dk.helhed.statistics.lists.measured.Answering;
import dk.helhed.statistics.lists.measured.OwnHistory;
import dk.helhed.statistics.lists.measured.OwnValue.Reason;
import dk.helhed.statistics.measurement.Indicator;
import dk.helhed.statistics.measurement.Indicators;
import dk.helhed.statistics.measurement.Measurement;
import dk.helhed.statistics.question.PeriodChoice;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
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

    /** What the lists are made of, read once for however many of them. */
    private record Read(List<Chosen> chosen, List<Reference> references, Map<ListCriterion, Basis> bases) {
        /** Whether an indicator was chosen that the audience may not see. */
        boolean isClosed(Chosen one) {
            return !bases.containsKey(one.criterion());
        }
    }

    /**
     * What an audience may be told of.
     *
     * @param made every list that at least one criterion has a period for
     */
    record OwnLists(SortedMap<Integer, OwnList> made, Read read) {
        /** Empty for a year before the first list. */
        Optional<OwnList> list(int year) {
            return RuleVersions.ofList(year).map(rule -> OwnCalculation.list(year, rule, read));
        }

        /** Whether the audience may see nothing of what was chosen. */
        boolean isClosed() {
            return !read.chosen().isEmpty() && read.bases().isEmpty();
        }

        /**
         * The lists that the area's own ones are judged by. To whom a criterion is closed the ministry's lists do not stand in
         * for it: two readers would be told different classes.
         */
        OwnHistory history(AreaId area, History ministry) {
            var known = read.chosen().stream().anyMatch(read::isClosed) ? History.unknown() : ministry;
            return OwnHistory.of(
                    made.values().stream().map(list -> list.own(area)).toList(), known);
        }
    }

    OwnLists lists(Audience audience) {
        var read = read(audience);
        var lists = new TreeMap<Integer, OwnList>();
        read.bases().values().stream()
                .flatMap(basis -> basis.measured().versions().keySet().stream()
                        .map(period -> PeriodCode.of(period).firstDay().getYear()
                                + basis.answering().yearsBack()))
                .forEach(year -> RuleVersions.ofList(year).ifPresent(rule -> lists.put(year, list(year, rule, read))));
        return new OwnLists(lists, read);
    }

    private static OwnList list(int year, RuleVersion rule, Read read) {
        var without = new EnumMap<ListCriterion, Reason>(ListCriterion.class);
        read.chosen().stream()
                .filter(read::isClosed)
                .forEach(closed -> without.put(closed.criterion(), Reason.NO_ACCESS));
        read.bases().forEach((criterion, basis) -> {
            var versions = versions(basis, year, rule);
            if (versions.stream().anyMatch(version -> basis.misfits().contains(version.number()))) {
                without.put(criterion, Reason.NOT_FITTING);
            } else if (versions.stream().map(OwnCalculation::counted).distinct().count() > 1) {
                without.put(criterion, Reason.CHANGED);
            }
        });
        var references = read.references().stream()
                .filter(one -> one.listYear() == year)
                .collect(Collectors.toMap(Reference::reference, Function.identity()));
        var version = read.chosen().stream().map(Chosen::version).findFirst().orElse(0);
        return new OwnList(year, rule, version, new OwnList.Bases(read.bases(), without), references);
    }

    /**
     * Those that the years of the list follow. An indicator that was revised into something else no longer answers, and years that
     * count differently have no mean.
     */
    private static List<DefinitionVersion> versions(Basis basis, int year, RuleVersion rule) {
        var answering = basis.answering();
        var years = new PeriodChoice.Span(
                Optional.of(String.valueOf(answering.oldest(year, rule))),
                Optional.of((year - answering.yearsBack()) + "-12-31"));
        var versions = basis.measured().versions();
        return years.among(versions.keySet()).stream()
                .flatMap(period -> Stream.ofNullable(versions.get(period)))
                .toList();
    }

    private static Counted counted(DefinitionVersion version) {
        var definition = version.definition();
        return new Counted(
                definition.numerator(),
                definition.denominator(),
                definition.presentation().factor().stripTrailingZeros());
    }

    /** What a number is, however it is worded and rounded. */
    private record Counted(Quantity above, Optional<Quantity> below, BigDecimal factor) {}

    private Read read(Audience audience) {
        var admitted = admitted(audience);
        var chosen = queries.chosen();
        var bases = new EnumMap<ListCriterion, Basis>(ListCriterion.class);
        chosen.forEach(one -> Optional.ofNullable(admitted.get(one.answering().indicator()))
                .map(indicator -> basis(one.answering(), indicator))
                .ifPresent(basis -> bases.put(one.criterion(), basis)));
        return new Read(chosen, queries.references(), bases);
    }

    private Basis basis(Answering answering, Indicator indicator) {
        var misfits = indicator.versions().stream()
                .filter(version -> !Answering.fits(answering.criterion(), version.definition(), indicators::counts))
                .map(DefinitionVersion::number)
                .collect(Collectors.toUnmodifiableSet());
        return new Basis(answering, indicator, measurement.measure(indicator.versions(), PeriodChoice.all()), misfits);
    }

    private Map<IndicatorId, Indicator> admitted(Audience audience) {
        return indicators.admitted(audience).stream().collect(Collectors.toMap(Indicator::id, Function.identity()));
    }
}
