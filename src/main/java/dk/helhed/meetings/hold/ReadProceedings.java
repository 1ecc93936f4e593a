package dk.helhed.meetings.hold;

import dk.helhed.kernel.Copenhagen;
import dk.helhed.meetings.Agenda;
import dk.helhed.meetings.Agendas;
import dk.helhed.meetings.Attendances;
import dk.helhed.meetings.Decisions;
import dk.helhed.meetings.MeetingId;
import dk.helhed.web.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Reads all that is recorded of a meeting, in a number of queries that does not grow with its items. */
@Component
class ReadProceedings {
    private final Agendas agendas;
    private final Attendances attendances;
    private final Decisions decisions;
    private final Clock clock;

    ReadProceedings(Agendas agendas, Attendances attendances, Decisions decisions, Clock clock) {
        this.agendas = agendas;
        this.attendances = attendances;
        this.decisions = decisions;
        this.clock = clock;
    }

    Agenda agenda(MeetingId id) {
        return agendas.agenda(id).orElseThrow(NotFound::new);
    }

    Proceedings of(MeetingId id) {
        return of(agenda(id));
    }

    Proceedings of(Agenda agenda) {
        var meeting = agenda.meeting();
        return new Proceedings(
                agenda, attendances.of(meeting), decisions.lines(meeting.id()), decisions.ofMeeting(meeting.id()));
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return Copenhagen.today(clock);
    }
}
