package dk.helhed.meetings.agenda;

import static java.util.stream.Collectors.toMap;

import dk.helhed.governance.Board;
import dk.helhed.governance.Boards;
import dk.helhed.meetings.Access;
import dk.helhed.meetings.Agenda;
import dk.helhed.meetings.AgendaItemId;
import dk.helhed.meetings.AgendaLine;
import dk.helhed.meetings.ItemDecisions;
import dk.helhed.meetings.Obstacle;
import dk.helhed.meetings.Paper;
import dk.helhed.meetings.PaperId;
import dk.helhed.meetings.Papers;
import dk.helhed.meetings.Readiness;
import dk.helhed.meetings.Receivers;
import dk.helhed.meetings.ReleasedPaper;
import dk.helhed.meetings.ReleasedPapers;
import dk.helhed.meetings.agenda.AgendaPage.Consequence;
import dk.helhed.meetings.agenda.AgendaPage.Entry;
import dk.helhed.meetings.agenda.AgendaPage.Group;
import dk.helhed.meetings.agenda.AgendaPage.Making;
import dk.helhed.web.NotFound;
import dk.helhed.web.Viewer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts the page of an agenda together for one reader. */
@Component
class AgendaPages {
    private static final int WIDE = 760;
    private static final int NARROW = 328;

    private final Papers papers;
    private final ReleasedPapers released;
    private final Readiness readiness;
    private final AgendaHints hints;
    private final Boards boards;

    AgendaPages(Papers papers, ReleasedPapers released, Readiness readiness, AgendaHints hints, Boards boards) {
        this.papers = papers;
        this.released = released;
        this.readiness = readiness;
        this.hints = hints;
        this.boards = boards;
    }

    AgendaPage page(Agenda agenda, Map<AgendaItemId, ItemDecisions> decided, Viewer viewer) {
        var meeting = agenda.meeting();
        var board = boards.board(meeting.board()).orElseThrow(NotFound::new);
        var writes = Access.writes(viewer, board.id());
        var seen = agenda.seenBy(viewer);
        List<Paper> drafts = writes ? papers.ofMeeting(meeting.id()) : List.of();
        var issues = released.newest(meeting.id());
        var obstacles =
                writes && meeting.isDraft() ? ofSeen(readiness.toCall(agenda, drafts), seen) : List.<Obstacle>of();
        var making = writes && meeting.isDraft()
                ? Optional.of(making(agenda, board, drafts, issues, obstacles, viewer))
                : Optional.<Making>empty();
        return new AgendaPage(
                seen,
                board,
                groups(seen, drafts, issues, obstacles),
                decided,
                writes,
                Access.records(viewer, board.id()),
                making);
    }

    /** What stands in the way names sections and figures, so of a closed item it is for those who read that. */
    private static List<Obstacle> ofSeen(List<Obstacle> obstacles, Agenda seen) {
        return obstacles.stream()
                .filter(one ->
                        one.ofItem() == 0 || seen.items().stream().anyMatch(item -> item.number() == one.ofItem()))
                .toList();
    }

    private Making making(
            Agenda agenda,
            Board board,
            List<Paper> drafts,
            Map<PaperId, ReleasedPaper.Issue> issues,
            List<Obstacle> obstacles,
            Viewer viewer) {
        return new Making(
                Access.calls(viewer, agenda),
                obstacles,
                hints.of(agenda, agenda.seenBy(viewer), drafts, viewer.language()),
                consequence(agenda, board, drafts, issues),
                Timeline.of(agenda, WIDE),
                Timeline.of(agenda, NARROW));
    }

    private Consequence consequence(
            Agenda agenda, Board board, List<Paper> drafts, Map<PaperId, ReleasedPaper.Issue> issues) {
        var naming = drafts.stream()
                .filter(paper -> !paper.text().figures().isEmpty())
                .toList();
        return new Consequence(
                Receivers.of(boards.members(board.id(), agenda.meeting().day())),
                agenda.items().stream()
                        .filter(AgendaLine.Item::closed)
                        .map(AgendaLine.Item::number)
                        .toList(),
                naming.stream().mapToInt(paper -> paper.text().figures().size()).sum(),
                naming.size(),
                (int) drafts.stream()
                        .filter(paper -> !issues.containsKey(paper.id()))
                        .count());
    }

    private static List<Group> groups(
            Agenda agenda, List<Paper> drafts, Map<PaperId, ReleasedPaper.Issue> issues, List<Obstacle> obstacles) {
        Map<AgendaItemId, Paper> byItem = drafts.stream().collect(toMap(Paper::item, paper -> paper));
        var groups = new ArrayList<Group>();
        var place = 0;
        for (var line : agenda.lines()) {
            place++;
            if (line instanceof AgendaLine.Heading heading) {
                groups.add(new Group(Optional.of(heading), new ArrayList<>()));
            } else {
                if (groups.isEmpty()) {
                    groups.add(new Group(Optional.empty(), new ArrayList<>()));
                }
                groups.getLast().entries().add(entry(line, place, byItem, issues, obstacles));
            }
        }
        return groups;
    }

    private static Entry entry(
            AgendaLine line,
            int place,
            Map<AgendaItemId, Paper> drafts,
            Map<PaperId, ReleasedPaper.Issue> issues,
            List<Obstacle> obstacles) {
        if (!(line instanceof AgendaLine.Item item)) {
            return new Entry(line, place, List.of(), false, Optional.empty(), Optional.empty());
        }
        var draft = Optional.ofNullable(drafts.get(item.id()));
        return new Entry(
                item,
                place,
                ItemParts.of(item, draft),
                obstacles.stream().anyMatch(one -> one.ofItem() == item.number()),
                draft,
                item.paper().flatMap(paper -> Optional.ofNullable(issues.get(paper))));
    }
}
