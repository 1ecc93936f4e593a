package dk.helhed.statistics.indicatorcard;

import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.Language;
import dk.helhed.statistics.FigureForm;
import dk.helhed.statistics.Grounds;
import dk.helhed.statistics.PublishedFigure;
import dk.helhed.statistics.catalog.description.Audience;
import dk.helhed.statistics.catalog.usage.Usage;
import dk.helhed.statistics.catalog.usage.Usage.Uses;
import dk.helhed.statistics.difference.Differences;
import dk.helhed.statistics.difference.Validity;
import dk.helhed.statistics.indicator.DefinitionVersion;
import dk.helhed.statistics.indicatorcard.IndicatorPage.Change;
import dk.helhed.statistics.indicatorcard.IndicatorPage.Fact;
import dk.helhed.statistics.indicatorcard.IndicatorPage.Values;
import dk.helhed.statistics.indicatorcard.IndicatorPage.Version;
import dk.helhed.statistics.indicatorcard.IndicatorsPage.Line;
import dk.helhed.statistics.measurement.Answers;
import dk.helhed.statistics.measurement.Indicator;
import dk.helhed.statistics.measurement.Indicators;
import dk.helhed.statistics.measurement.Labels;
import dk.helhed.statistics.measurement.Wording;
import dk.helhed.statistics.publication.FigureContent;
import dk.helhed.statistics.publication.FigureContent.Nil;
import dk.helhed.statistics.publication.FigureContent.Shown;
import dk.helhed.statistics.publication.Phrases;
import dk.helhed.statistics.publication.Publication;
import dk.helhed.statistics.publication.Remarks;
import dk.helhed.statistics.publication.Shapes;
import dk.helhed.statistics.question.PeriodChoice;
import dk.helhed.statistics.question.Question;
import dk.helhed.statistics.question.Scope;
import dk.helhed.statistics.trace.Trace;
import dk.helhed.web.Texts;
import dk.helhed.web.Viewer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Puts the pages of the register together. */
@Component
class Cards {
    private final Indicators indicators;
    private final Answers answers;
    private final Labels labels;
    private final Usage usage;
    private final Texts texts;

    Cards(Indicators indicators, Answers answers, Labels labels, Usage usage, Texts texts) {
        this.indicators = indicators;
        this.answers = answers;
        this.labels = labels;
        this.usage = usage;
        this.texts = texts;
    }

    Optional<Indicator> indicator(String code) {
        return indicators.byCode(code);
    }

    /** Only where the viewer may see every dataset that it reads. */
    Optional<Indicator> indicator(String code, Viewer viewer) {
        return indicators.byCode(code, Audience.of(viewer));
    }

    IndicatorsPage list(Viewer viewer, boolean mayWrite) {
        var phrases = phrases(viewer.language());
        var lines = indicators.admitted(Audience.of(viewer)).stream()
                .map(indicator -> new Line(
                        indicator.code(),
                        indicator.name(),
                        indicator.current().question(),
                        labels.known(indicator.definition(), phrases),
                        indicator.definition().presentation().unit(),
                        indicator.wordings().size()))
                .toList();
        return new IndicatorsPage(lines, mayWrite);
    }

    IndicatorPage card(Indicator indicator, Viewer viewer, boolean mayWrite) {
        var phrases = phrases(viewer.language());
        var content = example(indicator);
        return new IndicatorPage(
                indicator.code(),
                indicator.name(),
                indicator.current().question(),
                facts(indicator, phrases),
                labels.countedTwice(indicator.definition(), phrases),
                indicator.current().explained(),
                published(content, phrases),
                content.isEmpty()
                        ? List.of()
                        : new Trace(content, phrases, content.mainPlace(), content.lastPeriod()).steps(),
                versions(indicator, phrases),
                Changes.sideBySide(indicator, labels, phrases),
                mayWrite ? values(indicator, phrases) : List.of(),
                usage.of(indicator.id(), viewer),
                mayWrite);
    }

    /** The example a draft gives on the newest period of all areas. */
    PublishedFigure example(Parsing.Draft draft, Language language) {
        return published(example(Indicator.draft(wording(1, Optional.empty(), draft))), phrases(language));
    }

    /** What the numbers of a draft show to be amiss: a text of the bundle each. */
    List<String> cautions(Parsing.Draft draft) {
        var content = everything(Indicator.draft(wording(1, Optional.empty(), draft)));
        var found = new ArrayList<String>();
        if (!new Remarks(content, phrases(Language.DANISH)).cautions().isEmpty()) {
            found.add("statistics-figures.over-draft");
        }
        if (content.count(cell -> cell instanceof Shown shown && isRoundedAway(shown)) > 0) {
            found.add("statistics-whole.rounded-away");
        }
        if (content.count(cell -> cell instanceof Nil nil && nil.reason().equals("PERIOD")) > 0) {
            found.add("statistics-whole.other-period");
        }
        return found;
    }

    /** It is not zero and looks like it. */
    private static boolean isRoundedAway(Shown shown) {
        return shown.value().signum() == 0 && shown.exact().signum() != 0;
    }

    /** What would read differently, in every area and period, if the draft were kept as the next version. */
    Differences.Found effect(Indicator indicator, Parsing.Draft draft, Language language) {
        var next = wording(indicator.current().version().number() + 1, draft.validFrom(), draft);
        return new Differences(everything(indicator), everything(indicator.with(next)), phrases(language)).found();
    }

    /** Which versions the draft would leave without a period, each in a sentence. */
    List<String> retired(Indicator indicator, Parsing.Draft draft, Language language) {
        var number = indicator.current().version().number() + 1;
        return draft.validFrom()
                .map(from -> new DefinitionVersion(number, Optional.of(from), draft.definition()))
                .map(next -> Validity.retired(indicator.versions(), next, phrases(language)))
                .orElse(List.of());
    }

    private static Wording wording(int number, Optional<LocalDate> validFrom, Parsing.Draft draft) {
        return new Wording(
                new DefinitionVersion(number, validFrom, draft.definition()),
                draft.name(),
                draft.question(),
                draft.explained(),
                draft.note(),
                Instant.EPOCH,
                new AccountId(new UUID(0, 0)));
    }

    private FigureContent everything(Indicator indicator) {
        return answers.content(
                new Question("", indicator.name(), FigureForm.TABLE, new Scope.All(), true, PeriodChoice.all()),
                indicator);
    }

    /**
     * Every area's newest value by each version. Two definitions on the same numbers can together give small counts away, which
     * protection of one table at a time does not see; so they are laid side by side only for those who look after the data.
     */
    private List<Values> values(Indicator indicator, Phrases phrases) {
        return indicator.wordings().size() < 2
                ? List.of()
                : indicator.wordings().reversed().stream()
                        .map(wording -> new Values(
                                wording.version().number(), published(example(indicator.only(wording)), phrases)))
                        .toList();
    }

    PublishedFigure example(Indicator indicator, Language language) {
        return published(example(indicator), phrases(language));
    }

    Uses uses(Indicator indicator, Viewer viewer) {
        return usage.of(indicator.id(), viewer);
    }

    List<Change> changes(Indicator indicator, Parsing.Draft draft, Language language) {
        return Changes.between(
                Changes.Said.of(indicator.current()),
                new Changes.Said(draft.name(), draft.question(), draft.explained(), draft.definition()),
                labels,
                phrases(language));
    }

    private FigureContent example(Indicator indicator) {
        return answers.content(
                new Question("", indicator.name(), FigureForm.TABLE, new Scope.All(), true, new PeriodChoice.Latest()),
                indicator);
    }

    private static PublishedFigure published(FigureContent content, Phrases phrases) {
        return new Publication(content, phrases).figure(Shapes.NONE, "", Grounds.NONE);
    }

    private List<Fact> facts(Indicator indicator, Phrases phrases) {
        var definition = indicator.definition();
        var presentation = definition.presentation();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("kind", phrases.word("statistics.indicator.kind." + DefinitionForm.kind(definition))));
        facts.add(new Fact(
                "numerator",
                labels.of(definition.numerator(), phrases.language()) + " · "
                        + labels.dataset(definition.numerator())));
        definition
                .denominator()
                .ifPresent(below -> facts.add(
                        new Fact("denominator", labels.of(below, phrases.language()) + " · " + labels.dataset(below))));
        facts.add(new Fact("adding-numerator", labels.adding(definition.numerator(), phrases)));
        definition
                .denominator()
                .ifPresent(below -> facts.add(new Fact("adding-denominator", labels.adding(below, phrases))));
        facts.add(new Fact("factor", phrases.exact(presentation.factor())));
        facts.add(new Fact("unit", labels.unit(definition, phrases.language())));
        facts.add(new Fact("decimals", Integer.toString(presentation.decimals())));
        facts.add(new Fact("direction", phrases.word("statistics.indicator.direction." + presentation.direction())));
        return facts;
    }

    private List<Version> versions(Indicator indicator, Phrases phrases) {
        var versions = new ArrayList<Version>();
        var before = Optional.<Wording>empty();
        for (var wording : indicator.wordings()) {
            versions.addFirst(version(indicator, wording, before, phrases));
            before = Optional.of(wording);
        }
        return versions;
    }

    private Version version(Indicator indicator, Wording wording, Optional<Wording> before, Phrases phrases) {
        return new Version(
                wording.version().number(),
                labels.formula(wording.version().definition(), phrases),
                Validity.of(wording.version(), indicator.versions(), phrases),
                wording.note(),
                wording.recordedAt(),
                wording == indicator.current(),
                before.map(old -> Changes.between(Changes.Said.of(old), Changes.Said.of(wording), labels, phrases))
                        .orElse(List.of()));
    }

    private Phrases phrases(Language language) {
        return new Phrases(texts, language);
    }
}
