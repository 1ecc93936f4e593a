package dk.helhed.statistics.measurement;

import static java.util.stream.Collectors.toSet;

import dk.helhed.geography.AreaId;
import dk.helhed.statistics.NothingKind;
import dk.helhed.statistics.ReleaseId;
import dk.helhed.statistics.carrying.Seen;
import dk.helhed.statistics.indicator.AddingRule;
import dk.helhed.statistics.indicator.Aggregation;
import dk.helhed.statistics.indicator.Aggregation.Outcome;
import dk.helhed.statistics.indicator.Amount;
import dk.helhed.statistics.indicator.Axis;
import dk.helhed.statistics.indicator.Origin;
import dk.helhed.statistics.warehouse.CellSum;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The sums of one quantity, by area and period, as the warehouse added them up. */
record Sums(ReleaseId release, Map<Place, CellSum> cells) {
    record Place(AreaId area, String period) {}

    static Sums of(ReleaseId release, List<CellSum> sums) {
        var cells = new HashMap<Place, CellSum>();
        sums.forEach(sum -> cells.put(new Place(sum.area(), sum.period()), sum));
        return new Sums(release, cells);
    }

    Set<AreaId> areas() {
        return cells.keySet().stream().map(Place::area).collect(toSet());
    }

    /** The warehouse has added the categories; where the source forbids that, several cells are refused here. */
    Outcome at(AreaId area, String period, Aggregation aggregation) {
        if (!(cells.get(new Place(area, period)) instanceof CellSum sum)) {
            return new Outcome.Together(Amount.absent());
        }
        var amount = Amount.of(
                sum.sum(),
                sum.values(),
                sum.nothings(),
                sum.symbols(),
                Origin.of(release, new Origin.Rows(sum.rows(), sum.cells(), idle(sum), sum.marks())));
        return sum.cells() > 1 && aggregation.categories() == AddingRule.NONE
                ? new Outcome.MayNotBeAdded(Axis.CATEGORIES, aggregation.flag())
                : new Outcome.Together(amount);
    }

    private static long idle(CellSum sum) {
        return sum.nothings().getOrDefault(NothingKind.NOT_APPLICABLE, 0L);
    }

    boolean tellsOf(String period) {
        return cells.keySet().stream().anyMatch(place -> place.period().equals(period));
    }

    boolean has(AreaId area, String period) {
        return cells.containsKey(new Place(area, period));
    }

    Seen seen(AreaId area, String period) {
        if (!(cells.get(new Place(area, period)) instanceof CellSum sum)) {
            return Seen.NOT;
        }
        if (sum.sum().signum() != 0 || sum.nothings().containsKey(NothingKind.PROTECTED_BY_SOURCE)) {
            return Seen.SOMEBODY;
        }
        return sum.values() > 0 ? Seen.NOBODY : Seen.EMPTY;
    }
}
