package dk.helhed.governance.party;

import dk.helhed.governance.PartyKind;
import dk.helhed.identity.Accounts;
import dk.helhed.platform.DemoPart;
import dk.helhed.web.Role;
import java.util.List;
import org.springframework.stereotype.Component;

/** The parties of the Copenhagen case. They are real; what they do in the demo city is invented. */
@Component
class DemoParties implements DemoPart {
    private static final List<String> ADMINISTRATIONS = List.of(
            "Økonomiforvaltningen",
            "Kultur- og Fritidsforvaltningen",
            "Børne- og Ungdomsforvaltningen",
            "Sundheds- og Omsorgsforvaltningen",
            "Socialforvaltningen",
            "Teknik- og Miljøforvaltningen",
            "Beskæftigelses- og Integrationsforvaltningen");
    private static final List<String> HOUSING_ORGANISATIONS =
            List.of("fsb", "AAB", "AKB", "3B", "KAB", "VIBO", "HAB", "DFB", "Lejerbo", "AKF");
    private static final List<String> OTHERS = List.of(
            "Boligsocialt sekretariat",
            "Brønshøj-Husum Lokaludvalg",
            "Bispebjerg Lokaludvalg",
            "Nørrebro Lokaludvalg",
            "Valby Lokaludvalg",
            "Amager Øst Lokaludvalg");

    private final AddParty addParty;
    private final Accounts accounts;

    DemoParties(AddParty addParty, Accounts accounts) {
        this.addParty = addParty;
        this.accounts = accounts;
    }

    @Override
    public int getOrder() {
        return 300;
    }

    @Override
    public String name() {
        return "governance.parties";
    }

    @Override
    public void build() {
        add(ADMINISTRATIONS, PartyKind.ADMINISTRATION);
        add(HOUSING_ORGANISATIONS, PartyKind.HOUSING_ORGANISATION);
        add(List.of("Landsbyggefonden"), PartyKind.FUNDER);
        add(List.of("Københavns Politi"), PartyKind.POLICE);
        add(OTHERS, PartyKind.OTHER);
    }

    private void add(List<String> names, PartyKind kind) {
        var who = accounts.demoAccount(Role.SECRETARY).orElseThrow();
        names.forEach(name -> addParty.add(who, name, kind));
    }
}
