package dk.helhed.meetings.minutes;

import dk.helhed.governance.Boards;
import dk.helhed.kernel.Language;
import dk.helhed.meetings.Agenda;
import dk.helhed.meetings.AgendaItemId;
import dk.helhed.meetings.AgendaLine;
import dk.helhed.meetings.Attendances;
import dk.helhed.meetings.Decision;
import dk.helhed.meetings.Decisions;
import dk.helhed.meetings.Documents;
import dk.helhed.meetings.ItemDecisions;
import dk.helhed.meetings.LineWords;
import dk.helhed.meetings.Recommendation;
import dk.helhed.meetings.RollCall;
import dk.helhed.meetings.minutes.text.AttendanceWords;
import dk.helhed.meetings.minutes.text.Minutes;
import dk.helhed.web.NotFound;
import dk.helhed.web.View;
import dk.helhed.web.Viewer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Drafts the minutes from what was recorded in the meeting, as it stands now. */
@Component
class MinutesDrafts {
    private final Boards boards;
    private final Attendances attendances;
    private final Decisions decisions;
    private final LineWords lines;
    private final Documents documents;

    MinutesDrafts(Boards boards, Attendances attendances, Decisions decisions, LineWords lines, Documents documents) {
        this.boards = boards;
        this.attendances = attendances;
        this.decisions = decisions;
        this.lines = lines;
        this.documents = documents;
    }

    /** Everything, closed items too. */
    Minutes draft(Agenda agenda) {
        var meeting = agenda.meeting();
        var roll = attendances.of(meeting);
        var words = new AttendanceWords(documents.view(Viewer.nobody(Language.DANISH)), agenda, roll);
        return new Minutes(
                boards.board(meeting.board()).orElseThrow(NotFound::new).name(),
                meeting.year(),
                meeting.number(),
                meeting.title(),
                meeting.day(),
                meeting.from(),
                meeting.until(),
                meeting.place(),
                words.seats(),
                words.quorum(),
                items(agenda, roll, words));
    }

    private List<Minutes.Item> items(Agenda agenda, RollCall roll, AttendanceWords words) {
        var decided = decisions.ofMeeting(agenda.meeting().id());
        var recommended = decisions.lines(agenda.meeting().id());
        return agenda.items().stream()
                .map(item -> new Minutes.Item(
                        item.number(),
                        words.code(item.kind()),
                        item.title(),
                        item.closed(),
                        words.remarks(item, roll),
                        rulings(item, recommended.getOrDefault(item.id(), List.of()), decided, words.view())))
                .toList();
    }

    private List<Minutes.Ruling> rulings(
            AgendaLine.Item item,
            List<Recommendation> recommended,
            Map<AgendaItemId, ItemDecisions> decided,
            View view) {
        var standing = Optional.ofNullable(decided.get(item.id())).orElse(ItemDecisions.none(item.id()));
        var rulings = new ArrayList<Minutes.Ruling>();
        for (var line : recommended) {
            var words = line.number() + ". " + lines.plain(item.paper(), line.text(), Language.DANISH);
            standing.of(line.id()).ifPresent(decision -> rulings.add(ruling(words, decision, view)));
        }
        standing.whole().ifPresent(decision -> rulings.add(ruling("", decision, view)));
        return List.copyOf(rulings);
    }

    private static Minutes.Ruling ruling(String line, Decision decision, View view) {
        return new Minutes.Ruling(line, view.text(decision.outcome().key()), decision.text());
    }
}
