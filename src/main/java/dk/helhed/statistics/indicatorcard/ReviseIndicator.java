package dk.helhed.statistics.indicatorcard;

import dk.helhed.audit.AuditTrail;
import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.Refusal;
import dk.helhed.kernel.UseCase;
import dk.helhed.statistics.catalog.total.DatasetTotals;
import dk.helhed.statistics.measurement.Indicator;
import dk.helhed.statistics.measurement.Indicators;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Appends a new version to an indicator. Results before the day it is valid from keep the old one. */
@UseCase
class ReviseIndicator {
    private final IndicatorStore store;
    private final Indicators indicators;
    private final DatasetTotals totals;
    private final AuditTrail trail;
    private final Clock clock;

    ReviseIndicator(IndicatorStore store, Indicators indicators, DatasetTotals totals, AuditTrail trail, Clock clock) {
        this.store = store;
        this.indicators = indicators;
        this.totals = totals;
        this.trail = trail;
        this.clock = clock;
    }

    sealed interface Result {}

    record Revised(int version) implements Result {}

    record Refused(List<Refusal> refusals) implements Result {}

    Result revise(Indicator known, DefinitionForm form, AccountId by) {
        store.hold(known.id());
        var indicator = indicators.byId(known.id()).orElseThrow();
        return switch (Parsing.parse(form, totals.datasets(), totals::of)) {
            case Parsing.Unclear(var refusals) -> new Refused(both(refusals, reasons(form)));
            case Parsing.Parsed(var draft, var warnings) -> {
                var reasons = both(reasons(form), both(same(indicator, draft), form.isApart() ? List.of() : warnings));
                yield reasons.isEmpty() ? append(indicator, draft, by) : new Refused(reasons);
            }
        };
    }

    private Revised append(Indicator indicator, Parsing.Draft draft, AccountId by) {
        var version = indicator.current().version().number() + 1;
        store.add(indicator.id(), version, draft, clock.instant(), by);
        trail.record(
                by,
                "statistics.indicator.revised",
                "indicator/" + indicator.code(),
                "definition " + (version - 1),
                "definition " + version);
        return new Revised(version);
    }

    private static List<Refusal> reasons(DefinitionForm form) {
        var refusals = new ArrayList<Refusal>();
        if (form.validFromText().isEmpty()) {
            refusals.add(new DefinitionRefusal.DayMissing());
        }
        if (form.noteText().isEmpty()) {
            refusals.add(new DefinitionRefusal.ReasonMissing());
        }
        return refusals;
    }

    private static List<Refusal> same(Indicator indicator, Parsing.Draft draft) {
        return draft.definition().equals(indicator.definition())
                        && draft.name().equals(indicator.name())
                        && draft.question().equals(indicator.current().question())
                        && draft.explained().equals(indicator.current().explained())
                ? List.of(new DefinitionRefusal.NothingChanged())
                : List.of();
    }

    private static List<Refusal> both(List<Refusal> some, List<Refusal> more) {
        var all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }
}
