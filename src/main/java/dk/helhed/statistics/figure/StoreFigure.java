package dk.helhed.statistics.figure;

import dk.helhed.audit.AuditTrail;
import dk.helhed.geography.Area;
import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.Refusal;
import dk.helhed.kernel.UseCase;
import dk.helhed.statistics.FigureForm;
import dk.helhed.statistics.FigureId;
import dk.helhed.statistics.IndicatorId;
import dk.helhed.statistics.measurement.Answers;
import dk.helhed.statistics.measurement.Indicator;
import dk.helhed.statistics.measurement.Indicators;
import dk.helhed.statistics.period.LongPeriod;
import dk.helhed.statistics.question.Question;
import dk.helhed.statistics.question.Scope;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Stores a question under a number of its own. A figure is never changed: another question is another figure. */
@UseCase
class StoreFigure {
    private final FigureStore store;
    private final Indicators indicators;
    private final Answers answers;
    private final AuditTrail trail;
    private final Clock clock;

    StoreFigure(FigureStore store, Indicators indicators, Answers answers, AuditTrail trail, Clock clock) {
        this.store = store;
        this.indicators = indicators;
        this.answers = answers;
        this.trail = trail;
        this.clock = clock;
    }

    sealed interface Result {}

    record Stored(String number) implements Result {}

    record Refused(List<Refusal> refusals) implements Result {}

    record TitleMissing() implements Refusal {
        @Override
        public String code() {
            return "FIG-001";
        }
    }

    record IndicatorMissing() implements Refusal {
        @Override
        public String code() {
            return "FIG-002";
        }
    }

    record NoAreaChosen() implements Refusal {
        @Override
        public String code() {
            return "FIG-003";
        }
    }

    record MapNeedsAreas() implements Refusal {
        @Override
        public String code() {
            return "FIG-004";
        }
    }

    record MapOfSeveralLevels() implements Refusal {
        @Override
        public String code() {
            return "GEO-132";
        }
    }

    record PeriodsTooLong() implements Refusal {
        @Override
        public String code() {
            return "FIG-005";
        }
    }

    Result store(IndicatorId indicator, Question question, AccountId by) {
        var refusals = reasons(indicator, question);
        if (!refusals.isEmpty()) {
            return new Refused(refusals);
        }
        var stored = store.add(indicator, question, clock.instant(), by);
        if (question.scope() instanceof Scope.Chosen(var areas)) {
            var position = 0;
            for (var area : areas) {
                store.addArea(new FigureId(stored.id()), ++position, area);
            }
        }
        var number = StoredFigure.number(stored.number());
        trail.record(by, "statistics.figure.stored", "figure/" + number, "", question.title());
        return new Stored(number);
    }

    private List<Refusal> reasons(IndicatorId indicator, Question question) {
        var refusals = new ArrayList<>(reasons(question));
        indicators
                .byId(indicator)
                .ifPresentOrElse(
                        known -> {
                            if (question.form() == FigureForm.MAP && levels(question, known) > 1) {
                                refusals.add(new MapOfSeveralLevels());
                            }
                            if (!offers(question, known)) {
                                refusals.add(new PeriodsTooLong());
                            }
                        },
                        () -> refusals.add(new IndicatorMissing()));
        return refusals;
    }

    private boolean offers(Question question, Indicator indicator) {
        return question.together()
                .map(LongPeriod.offered(answers.periods(indicator))::contains)
                .orElse(true);
    }

    private long levels(Question question, Indicator indicator) {
        return question.scope() instanceof Scope.Chosen(var chosen)
                ? answers.areas(indicator).stream()
                        .filter(area -> chosen.contains(area.id()))
                        .map(Area::level)
                        .distinct()
                        .count()
                : 1;
    }

    /** What is wrong with the question itself; all of it at once. */
    static List<Refusal> reasons(Question question) {
        var refusals = new ArrayList<Refusal>();
        if (question.title().isBlank()) {
            refusals.add(new TitleMissing());
        }
        if (question.scope() instanceof Scope.Chosen(var areas) && areas.isEmpty()) {
            refusals.add(new NoAreaChosen());
        }
        if (question.form() == FigureForm.MAP && question.scope() instanceof Scope.WholeOnly) {
            refusals.add(new MapNeedsAreas());
        }
        return refusals;
    }
}
