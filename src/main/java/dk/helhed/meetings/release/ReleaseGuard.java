package dk.helhed.meetings.release;

import dk.helhed.kernel.Refusal;
import dk.helhed.meetings.Agendas;
import dk.helhed.meetings.Fault;
import dk.helhed.meetings.MeetingState;
import dk.helhed.meetings.Paper;
import dk.helhed.meetings.Readiness;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What stands in the way of releasing a paper, whoever does it and however often. */
@Component
class ReleaseGuard {
    private final Readiness readiness;
    private final Agendas agendas;

    ReleaseGuard(Readiness readiness, Agendas agendas) {
        this.readiness = readiness;
        this.agendas = agendas;
    }

    List<Refusal> check(Paper paper) {
        var causes = new ArrayList<Refusal>(readiness.toRelease(paper));
        var agenda = agendas.agendaOf(paper.item());
        if (agenda.isEmpty() || agenda.get().item(paper.item()).isEmpty()) {
            causes.add(Fault.of("MEET-029"));
        } else if (agenda.get().meeting().state().isAtLeast(MeetingState.HELD)) {
            causes.add(Fault.of("MEET-030"));
        }
        return List.copyOf(causes);
    }
}
