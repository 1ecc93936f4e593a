package dk.helhed.statistics.indicatorcard;

import dk.helhed.audit.AuditTrail;
import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.Refusal;
import dk.helhed.kernel.UseCase;
import dk.helhed.statistics.IndicatorId;
import dk.helhed.statistics.catalog.total.DatasetTotals;
import dk.helhed.statistics.measurement.Indicator;
import java.time.Clock;
import java.util.List;

/** Takes a new indicator into the register, with the first version of its definition. */
@UseCase
class DefineIndicator {
    private final IndicatorStore store;
    private final DatasetTotals totals;
    private final AuditTrail trail;
    private final Clock clock;

    DefineIndicator(IndicatorStore store, DatasetTotals totals, AuditTrail trail, Clock clock) {
        this.store = store;
        this.totals = totals;
        this.trail = trail;
        this.clock = clock;
    }

    sealed interface Result {}

    record Defined(String code) implements Result {}

    record Refused(List<Refusal> refusals) implements Result {}

    Result define(DefinitionForm form, AccountId by) {
        return switch (Parsing.parse(form, totals.datasets(), totals::of)) {
            case Parsing.Unclear(var refusals) -> new Refused(refusals);
            case Parsing.Parsed(var _, var warnings)
            when !warnings.isEmpty() && !form.isApart() -> new Refused(warnings);
            case Parsing.Parsed(var draft, var _) -> {
                var now = clock.instant();
                var indicator = store.add(now, by);
                store.add(new IndicatorId(indicator.id()), 1, draft, now, by);
                var code = Indicator.code(indicator.number());
                trail.record(by, "statistics.indicator.defined", "indicator/" + code, "", draft.name());
                yield new Defined(code);
            }
        };
    }
}
