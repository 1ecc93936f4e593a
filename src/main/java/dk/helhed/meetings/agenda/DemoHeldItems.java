package dk.helhed.meetings.agenda;

import dk.helhed.identity.Accounts;
import dk.helhed.meetings.DemoAgenda;
import dk.helhed.platform.DemoPart;
import dk.helhed.web.Role;
import java.util.List;
import org.springframework.stereotype.Component;

/** The items of the demo city's held meeting; all of them are invented. */
@Component
class DemoHeldItems implements DemoPart {
    private static final List<LineText> CASES = List.of(
            new LineText("DECISION", "Fælles boligsocial vicevært i boligafdelingerne", 25, false, false, true),
            new LineText("DECISION", "Fritidsjob til unge på tværs af helhedsplanerne", 25, false, false, true),
            new LineText("DECISION", "Lektiecaféens åbningstider i foråret", 15, false, false, true),
            new LineText("DISCUSSION", "Beboernes ønsker til sommerens aktiviteter", 20, false, false, false));

    private final ArrangeAgenda arranging;
    private final DemoAgenda agenda;
    private final Accounts accounts;

    DemoHeldItems(ArrangeAgenda arranging, DemoAgenda agenda, Accounts accounts) {
        this.arranging = arranging;
        this.agenda = agenda;
        this.accounts = accounts;
    }

    @Override
    public int getOrder() {
        return 502;
    }

    @Override
    public String name() {
        return "meetings-held.items";
    }

    /** After the formalities: heading, approval of the agenda, heading of the cases. */
    @Override
    public void build() {
        var who = accounts.demoAccount(Role.SECRETARY).orElseThrow();
        agenda.inTheMaking().ifPresent(found -> {
            var place = 4;
            for (var line : CASES) {
                arranging.add(found.meeting().id(), line, place++, who);
            }
        });
    }
}
