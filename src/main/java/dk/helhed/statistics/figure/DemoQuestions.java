package dk.helhed.statistics.figure;

import dk.helhed.geography.Area;
import dk.helhed.geography.AreaLevel;
import dk.helhed.geography.Areas;
import dk.helhed.kernel.AccountId;
import dk.helhed.platform.DemoPart;
import dk.helhed.statistics.FigureForm;
import dk.helhed.statistics.measurement.Indicator;
import dk.helhed.statistics.measurement.Indicators;
import dk.helhed.statistics.question.PeriodChoice;
import dk.helhed.statistics.question.Question;
import dk.helhed.statistics.question.Scope;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A few figures on the invented datasets, one of each form; their titles ask, because invented numbers find nothing. */
@Component
class DemoQuestions implements DemoPart {
    private static final AccountId DEMO = new AccountId(new UUID(0, 1));
    private final StoreFigure storing;
    private final Indicators indicators;
    private final Areas areas;

    DemoQuestions(StoreFigure storing, Indicators indicators, Areas areas) {
        this.storing = storing;
        this.indicators = indicators;
        this.areas = areas;
    }

    @Override
    public int getOrder() {
        return 420;
    }

    @Override
    public String name() {
        return "statistics.figures";
    }

    @Override
    public void build() {
        indicator("Befolkning ved årets udgang").ifPresent(this::residents);
        indicator("Kontanthjælp blandt de 16-64-årige").ifPresent(this::assistance);
    }

    private void residents(Indicator indicator) {
        ask(
                indicator,
                "Hvor mange bor der i bydelene?",
                FigureForm.BAR,
                new Scope.All(),
                false,
                new PeriodChoice.Latest());
        ask(
                indicator,
                "Hvordan er byens folketal gået?",
                FigureForm.LINE,
                new Scope.WholeOnly(),
                true,
                PeriodChoice.all());
    }

    private void assistance(Indicator indicator) {
        ask(
                indicator,
                "Hvor i byen får flest kontanthjælp?",
                FigureForm.MAP,
                new Scope.All(),
                true,
                new PeriodChoice.Latest());
        areas.ofLevel(AreaLevel.DISTRICT).stream()
                .filter(area -> area.name().equals("Nørrebro"))
                .map(Area::id)
                .findFirst()
                .ifPresent(district -> {
                    var chosen = new Scope.Chosen(List.of(district));
                    ask(
                            indicator,
                            "Er der færre på Nørrebro, der får kontanthjælp?",
                            FigureForm.LINE,
                            chosen,
                            true,
                            PeriodChoice.all());
                    ask(
                            indicator,
                            "Kontanthjælp på Nørrebro",
                            FigureForm.VALUE,
                            chosen,
                            true,
                            new PeriodChoice.Latest());
                });
    }

    private void ask(
            Indicator indicator, String title, FigureForm form, Scope scope, boolean whole, PeriodChoice periods) {
        var asked = storing.store(indicator.id(), new Question("", title, form, scope, whole, periods), DEMO);
        if (asked instanceof StoreFigure.Refused(var refusals)) {
            throw new IllegalStateException("Demo figure refused: " + refusals);
        }
    }

    private Optional<Indicator> indicator(String name) {
        return indicators.all().stream()
                .filter(indicator -> indicator.name().equals(name))
                .findFirst();
    }
}
