package dk.helhed.statistics.arealist.answering;

import dk.helhed.audit.AuditTrail;
import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.Refusal;
import dk.helhed.kernel.UseCase;
import dk.helhed.statistics.lists.ListCriterion;
import dk.helhed.statistics.lists.measured.Answering;
import dk.helhed.statistics.measurement.Indicator;
import dk.helhed.statistics.measurement.Indicators;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Chooses the indicators that answer the criteria from now on, as a new version; earlier versions are kept. */
@UseCase
class ChooseIndicators {
    private static final int LONGEST_NOTE = 500;

    private final AnsweringQueries queries;
    private final AnsweringStore store;
    private final Indicators indicators;
    private final AuditTrail trail;
    private final Clock clock;

    ChooseIndicators(
            AnsweringQueries queries, AnsweringStore store, Indicators indicators, AuditTrail trail, Clock clock) {
        this.queries = queries;
        this.store = store;
        this.indicators = indicators;
        this.trail = trail;
        this.clock = clock;
    }

    sealed interface Result {}

    record Chosen(int version) implements Result {}

    record Refused(List<Refusal> reasons) implements Result {}

    /** Somebody chose in the meantime. */
    record ChosenMeanwhile() implements Result {}

    private record Reason(String code, List<Object> arguments) implements Refusal {}

    Result choose(AnsweringForm form, AccountId who) {
        store.queue();
        var before = queries.versions().stream()
                .map(AnsweringQueries.Version::version)
                .findFirst()
                .orElse(0);
        if (!form.version().equals(String.valueOf(before))) {
            return new ChosenMeanwhile();
        }
        var reasons = new ArrayList<Refusal>();
        var chosen = new ArrayList<Answering>();
        form.lines().forEach((criterion, line) -> {
            if (line.isChosen()) {
                answering(criterion, line)
                        .ifPresentOrElse(
                                chosen::add, () -> reasons.add(new Reason("LIST-060", List.of(criterion.name()))));
            }
        });
        if (reasons.isEmpty()
                && form.lines()
                        .equals(AnsweringForm.of(before, queries.chosen()).lines())) {
            reasons.add(new Reason("LIST-062", List.of()));
        }
        if (before > 0 && form.note().isEmpty() || form.note().length() > LONGEST_NOTE) {
            reasons.add(new Reason("LIST-061", List.of(LONGEST_NOTE)));
        }
        return reasons.isEmpty() ? keep(before + 1, chosen, form.note(), who) : new Refused(reasons);
    }

    private Result keep(int version, List<Answering> chosen, String note, AccountId who) {
        store.add(version, note, clock.instant(), who);
        chosen.forEach(one -> store.add(version, one));
        trail.record(who, "statistics.list.indicators-chosen", "list-answering/" + version, "", note);
        return new Chosen(version);
    }

    private Optional<Answering> answering(ListCriterion criterion, AnsweringForm.Line line) {
        return indicators.all().stream()
                .filter(one -> one.id().value().toString().equals(line.indicator()))
                .filter(one -> Answering.fits(criterion, one.definition(), indicators::counts))
                .filter(_ -> line.yearsBack().matches("[0-" + Answering.MOST_YEARS_BACK + "]"))
                .map(Indicator::id)
                .map(id -> new Answering(criterion, id, Integer.parseInt(line.yearsBack())))
                .findFirst();
    }
}
