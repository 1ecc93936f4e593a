package dk.helhed.statistics.indicatorcard;

import dk.helhed.statistics.indicator.Definition;
import dk.helhed.statistics.indicatorcard.IndicatorPage.Change;
import dk.helhed.statistics.measurement.Labels;
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
    record Said(String name, String question, Definition definition) {}

    static List<Change> between(Said before, Said after, Labels labels, Phrases phrases) {
        return new Changes(labels, phrases).all(before, after);
    }

    private List<Change> all(Said before, Said after) {
        note("name", before.name(), after.name());
        note("question", before.question(), after.question());
        var old = before.definition();
        var now = after.definition();
        note("kind", kind(old), kind(now));
        note("numerator", labels.of(old.numerator()), labels.of(now.numerator()));
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
        return List.copyOf(changes);
    }

    private String denominator(Definition definition) {
        return definition.denominator().map(labels::of).orElse("");
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
