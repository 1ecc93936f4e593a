package dk.helhed.meetings.paper;

import dk.helhed.identity.Accounts;
import dk.helhed.kernel.AccountId;
import dk.helhed.meetings.DemoAgenda;
import dk.helhed.platform.DemoPart;
import dk.helhed.web.Role;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The papers of the demo city's held meeting, all invented and saying so. */
@Component
class DemoHeldPapers implements DemoPart {
    private static final String INVENTED = " Sagen og dens tal er opdigtede.";

    private final StartPaper starting;
    private final SavePaper saving;
    private final DemoAgenda agenda;
    private final Accounts accounts;

    DemoHeldPapers(StartPaper starting, SavePaper saving, DemoAgenda agenda, Accounts accounts) {
        this.starting = starting;
        this.saving = saving;
        this.agenda = agenda;
        this.accounts = accounts;
    }

    @Override
    public int getOrder() {
        return 503;
    }

    @Override
    public String name() {
        return "meetings-held.papers";
    }

    @Override
    public void build() {
        var who = accounts.demoAccount(Role.SECRETARY).orElseThrow();
        write(
                "Fælles boligsocial vicevært",
                "D-0101",
                caretaker(),
                who,
                List.of(
                        "at bestyrelsen godkender et forsøg med en fælles boligsocial vicevært i et år,",
                        "at udgiften på 240.000 kr. deles mellem de fire boligafdelinger, der er med i forsøget,",
                        "at sekretariatet fremlægger erfaringerne, inden forsøget udløber."));
        write(
                "Fritidsjob til unge",
                "D-0102",
                jobs(),
                who,
                List.of(
                        "at helhedsplanerne på Nørrebro går sammen om én indgang til fritidsjob,",
                        "at målet sættes til 60 unge i fritidsjob det første år."));
        write(
                "Lektiecaféens åbningstider",
                "D-0104",
                homework(),
                who,
                List.of(
                        "at lektiecaféen holder åbent mandag til torsdag kl. 15–18,",
                        "at der søges midler til en ekstra frivilligkoordinator."));
    }

    private static Map<String, String> caretaker() {
        return Map.of(
                "resume",
                "Fire boligafdelinger ønsker en vicevært, der også kan vise vej til de boligsociale tilbud." + INVENTED,
                "problemstilling",
                "Viceværterne møder beboere, der har brug for hjælp til andet end boligen, og ved ikke altid, hvor de skal"
                        + " sende dem hen.",
                "losning",
                "Én vicevært får halvdelen af sin tid til at følge beboere til rådgivning, aktiviteter og kommunens tilbud.",
                "okonomi",
                "Forsøget koster 240.000 kr. og betales af de fire boligafdelinger.",
                "proces",
                "Forsøget begynder den første i måneden efter bestyrelsens beslutning.");
    }

    private static Map<String, String> jobs() {
        return Map.of(
                "resume",
                "De tre helhedsplaner har hver sin ordning for fritidsjob. Sagen foreslår én fælles indgang."
                        + INVENTED,
                "problemstilling",
                "Arbejdsgiverne får henvendelser fra tre sider, og unge søger det samme job ad tre veje.",
                "losning",
                "En jobformidler samler jobbene og følger de unge den første måned.",
                "okonomi",
                "Jobformidleren betales inden for planernes nuværende budgetter.",
                "proces",
                "Status gives hvert halve år.");
    }

    private static Map<String, String> homework() {
        return Map.of(
                "resume",
                "Lektiecaféen har flere brugere end pladser. Sagen foreslår længere åbningstid." + INVENTED,
                "problemstilling",
                "I eksamensmånederne må caféen afvise børn to dage om ugen.",
                "losning",
                "Caféen holder åbent en time mere, fire dage om ugen.",
                "okonomi",
                "Den ekstra tid dækkes af frivillige. En koordinator kræver nye midler.");
    }

    private void write(String item, String number, Map<String, String> texts, AccountId who, List<String> lines) {
        agenda.item(item).ifPresent(found -> {
            var paper = starting.start(found.id(), who);
            var typed = lines.stream()
                    .map(text -> new PaperForm.Line(Optional.empty(), text))
                    .toList();
            saving.save(paper, new PaperForm(1, "Sekretariatet", number, StartPaper.LEAD, texts, typed), who);
        });
    }
}
