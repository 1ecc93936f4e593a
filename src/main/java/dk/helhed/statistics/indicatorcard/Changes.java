package dk.helhed.statistics.indicatorcard;

import dk.helhed.statistics.difference.Validity;
import dk.helhed.statistics.indicator.Definition;
import dk.helhed.statistics.indicatorcard.IndicatorPage.Change;
import dk.helhed.statistics.indicatorcard.IndicatorPage.Column;
import dk.helhed.statistics.indicatorcard.IndicatorPage.Fact;
import dk.helhed.statistics.measurement.Explained;
import dk.helhed.statistics.measurement.Indicator;
import dk.helhed.statistics.measurement.Labels;
import dk.helhed.statistics.measurement.Wording;
import dk.helhed.statistics.publication.Phrases;
import java.util.ArrayList;
import java.util.List;

/** What differs between two versions, in words. */
final class Changes {
    private final Labels labels;
    private final Phrases phrases;
    private final List<Change> changes = new ArrayList<>();

    private Changes(Labels labels, Phrases phrases) {
        this.labels = labels;
        this.phrases = phrases;
    }

    /** What a version says that may differ from another. */
    record Said(String name, String question, Explained explained, Definition definition) {
        static Said of(Wording wording) {
            return new Said(
                    wording.name(),
                    wording.question(),
                    wording.explained(),
                    wording.version().definition());
        }
    }

    static List<Change> between(Said before, Said after, Labels labels, Phrases phrases) {
        return new Changes(labels, phrases).all(before, after);
    }

    /** Every version with the same facts in the same order, newest first. */
    static List<Column> sideBySide(Indicator indicator, Labels labels, Phrases phrases) {
        var words = new Changes(labels, phrases);
        return indicator.wordings().reversed().stream()
                .map(wording -> new Column(
                        wording.version().number(),
                        wording == indicator.current(),
                        words.facts(wording, Validity.of(wording.version(), indicator.versions(), phrases))))
                .toList();
    }

    private List<Fact> facts(Wording wording, String valid) {
        var definition = wording.version().definition();
        var presentation = definition.presentation();
        var explained = wording.explained();
        return List.of(
                new Fact("name", wording.name()),
                new Fact("question", wording.question()),
                new Fact("kind", kind(definition)),
                new Fact("numerator", labels.of(definition.numerator(), phrases.language())),
                new Fact("denominator", denominator(definition)),
                new Fact("factor", phrases.exact(presentation.factor())),
                new Fact("unit", presentation.unit()),
                new Fact("decimals", Integer.toString(presentation.decimals())),
                new Fact("direction", direction(definition)),
                new Fact("valid", valid),
                new Fact("purpose", explained.purpose()),
                new Fact("population", explained.population()),
                new Fact("weaknesses", explained.weaknesses()),
                new Fact("owner", explained.owner()),
                new Fact("note", wording.note()));
    }

    private List<Change> all(Said before, Said after) {
        note("name", before.name(), after.name());
        note("question", before.question(), after.question());
        var old = before.definition();
        var now = after.definition();
        note("kind", kind(old), kind(now));
        note(
                "numerator",
                labels.of(old.numerator(), phrases.language()),
                labels.of(now.numerator(), phrases.language()));
        note("denominator", denominator(old), denominator(now));
        note(
                "factor",
                phrases.exact(old.presentation().factor()),
                phrases.exact(now.presentation().factor()));
        note("unit", old.presentation().unit(), now.presentation().unit());
        note(
                "decimals",
                Integer.toString(old.presentation().decimals()),
                Integer.toString(now.presentation().decimals()));
        note("direction", direction(old), direction(now));
        explained(before.explained(), after.explained());
        return List.copyOf(changes);
    }

    private void explained(Explained before, Explained after) {
        note("purpose", before.purpose(), after.purpose());
        note("population", before.population(), after.population());
        note("weaknesses", before.weaknesses(), after.weaknesses());
        note("owner", before.owner(), after.owner());
    }

    private String denominator(Definition definition) {
        return definition
                .denominator()
                .map(below -> labels.of(below, phrases.language()))
                .orElse("");
    }

    private String kind(Definition definition) {
        return phrases.word("statistics.indicator.kind." + DefinitionForm.kind(definition));
    }

    private String direction(Definition definition) {
        return phrases.word(
                "statistics.indicator.direction." + definition.presentation().direction());
    }

    private void note(String key, String before, String after) {
        if (!before.equals(after)) {
            changes.add(new Change(key, before, after));
        }
    }
}
