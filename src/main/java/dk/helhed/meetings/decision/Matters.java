package dk.helhed.meetings.decision;

import dk.helhed.kernel.Language;
import dk.helhed.meetings.Agenda;
import dk.helhed.meetings.AgendaItemId;
import dk.helhed.meetings.Agendas;
import dk.helhed.meetings.Decisions;
import dk.helhed.meetings.LineWords;
import dk.helhed.meetings.Recommendation;
import dk.helhed.meetings.RecommendationId;
import dk.helhed.web.NotFound;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds what is to be decided. A line that the board was not sent is not there. */
@Component
class Matters {
    private final Agendas agendas;
    private final Decisions decisions;
    private final LineWords words;
    private final DecisionStore store;

    Matters(Agendas agendas, Decisions decisions, LineWords words, DecisionStore store) {
        this.agendas = agendas;
        this.decisions = decisions;
        this.words = words;
        this.store = store;
    }

    Matter line(RecommendationId id, Language language) {
        var item = store.itemOf(id).orElseThrow(NotFound::new);
        var agenda = agendas.agendaOf(item).orElseThrow(NotFound::new);
        var line = lines(agenda, item).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
        return matter(agenda, item, Optional.of(line), language);
    }

    /** An item whose lines are decided one by one has no decision as a whole. */
    Matter whole(AgendaItemId item, Language language) {
        var agenda = agendas.agendaOf(item).orElseThrow(NotFound::new);
        if (!lines(agenda, item).isEmpty()) {
            throw new NotFound();
        }
        return matter(agenda, item, Optional.empty(), language);
    }

    private List<Recommendation> lines(Agenda agenda, AgendaItemId item) {
        return decisions.lines(agenda.meeting().id()).getOrDefault(item, List.of());
    }

    private Matter matter(Agenda agenda, AgendaItemId id, Optional<Recommendation> line, Language language) {
        var item = agenda.item(id).orElseThrow(NotFound::new);
        var standing = decisions.ofItem(id);
        return new Matter(
                agenda.meeting(),
                item,
                line,
                line.map(one -> words.plain(item.paper(), one.text(), language)).orElse(""),
                line.map(one -> standing.of(one.id())).orElse(standing.whole()));
    }
}
