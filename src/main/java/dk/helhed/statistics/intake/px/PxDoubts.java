package dk.helhed.statistics.intake.px;

import dk.helhed.statistics.table.TableRefused;
import dk.helhed.statistics.table.TableUnreadable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a head says that the format has no meaning for. The table can be read all the same, so a person is told, once for each
 * keyword; what would leave the table in pieces ends the reading.
 */
final class PxDoubts {
    private final PxKeywords keywords;
    private final PxPlaces places;
    private final Map<String, Doubt> unplaced = new LinkedHashMap<>();
    private final List<TableRefused> words = new ArrayList<>();

    /** @param more statements of the same keyword about something that is not here */
    private record Doubt(PxKeyword first, String about, int more) {
        Doubt another() {
            return new Doubt(first, about, more + 1);
        }

        TableRefused told() {
            return TableRefused.of("READ-109", first.written(), first.line(), about, more);
        }
    }

    PxDoubts(PxKeywords keywords, PxPlaces places) {
        this.keywords = keywords;
        this.places = places;
    }

    /**
     * In the order of what is said twice, in unnamed languages, in unknown words, and about what is not in the table.
     *
     * @throws TableUnreadable READ-110 when a variable is described that the table does not have
     */
    List<TableRefused> all() {
        for (var keyword : keywords.all()) {
            word(keyword);
            confidential(keyword);
            places.unknown(keyword, keyword.language()).ifPresent(about -> place(keyword, about));
        }
        var all = new ArrayList<>(keywords.doubts());
        all.addAll(words);
        unplaced.values().forEach(doubt -> all.add(doubt.told()));
        return all;
    }

    private void word(PxKeyword said) {
        PxVocabulary.insteadOf(said)
                .ifPresent(instead -> words.add(TableRefused.of(
                        said.name().equals("AGGREGALLOWED") ? "READ-111" : "READ-108",
                        said.written(),
                        said.line(),
                        said.first(),
                        instead)));
    }

    /** The source asks that its numbers are treated before they are shown; how, it does not say. */
    private void confidential(PxKeyword said) {
        if (said.name().equals("CONFIDENTIAL") && !said.first().strip().matches("0?|(?i:no)")) {
            words.add(TableRefused.of("READ-144", said.written(), said.line(), said.first()));
        }
    }

    private void place(PxKeyword said, String about) {
        if (PxVocabulary.isOfAVariable(said.name()) && keywords.isMain(said.language())) {
            throw new TableUnreadable(TableRefused.of("READ-110", said.written(), said.line(), about));
        }
        unplaced.merge(said.name(), new Doubt(said, about, 0), (doubt, _) -> doubt.another());
    }
}
