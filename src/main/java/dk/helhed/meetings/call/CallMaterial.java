package dk.helhed.meetings.call;

import dk.helhed.kernel.AccountId;
import dk.helhed.meetings.Agenda;
import dk.helhed.meetings.Agendas;
import dk.helhed.meetings.MeetingId;
import dk.helhed.meetings.Obstacle;
import dk.helhed.meetings.Paper;
import dk.helhed.meetings.PaperReleases;
import dk.helhed.meetings.Papers;
import dk.helhed.meetings.Readiness;
import dk.helhed.meetings.ReleasedPapers;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What goes out with a meeting: its agenda and its papers. */
@Component
class CallMaterial {
    private final Agendas agendas;
    private final Papers papers;
    private final ReleasedPapers released;
    private final PaperReleases releases;
    private final Readiness readiness;

    CallMaterial(Agendas agendas, Papers papers, ReleasedPapers released, PaperReleases releases, Readiness readiness) {
        this.agendas = agendas;
        this.papers = papers;
        this.released = released;
        this.releases = releases;
        this.readiness = readiness;
    }

    Optional<Agenda> agenda(MeetingId meeting) {
        return agendas.agenda(meeting);
    }

    List<Paper> unreleased(MeetingId meeting) {
        var sent = released.newest(meeting);
        return papers.ofMeeting(meeting).stream()
                .filter(paper -> !sent.containsKey(paper.id()))
                .toList();
    }

    /** Papers that nobody writes or releases while they are being released here; read after they are held. */
    List<Paper> lockUnreleased(MeetingId meeting) {
        unreleased(meeting).forEach(paper -> releases.lock(paper.id()));
        return unreleased(meeting);
    }

    List<Obstacle> obstacles(Agenda agenda, Instant at) {
        return readiness.toCall(agenda, papers.ofMeeting(agenda.meeting().id()), at);
    }

    List<Obstacle> obstacles(Agenda agenda) {
        return readiness.toCall(agenda);
    }

    void release(Paper paper, AccountId who, Instant at) {
        var _ = releases.release(paper, "", who, at);
    }
}
