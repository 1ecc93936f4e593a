package dk.helhed.meetings.minutes;

import dk.helhed.governance.Board;
import dk.helhed.governance.Boards;
import dk.helhed.kernel.Refusal;
import dk.helhed.meetings.Access;
import dk.helhed.meetings.Meeting;
import dk.helhed.meetings.MeetingState;
import dk.helhed.meetings.Receivers;
import dk.helhed.meetings.minutes.text.Minutes;
import dk.helhed.meetings.minutes.text.MinutesRelease;
import dk.helhed.web.NotFound;
import dk.helhed.web.Viewer;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts the pages of minutes together. */
@Component
class MinutesPages {
    private final MinutesDesk desk;
    private final MinutesQueries queries;
    private final Boards boards;

    MinutesPages(MinutesDesk desk, MinutesQueries queries, Boards boards) {
        this.desk = desk;
        this.queries = queries;
        this.boards = boards;
    }

    /** @param version empty for the newest, or for the draft while there is none */
    MinutesPage page(Meeting meeting, Optional<Integer> version, Viewer viewer) {
        var releases = queries.releases(meeting.id());
        var standing = releases.isEmpty() ? before(meeting, viewer) : approved(meeting, releases, version, viewer);
        return new MinutesPage(
                meeting, board(meeting), standing, viewer.serves(meeting.board().value()));
    }

    ApprovePage approval(Meeting meeting, String reason, List<? extends Refusal> causes) {
        var proposal = desk.proposal(meeting.id());
        return new ApprovePage(
                proposal, board(meeting), Receivers.of(boards.members(meeting.board(), meeting.day())), reason, causes);
    }

    /** What the reader may see of minutes. */
    static Minutes seen(Minutes minutes, Meeting meeting, Viewer viewer) {
        return viewer.mayReadClosed(meeting.board().value()) ? minutes : minutes.open();
    }

    private MinutesPage.Standing before(Meeting meeting, Viewer viewer) {
        return Access.writes(viewer, meeting.board()) && meeting.state().isAtLeast(MeetingState.HELD)
                ? new MinutesPage.Draft(seen(desk.proposal(meeting.id()).draft(), meeting, viewer))
                : new MinutesPage.Waiting();
    }

    private MinutesPage.Standing approved(
            Meeting meeting, List<MinutesRelease> releases, Optional<Integer> version, Viewer viewer) {
        var release = releases.stream()
                .filter(one -> version.map(number -> number == one.version()).orElse(true))
                .findFirst()
                .orElseThrow(NotFound::new);
        return new MinutesPage.Approved(
                seen(release.minutes(), meeting, viewer),
                release.version(),
                release.releasedAt(),
                releases.stream().map(MinutesPage.Version::of).toList(),
                release.isIntact(),
                desk.proposal(meeting.id()).differsFromApproved());
    }

    private Board board(Meeting meeting) {
        return boards.board(meeting.board()).orElseThrow(NotFound::new);
    }
}
