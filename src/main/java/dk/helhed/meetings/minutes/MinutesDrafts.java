package dk.helhed.meetings.minutes;

import dk.helhed.governance.Boards;
import dk.helhed.kernel.Language;
import dk.helhed.meetings.Agenda;
import dk.helhed.meetings.Attendances;
import dk.helhed.meetings.Documents;
import dk.helhed.meetings.RollCall;
import dk.helhed.meetings.minutes.text.AttendanceWords;
import dk.helhed.meetings.minutes.text.Minutes;
import dk.helhed.web.NotFound;
import dk.helhed.web.Viewer;
import java.util.List;
import org.springframework.stereotype.Component;

/** Drafts the minutes from what was recorded in the meeting, as it stands now. */
@Component
class MinutesDrafts {
    private final Boards boards;
    private final Attendances attendances;
    private final RulingWords rulings;
    private final Documents documents;

    MinutesDrafts(Boards boards, Attendances attendances, RulingWords rulings, Documents documents) {
        this.boards = boards;
        this.attendances = attendances;
        this.rulings = rulings;
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
        var ruled = rulings.of(agenda, words.view());
        return agenda.items().stream()
                .map(item -> new Minutes.Item(
                        item.number(),
                        words.code(item.kind()),
                        item.title(),
                        item.closed(),
                        words.remarks(item, roll),
                        ruled.getOrDefault(item.id(), List.of())))
                .toList();
    }
}
