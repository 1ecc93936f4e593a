package dk.helhed.meetings.hold;

import dk.helhed.governance.Boards;
import dk.helhed.kernel.Refusal;
import dk.helhed.meetings.Agenda;
import dk.helhed.meetings.AgendaLine;
import dk.helhed.meetings.Decision;
import dk.helhed.meetings.DecisionEntry;
import dk.helhed.meetings.LineWords;
import dk.helhed.meetings.Meeting;
import dk.helhed.meetings.MeetingState;
import dk.helhed.meetings.Recommendation;
import dk.helhed.web.NotFound;
import dk.helhed.web.Viewer;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts the page of a meeting that is being held together. */
@Component
class HoldPages {
    private final ReadProceedings proceedings;
    private final LineWords words;
    private final Boards boards;

    HoldPages(ReadProceedings proceedings, LineWords words, Boards boards) {
        this.proceedings = proceedings;
        this.words = words;
        this.boards = boards;
    }

    HoldPage page(Agenda agenda, List<? extends Refusal> refusals, Viewer viewer) {
        var held = proceedings.of(agenda);
        return new HoldPage(
                agenda.meeting(),
                boards.board(agenda.meeting().board()).orElseThrow(NotFound::new),
                held.roll(),
                agenda.seenBy(viewer).lines().stream()
                        .map(line -> entry(line, held, viewer))
                        .toList(),
                agenda.meeting().state() == MeetingState.CALLED ? held.missing(proceedings.today()) : List.of(),
                refusals);
    }

    private HoldPage.Entry entry(AgendaLine line, Proceedings held, Viewer viewer) {
        return new HoldPage.Entry(
                line,
                line instanceof AgendaLine.Item item ? decisions(item, held, viewer) : List.of(),
                held.roll().disqualified(line.id()),
                held.roll().quorum(line.id()));
    }

    private List<DecisionEntry> decisions(AgendaLine.Item item, Proceedings held, Viewer viewer) {
        var meeting = held.agenda().meeting();
        var decided = held.decisions(item.id());
        var lines = held.lines(item.id());
        return lines.isEmpty()
                ? List.of(DecisionEntry.of(
                        item.id(), Optional.empty(), "", decided.whole(), changeable(meeting, decided.whole())))
                : lines.stream()
                        .map(line -> DecisionEntry.of(
                                item.id(),
                                Optional.of(line),
                                plain(item, line, viewer),
                                decided.of(line.id()),
                                changeable(meeting, decided.of(line.id()))))
                        .toList();
    }

    /** What stands can still be corrected when the minutes are approved. */
    private static boolean changeable(Meeting meeting, Optional<Decision> stands) {
        return Standing.isOpen(meeting) || stands.isPresent();
    }

    private String plain(AgendaLine.Item item, Recommendation line, Viewer viewer) {
        return words.plain(item.paper(), line.text(), viewer.language());
    }
}
