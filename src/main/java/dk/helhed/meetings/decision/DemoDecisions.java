package dk.helhed.meetings.decision;

import dk.helhed.identity.Accounts;
import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.Language;
import dk.helhed.meetings.Agenda;
import dk.helhed.meetings.AgendaLine;
import dk.helhed.meetings.Decisions;
import dk.helhed.meetings.DemoAgenda;
import dk.helhed.meetings.MeetingState;
import dk.helhed.meetings.Outcome;
import dk.helhed.platform.DemoPart;
import dk.helhed.web.Role;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the board decided at the demo city's held meeting; all of it is invented. */
@Component
class DemoDecisions implements DemoPart {
    private static final Duration INTO_THE_MEETING = Duration.ofMinutes(95);

    private final RecordDecision recording;
    private final Matters matters;
    private final Decisions decisions;
    private final DemoAgenda demo;
    private final Accounts accounts;

    DemoDecisions(RecordDecision recording, Matters matters, Decisions decisions, DemoAgenda demo, Accounts accounts) {
        this.recording = recording;
        this.matters = matters;
        this.decisions = decisions;
        this.demo = demo;
        this.accounts = accounts;
    }

    private record Said(Outcome outcome, String text) {}

    @Override
    public int getOrder() {
        return 505;
    }

    @Override
    public String name() {
        return "meetings-held.decisions";
    }

    @Override
    public void build() {
        demo.in(MeetingState.CALLED).ifPresent(agenda -> {
            decide(agenda, "Godkendelse af dagsorden", new Said(Outcome.APPROVED, ""));
            decide(
                    agenda,
                    "Fælles boligsocial vicevært",
                    new Said(Outcome.ADOPTED, ""),
                    new Said(
                            Outcome.ADOPTED_AMENDED,
                            "Udgiften deles efter antal boliger, så de mindste boligafdelinger betaler mindst."),
                    new Said(Outcome.ADOPTED, "Beboerrepræsentanterne inddrages i vurderingen."));
            decide(
                    agenda,
                    "Fritidsjob til unge",
                    new Said(Outcome.ADOPTED, "Helhedsplanerne aftaler selv, hvor jobformidleren får plads."),
                    new Said(Outcome.ADOPTED, ""));
            decide(
                    agenda,
                    "Lektiecaféens åbningstider",
                    new Said(Outcome.ADOPTED, ""),
                    new Said(Outcome.POSTPONED, "Tages op, når budgettet for næste år er kendt."));
            decide(
                    agenda,
                    "Beboernes ønsker",
                    new Said(Outcome.DISCUSSED, "Ønskerne sendes til de tre helhedsplaner."));
        });
    }

    private void decide(Agenda agenda, String title, Said... said) {
        var who = accounts.demoAccount(Role.SECRETARY).orElseThrow();
        agenda.items().stream()
                .filter(item -> item.title().startsWith(title))
                .findFirst()
                .ifPresent(item -> decide(agenda, item, List.of(said), who));
    }

    private void decide(Agenda agenda, AgendaLine.Item item, List<Said> said, AccountId who) {
        var at = agenda.meeting().starts().plus(INTO_THE_MEETING);
        var lines = decisions.lines(agenda.meeting().id()).getOrDefault(item.id(), List.of());
        for (var place = 0; place < said.size(); place++) {
            var matter = lines.isEmpty()
                    ? matters.whole(item.id(), Language.DANISH)
                    : matters.line(lines.get(place).id(), Language.DANISH);
            var ruling = new Ruling(said.get(place).outcome(), said.get(place).text(), Optional.empty(), "");
            recording.record(matter, ruling, who, at);
        }
    }
}
