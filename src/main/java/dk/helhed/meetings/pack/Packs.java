package dk.helhed.meetings.pack;

import dk.helhed.governance.Board;
import dk.helhed.governance.Boards;
import dk.helhed.governance.Member;
import dk.helhed.governance.SeatRole;
import dk.helhed.meetings.Access;
import dk.helhed.meetings.Agenda;
import dk.helhed.meetings.AgendaLine;
import dk.helhed.meetings.Paper;
import dk.helhed.meetings.PaperId;
import dk.helhed.meetings.Papers;
import dk.helhed.meetings.ReleasedPapers;
import dk.helhed.web.NotFound;
import dk.helhed.web.Viewer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts the pack of a meeting together for one reader. */
@Component
class Packs {
    private final Boards boards;
    private final ReleasedPapers released;
    private final Papers papers;
    private final PackParts parts;

    Packs(Boards boards, ReleasedPapers released, Papers papers, PackParts parts) {
        this.boards = boards;
        this.released = released;
        this.papers = papers;
        this.parts = parts;
    }

    /** @param agenda as the reader may see it, who reaches us at {@code home} */
    PackDocument pack(Agenda agenda, Viewer reader, String home) {
        var board = boards.board(agenda.meeting().board()).orElseThrow(NotFound::new);
        var members = boards.members(board.id(), agenda.meeting().day());
        var chairs = members.stream()
                .filter(member -> member.role().leads())
                .map(Member::name)
                .toList();
        return new PackDocument(board, agenda, chairs, copy(reader, members), parts(agenda, board, reader), home);
    }

    /** What was released; those who write see the papers that were not, marked as drafts. */
    private List<PackPart> parts(Agenda agenda, Board board, Viewer reader) {
        var drafts = Access.writes(reader, board.id()) ? drafts(agenda) : Map.<PaperId, Paper>of();
        return agenda.items().stream()
                .flatMap(item -> item.paper().flatMap(paper -> part(item, paper, drafts)).stream())
                .toList();
    }

    private Optional<PackPart> part(AgendaLine.Item item, PaperId paper, Map<PaperId, Paper> drafts) {
        return released.newest(paper)
                .map(sent -> parts.sent(item, sent))
                .or(() -> Optional.ofNullable(drafts.get(paper)).map(draft -> parts.draft(item, draft)));
    }

    private Map<PaperId, Paper> drafts(Agenda agenda) {
        return papers.ofMeeting(agenda.meeting().id()).stream()
                .collect(Collectors.toMap(Paper::id, Function.identity()));
    }

    private PackDocument.Copy copy(Viewer reader, List<Member> members) {
        var role = reader.account()
                .flatMap(boards::personOf)
                .flatMap(person -> members.stream()
                        .filter(member -> member.person().equals(person))
                        .map(Member::role)
                        .min(SeatRole::compareTo));
        return new PackDocument.Copy(reader.name(), role);
    }
}
