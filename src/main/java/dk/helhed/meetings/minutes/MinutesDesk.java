package dk.helhed.meetings.minutes;

import dk.helhed.meetings.Agendas;
import dk.helhed.meetings.MeetingId;
import dk.helhed.meetings.minutes.text.MinutesForm;
import dk.helhed.meetings.minutes.text.MinutesRelease;
import dk.helhed.meetings.minutes.text.Proposal;
import dk.helhed.web.NotFound;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** What lies before the one who approves minutes: the draft, what was approved before, and the time. */
@Component
class MinutesDesk {
    private final Agendas agendas;
    private final MinutesDrafts drafts;
    private final MinutesQueries queries;
    private final MinutesStore store;
    private final Clock clock;

    MinutesDesk(Agendas agendas, MinutesDrafts drafts, MinutesQueries queries, MinutesStore store, Clock clock) {
        this.agendas = agendas;
        this.drafts = drafts;
        this.queries = queries;
        this.store = store;
        this.clock = clock;
    }

    Proposal proposal(MeetingId meeting) {
        var agenda = agendas.agenda(meeting).orElseThrow(NotFound::new);
        var draft = drafts.draft(agenda);
        var before = queries.releases(meeting).stream().findFirst();
        return new Proposal(agenda, draft, MinutesForm.write(draft), before);
    }

    void append(MinutesRelease release) {
        store.append(release);
    }

    Instant now() {
        return clock.instant();
    }
}
