package dk.helhed.statistics.figure;

import dk.helhed.geography.AreaLevel;
import dk.helhed.kernel.Language;
import dk.helhed.kernel.Refusal;
import dk.helhed.statistics.drawing.OffTheMap;
import dk.helhed.statistics.figure.NewFigurePage.Choice;
import dk.helhed.statistics.figure.NewFigurePage.Preview;
import dk.helhed.statistics.indicator.PeriodCode;
import dk.helhed.statistics.measurement.Answers;
import dk.helhed.statistics.measurement.Indicator;
import dk.helhed.statistics.period.LongPeriod;
import dk.helhed.statistics.publication.Phrases;
import dk.helhed.web.Answer;
import dk.helhed.web.OpenTo;
import dk.helhed.web.Page;
import dk.helhed.web.Role;
import dk.helhed.web.Texts;
import dk.helhed.web.Viewer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** Asking a new figure: choose, look, keep. */
@Controller
class NewFigureController {
    private final Answers answers;
    private final LivingFigures living;
    private final FigurePages pages;
    private final StoreFigure storing;
    private final Texts texts;

    NewFigureController(Answers answers, LivingFigures living, FigurePages pages, StoreFigure storing, Texts texts) {
        this.answers = answers;
        this.living = living;
        this.pages = pages;
        this.storing = storing;
        this.texts = texts;
    }

    @OpenTo({Role.ANALYST, Role.ADMINISTRATOR})
    @GetMapping("/figures/new")
    Answer ask(@ModelAttribute NewFigure form, Viewer viewer) {
        return page(form.orUsual(), viewer.language(), List.of());
    }

    @OpenTo({Role.ANALYST, Role.ADMINISTRATOR})
    @PostMapping("/figures/preview")
    Answer preview(@ModelAttribute NewFigure form) {
        return Answer.goTo(form.address());
    }

    @OpenTo({Role.ANALYST, Role.ADMINISTRATOR})
    @PostMapping("/figures")
    Answer keep(@ModelAttribute NewFigure form, Viewer viewer) {
        var chosen = chosen(form);
        if (chosen.isEmpty()) {
            return Answer.mend(page(form, viewer.language(), List.of(new StoreFigure.IndicatorMissing())));
        }
        return switch (storing.store(chosen.get().id(), form.question(form.titleText()), viewer.actor())) {
            case StoreFigure.Stored(var number) ->
                Answer.goTo("/figures/" + number, "statistics.figure.stored", number);
            case StoreFigure.Refused(var refusals) -> Answer.mend(page(form, viewer.language(), refusals));
        };
    }

    private Page page(NewFigure form, Language language, List<Refusal> refusals) {
        var phrases = new Phrases(texts, language);
        var chosen = chosen(form);
        return new NewFigurePage(
                form,
                living.indicators().stream().map(NewFigureController::choice).toList(),
                chosen.map(NewFigureController::choice),
                chosen.map(answers::areas).orElse(List.of()),
                phrases.wholeWithin(chosen.flatMap(answers::shortOfCity).map(AreaLevel::name)),
                chosen.map(answers::periods)
                        .map(counted -> periods(form, counted, phrases))
                        .orElse(List.of()),
                chosen.map(answers::periods).map(LongPeriod::offered).orElse(Set.of()),
                refusals,
                chosen.map(indicator -> preview(form, indicator, phrases)));
    }

    private Preview preview(NewFigure form, Indicator indicator, Phrases phrases) {
        var title = form.titleText().isEmpty() ? indicator.name() : form.titleText();
        var content = answers.content(form.question(title), indicator);
        var figure = pages.published(content, phrases);
        return new Preview(
                figure, pages.drawn(figure, content, phrases), OffTheMap.of(content, figure.chart(), phrases));
    }

    /** Newest first, as long as they are asked for; what is chosen is among them, whatever the releases hold. */
    private static List<Choice> periods(NewFigure form, List<String> counted, Phrases phrases) {
        var codes = form.length()
                .map(length -> LongPeriod.of(length, counted).stream()
                        .map(LongPeriod::code)
                        .toList())
                .orElse(counted);
        return Stream.concat(codes.stream(), Stream.of(form.fromText(), form.untilText()))
                .filter(code -> !code.isBlank())
                .distinct()
                .sorted(PeriodCode.IN_TIME.reversed())
                .map(code -> new Choice(code, phrases.period(code), ""))
                .toList();
    }

    private Optional<Indicator> chosen(NewFigure form) {
        return living.indicators().stream()
                .filter(indicator -> indicator.code().equals(form.indicatorCode()))
                .findFirst();
    }

    private static Choice choice(Indicator indicator) {
        return new Choice(
                indicator.code(), indicator.name(), indicator.current().question());
    }
}
