package dk.helhed.meetings.release;

import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.Refusal;
import dk.helhed.kernel.UseCase;
import dk.helhed.meetings.Fault;
import dk.helhed.meetings.Paper;
import dk.helhed.meetings.PaperId;
import dk.helhed.meetings.PaperReleaseId;
import dk.helhed.meetings.PaperReleases;
import dk.helhed.meetings.Papers;
import dk.helhed.meetings.ReleasedPapers;
import dk.helhed.web.NotFound;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Releases a paper: from now on the board reads what stands in it at this minute. */
@UseCase
class ReleasePaper {
    private final Papers papers;
    private final ReleasedPapers released;
    private final ReleaseGuard guard;
    private final PaperReleases releases;
    private final Clock clock;

    ReleasePaper(Papers papers, ReleasedPapers released, ReleaseGuard guard, PaperReleases releases, Clock clock) {
        this.papers = papers;
        this.released = released;
        this.guard = guard;
        this.releases = releases;
        this.clock = clock;
    }

    sealed interface Result {}

    record Released(PaperReleaseId id) implements Result {}

    /** Everything that stands in the way, at once. */
    record Blocked(List<Refusal> causes) implements Result {}

    /**
     * @param seen the version of the draft that was looked at before it was released
     * @param reason why it is released again; needed from the second release on
     */
    Result release(PaperId id, int seen, String reason, AccountId who) {
        releases.lock(id);
        var paper = papers.paper(id).orElseThrow(NotFound::new);
        var causes = new ArrayList<Refusal>(guard.check(paper));
        causes.addAll(ofThisRelease(paper, seen, reason));
        return causes.isEmpty()
                ? new Released(releases.release(paper, reason.strip(), who, clock.instant()))
                : new Blocked(List.copyOf(causes));
    }

    private List<Refusal> ofThisRelease(Paper paper, int seen, String reason) {
        var causes = new ArrayList<Refusal>();
        if (paper.version() != seen) {
            causes.add(Fault.of("MEET-028"));
        }
        if (reason.isBlank() && !released.issues(paper.id()).isEmpty()) {
            causes.add(Fault.of("MEET-027"));
        }
        return causes;
    }
}
