package dk.helhed.meetings.minutes;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import dk.helhed.identity.Accounts;
import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.Language;
import dk.helhed.meetings.Agenda;
import dk.helhed.meetings.AgendaItemId;
import dk.helhed.meetings.AgendaLine;
import dk.helhed.meetings.Decision;
import dk.helhed.meetings.Decisions;
import dk.helhed.meetings.ItemDecisions;
import dk.helhed.meetings.LineWords;
import dk.helhed.meetings.Recommendation;
import dk.helhed.meetings.minutes.text.Corrections;
import dk.helhed.meetings.minutes.text.Minutes;
import dk.helhed.web.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the board decided, in the words of minutes. */
@Component
class RulingWords {
    private final Decisions decisions;
    private final LineWords lines;
    private final MinutesQueries queries;
    private final Accounts accounts;

    RulingWords(Decisions decisions, LineWords lines, MinutesQueries queries, Accounts accounts) {
        this.decisions = decisions;
        this.lines = lines;
        this.queries = queries;
        this.accounts = accounts;
    }

    /** By item. What was corrected after the first approval says so; a correction before it is a part of the writing. */
    Map<AgendaItemId, List<Minutes.Ruling>> of(Agenda agenda, View view) {
        var meeting = agenda.meeting().id();
        var decided = decisions.ofMeeting(meeting);
        var recommended = decisions.lines(meeting);
        var corrections = new Corrections(view, queries.firstApproval(meeting), names(decided));
        return agenda.items().stream()
                .collect(toMap(
                        AgendaLine.Item::id,
                        item -> rulings(
                                item,
                                recommended.getOrDefault(item.id(), List.of()),
                                decided.getOrDefault(item.id(), ItemDecisions.none(item.id())),
                                corrections)));
    }

    private List<Minutes.Ruling> rulings(
            AgendaLine.Item item, List<Recommendation> recommended, ItemDecisions standing, Corrections corrections) {
        var rulings = new ArrayList<Minutes.Ruling>();
        for (var line : recommended) {
            var words = line.number() + ". " + lines.plain(item.paper(), line.text(), Language.DANISH);
            standing.of(line.id()).ifPresent(decision -> rulings.add(corrections.ruling(words, decision)));
        }
        standing.whole().ifPresent(decision -> rulings.add(corrections.ruling("", decision)));
        return List.copyOf(rulings);
    }

    private Map<AccountId, String> names(Map<AgendaItemId, ItemDecisions> decided) {
        return accounts.names(decided.values().stream()
                .flatMap(item -> Stream.concat(item.lines().stream(), item.whole().stream()))
                .flatMap(decision -> Stream.concat(Stream.of(decision), decision.corrected().stream()))
                .map(Decision::recordedBy)
                .collect(toSet()));
    }
}
