package dk.helhed.meetings.release;

import dk.helhed.identity.Accounts;
import dk.helhed.meetings.AgendaLine;
import dk.helhed.meetings.DemoAgenda;
import dk.helhed.meetings.Papers;
import dk.helhed.platform.DemoPart;
import dk.helhed.web.Role;
import org.springframework.stereotype.Component;

/** The demo city's complete paper is released ahead of the meeting, as the board asked for it. */
@Component
class DemoRelease implements DemoPart {
    private final ReleasePaper releasing;
    private final DemoAgenda agenda;
    private final Papers papers;
    private final Accounts accounts;

    DemoRelease(ReleasePaper releasing, DemoAgenda agenda, Papers papers, Accounts accounts) {
        this.releasing = releasing;
        this.agenda = agenda;
        this.papers = papers;
        this.accounts = accounts;
    }

    @Override
    public int getOrder() {
        return 550;
    }

    @Override
    public String name() {
        return "meetings.release";
    }

    @Override
    public void build() {
        var who = accounts.demoAccount(Role.SECRETARY).orElseThrow();
        agenda.item("Samlet status")
                .flatMap(AgendaLine.Item::paper)
                .flatMap(papers::paper)
                .ifPresent(paper -> releasing.release(paper.id(), paper.version(), "", who));
    }
}
