package dk.helhed.meetings.agenda;

import dk.helhed.identity.Accounts;
import dk.helhed.meetings.AgendaLine;
import dk.helhed.meetings.DemoAgenda;
import dk.helhed.platform.DemoPart;
import dk.helhed.web.Role;
import java.util.List;
import org.springframework.stereotype.Component;

/** The items of the demo city's coming meeting; all of them are invented. */
@Component
class DemoItems implements DemoPart {
    private static final List<LineText> CASES = List.of(
            new LineText("DECISION", "Samlet status for de tre helhedsplaner", 25, false, false, true),
            new LineText("DECISION", "Tryghedsvandringer: nye tidspunkter", 15, false, false, true),
            new LineText("DISCUSSION", "Unge uden for uddannelse: hvad virker?", 30, false, false, true),
            new LineText("DECISION", "Høringssvar om fælles tryghedspulje", 20, false, false, true));
    private static final List<LineText> BRIEFINGS = List.of(
            new LineText("BRIEFING", "Nyt regulativ i høring", 10, false, false, true),
            new LineText("BRIEFING", "Nyt fra parterne", 10, true, true, false));

    private final ArrangeAgenda arranging;
    private final DemoAgenda agenda;
    private final Accounts accounts;

    DemoItems(ArrangeAgenda arranging, DemoAgenda agenda, Accounts accounts) {
        this.arranging = arranging;
        this.agenda = agenda;
        this.accounts = accounts;
    }

    @Override
    public int getOrder() {
        return 520;
    }

    @Override
    public String name() {
        return "meetings.items";
    }

    @Override
    public void build() {
        addBefore("Orienteringspunkter", CASES);
        addBefore("Afslutning", BRIEFINGS);
    }

    private void addBefore(String heading, List<LineText> lines) {
        var who = accounts.demoAccount(Role.SECRETARY).orElseThrow();
        agenda.inTheMaking().ifPresent(found -> {
            var place = found.lines().stream()
                    .filter(AgendaLine.Heading.class::isInstance)
                    .map(AgendaLine.Heading.class::cast)
                    .filter(line -> line.title().equals(heading))
                    .findFirst()
                    .map(line -> LineOrder.place(found, line.id()))
                    .orElse(found.lines().size() + 1);
            for (var line : lines) {
                arranging.add(found.meeting().id(), line, place++, who);
            }
        });
    }
}
