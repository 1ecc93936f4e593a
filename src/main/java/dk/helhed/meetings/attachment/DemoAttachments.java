package dk.helhed.meetings.attachment;

import dk.helhed.identity.Accounts;
import dk.helhed.meetings.AgendaLine;
import dk.helhed.meetings.DemoAgenda;
import dk.helhed.platform.DemoPart;
import dk.helhed.web.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.springframework.stereotype.Component;

/** One attachment of the demo city's complete paper; its figures are invented. */
@Component
class DemoAttachments implements DemoPart {
    private static final String MILESTONES = """
            Plan;Milepæl;Status
            Mimersgade;Ungecafé i nye lokaler;forsinket
            Indre Nørrebro;Lektiecafé to gange om ugen;nået
            Haraldsgade;Beboerkurser afsluttet;følger planen
            Opdigtede demodata;;
            """;

    private final AttachFile attaching;
    private final DemoAgenda agenda;
    private final Accounts accounts;

    DemoAttachments(AttachFile attaching, DemoAgenda agenda, Accounts accounts) {
        this.attaching = attaching;
        this.agenda = agenda;
        this.accounts = accounts;
    }

    @Override
    public int getOrder() {
        return 540;
    }

    @Override
    public String name() {
        return "meetings.attachments";
    }

    @Override
    public void build() {
        var who = accounts.demoAccount(Role.SECRETARY).orElseThrow();
        agenda.item("Samlet status").flatMap(AgendaLine.Item::paper).ifPresent(paper -> {
            try {
                var file = Files.createTempFile("helhed", ".csv");
                try {
                    Files.writeString(file, MILESTONES);
                    attaching.attach(paper, file, "milepaele-opdigtet.csv", "Milepæle i de tre planer (opdigtet)", who);
                } finally {
                    Files.deleteIfExists(file);
                }
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
    }
}
