package dk.helhed.meetings.paper;

import dk.helhed.audit.AuditTrail;
import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.Refusal;
import dk.helhed.kernel.UseCase;
import dk.helhed.meetings.Agendas;
import dk.helhed.meetings.MeetingState;
import dk.helhed.meetings.Paper;
import dk.helhed.meetings.PaperId;
import dk.helhed.meetings.Papers;
import dk.helhed.web.NotFound;
import java.time.Clock;
import java.time.Instant;

/** Saves a paper as it was typed, unless somebody else saved it first. */
@UseCase
class SavePaper {
    private final PaperStore store;
    private final Papers papers;
    private final Agendas agendas;
    private final AuditTrail audit;
    private final Clock clock;

    SavePaper(PaperStore store, Papers papers, Agendas agendas, AuditTrail audit, Clock clock) {
        this.store = store;
        this.papers = papers;
        this.agendas = agendas;
        this.audit = audit;
        this.clock = clock;
    }

    sealed interface Result {}

    record Saved() implements Result {}

    /** @param now the paper as the other one left it */
    record SavedByAnother(Paper now) implements Result {}

    /** What was decided stands on the paper as it was; it is not written anew afterwards. */
    record MeetingHeld() implements Result, Refusal {
        @Override
        public String code() {
            return "MEET-030";
        }
    }

    Result save(PaperId id, PaperForm form, AccountId who) {
        var paper = papers.paper(id).orElseThrow(NotFound::new);
        if (isHeld(paper)) {
            return new MeetingHeld();
        }
        var now = clock.instant();
        if (!store.change(id, form, now, who)) {
            return new SavedByAnother(papers.paper(id).orElseThrow(NotFound::new));
        }
        form.texts().forEach((section, text) -> store.write(id, section, text));
        writeLines(paper, form, now);
        audit.record(
                who,
                "meetings.paper.saved",
                "paper/" + id.value(),
                "version " + form.version(),
                "version " + (form.version() + 1));
        return new Saved();
    }

    private boolean isHeld(Paper paper) {
        return agendas.meeting(paper.meeting())
                .map(meeting -> meeting.state().isAtLeast(MeetingState.HELD))
                .orElse(false);
    }

    private void writeLines(Paper paper, PaperForm form, Instant now) {
        var kept = form.lines().stream().flatMap(line -> line.id().stream()).toList();
        paper.text().recommendations().stream()
                .filter(line -> !kept.contains(line.id()))
                .forEach(line -> store.end(line.id(), now));
        var position = 0;
        for (var line : form.lines()) {
            position++;
            if (line.id().isPresent()) {
                store.change(paper.id(), line.id().get(), position, line.text());
            } else {
                store.add(paper.id(), position, line.text());
            }
        }
    }
}
