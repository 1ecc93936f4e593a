package dk.helhed.meetings.paper;

import dk.helhed.identity.Accounts;
import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.Language;
import dk.helhed.meetings.DemoAgenda;
import dk.helhed.platform.DemoPart;
import dk.helhed.statistics.FigureForm;
import dk.helhed.statistics.PublishedFigures;
import dk.helhed.web.Grant;
import dk.helhed.web.Role;
import dk.helhed.web.Viewer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** The papers of the demo city's coming meeting: one complete, two under way, all invented and saying so. */
@Component
class DemoPapers implements DemoPart {
    private static final String INVENTED = "Sagen er opdigtet, og tallene er opdigtede demotal.";

    private final StartPaper starting;
    private final SavePaper saving;
    private final DemoAgenda agenda;
    private final PublishedFigures figures;
    private final Accounts accounts;

    DemoPapers(StartPaper starting, SavePaper saving, DemoAgenda agenda, PublishedFigures figures, Accounts accounts) {
        this.starting = starting;
        this.saving = saving;
        this.agenda = agenda;
        this.figures = figures;
        this.accounts = accounts;
    }

    @Override
    public int getOrder() {
        return 530;
    }

    @Override
    public String name() {
        return "meetings.papers";
    }

    @Override
    public void build() {
        var who = accounts.demoAccount(Role.SECRETARY).orElseThrow();
        write("Samlet status", "Projektlederne", "D-0117", status(who), lines(), who);
        write("Tryghedsvandringer", "Sekretariatet", "D-0118", walks(), List.of(), who);
        write("Unge uden for", "Analytikeren", "D-0121", young(who), List.of(), who);
        write("Nyt regulativ", "Landsbyggefonden", "D-0124", regulation(), List.of(), who);
    }

    private static List<String> lines() {
        return List.of(
                "at bestyrelsen godkender den samlede status for de tre helhedsplaner,",
                "at lektiecaféen i Indre Nørrebro fortsætter uændret i et år,",
                "at sekretariatet vender tilbage med en plan for de to forsinkede aktiviteter på næste møde.");
    }

    private Map<String, String> status(AccountId who) {
        var value =
                naming(who, form -> form == FigureForm.VALUE, "Bydelen måles blandt andet på %s, som nu er **%s**.");
        var whole = naming(who, form -> form == FigureForm.LINE || form == FigureForm.BAR, "\n\n%2$s\n");
        return Map.of(
                "resume",
                "De tre helhedsplaner følger i det store og hele deres planer. To aktiviteter er forsinket, og en lektiecafé har fået"
                        + " flere brugere end ventet. " + INVENTED,
                "problemstilling",
                "Bestyrelsen har bedt om én samlet status i stedet for tre. " + value
                        + " Udviklingen skal ses over flere år, før den kan bruges til at vurdere en enkelt indsats."
                        + whole,
                "losning",
                """
                Planerne arbejder videre efter de aftalte milepæle:

                - **Mimersgade** flytter ungecaféen til nye lokaler.
                - **Indre Nørrebro** fortsætter lektiecaféen.
                - **Haraldsgade** afslutter beboerkurserne som planlagt.""",
                "okonomi",
                """
                Alt holdes inden for planernes budgetter.

                | Plan | Budget, kr. | Brugt, kr. |
                | --- | ---: | ---: |
                | Mimersgade | 1.200.000 | 640.000 |
                | Indre Nørrebro | 980.000 | 455.000 |
                | Haraldsgade | 760.000 | 402.000 |""",
                "proces",
                "Beslutningen sendes til de tre planer. Næste samlede status kommer om et halvt år.");
    }

    private static Map<String, String> walks() {
        return Map.of(
                "resume",
                "Sagen foreslår tryghedsvandringer på de tidspunkter, hvor beboerne er mest utrygge. " + INVENTED,
                "problemstilling",
                "Ingen af de tre vagtordninger dækker efter kl. 20.",
                "losning",
                "Vandringerne flyttes til torsdag, fredag og lørdag kl. 20–24.");
    }

    private Map<String, String> young(AccountId who) {
        var value = naming(who, _ -> true, "Udgangspunktet er %s: %s.");
        return Map.of(
                "resume",
                "Oplæg til en drøftelse af, hvad der virker for unge uden for uddannelse og arbejde. " + INVENTED,
                "problemstilling",
                value + " Erfaringerne fra to planer peger på fritidsjob som den vej, flest følger til ende.");
    }

    private static Map<String, String> regulation() {
        return Map.of("resume", "Et nyt regulativ er sendt i høring. Svarfristen er om seks uger. " + INVENTED);
    }

    /** A sentence that names a figure of the demo city and shows it; nothing where there is no such figure. */
    private String naming(AccountId who, Predicate<FigureForm> form, String sentence) {
        var viewer = new Viewer(Optional.of(who), "", Set.of(Grant.everywhere(Role.SECRETARY)), Language.DANISH);
        return figures.all(viewer).stream()
                .filter(figure -> form.test(figure.form()))
                .findFirst()
                .map(figure -> String.format(
                        Language.DANISH.locale(), sentence, "»" + figure.title() + "«", "[[" + figure.number() + "]]"))
                .orElse("");
    }

    private void write(
            String item,
            String presenter,
            String number,
            Map<String, String> texts,
            List<String> lines,
            AccountId who) {
        agenda.item(item).ifPresent(found -> {
            var paper = starting.start(found.id(), who);
            var typed = lines.stream()
                    .map(text -> new PaperForm.Line(Optional.empty(), text))
                    .toList();
            saving.save(paper, new PaperForm(1, presenter, number, StartPaper.LEAD, texts, typed), who);
        });
    }
}
