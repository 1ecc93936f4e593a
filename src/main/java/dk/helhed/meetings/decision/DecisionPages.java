package dk.helhed.meetings.decision;

import dk.helhed.governance.Boards;
import dk.helhed.kernel.Refusal;
import dk.helhed.meetings.DecisionEntry;
import dk.helhed.meetings.DecisionEntry.Typed;
import dk.helhed.web.NotFound;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts the page of one decision together. */
@Component
class DecisionPages {
    private final Boards boards;

    DecisionPages(Boards boards) {
        this.boards = boards;
    }

    DecisionPage read(Matter matter) {
        return page(matter, matter.entry());
    }

    /** With what stands in the form, to be corrected. */
    DecisionPage open(Matter matter) {
        var entry = matter.entry();
        return page(
                matter,
                matter.stands()
                        .filter(_ -> matter.mayBeCorrected())
                        .map(stands -> entry.typing(Typed.of(stands), List.of()))
                        .orElse(entry));
    }

    DecisionPage typed(Matter matter, Typed typed, List<? extends Refusal> why) {
        return page(matter, matter.entry().typing(typed, why));
    }

    private DecisionPage page(Matter matter, DecisionEntry entry) {
        var meeting = matter.meeting();
        return new DecisionPage(
                meeting, boards.board(meeting.board()).orElseThrow(NotFound::new), matter.item(), entry);
    }
}
