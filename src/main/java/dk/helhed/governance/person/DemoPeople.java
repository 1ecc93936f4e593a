package dk.helhed.governance.person;

import dk.helhed.governance.PersonId;
import dk.helhed.identity.Accounts;
import dk.helhed.kernel.AccountId;
import dk.helhed.platform.DemoPart;
import dk.helhed.web.Role;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The persons of the demo city. All of them are invented, and each name says so. */
@Component
class DemoPeople implements DemoPart {
    private static final List<String> NAMES = List.of("""
            Marianne Storm, Poul Wedel, Henning Dahl, Anders Ravnholt, Camilla Stender, Torben Kjeldgaard, Ulla Bang,
            Susanne Eriksholm, Lars Overby, Grethe Mogensen, Bo Sandgaard, Mette Lyngby, Jesper Hald, Kirsten Worm,
            Allan Bisgaard, Maja Kirkegaard,
            Dorthe Klint, Henrik Lassen, Rikke Sølvsten, Mads Ellegaard, Hanne Tofte, Jørgen Blicher, Inge Sarup,
            Kaj Østerby, Kim Østergaard, Vibeke Lund, Tove Ringsted, Aksel Bromand,
            Peter Nordentoft, Birgit Ravn, Charlotte Egelund, Stine Abild, Rasmus Bukh, Peter Toft, Yvonne Kragh,
            Selma Aydin, Ditte Hvass, Ove Stampe, Ejner Holst,
            Lone Vestergaard, Jens Peter Skov, Jonas Bille, Preben Fisker, Sara Holm, Erik Thorsen, Lis Jørgensen,
            Ahmed Karimi, Tina Bach, Niels Brandt, Fatima Demir, Karen Munk, Erling Nymark, Bodil Hessel, Gunnar Sand,
            Louise Harder, Steen Vinther, Nadia Rahimi, Michael Grønbech, Bente Kaas, Flemming Rode, Anita Sejr,
            Claus Bredal, Helle Strand, Jytte Palsgaard, Morten Glud, Ruth Enevold,
            Eva Thyssen, Palle Nørgaard, Gitte Rømer, Omar Nasser, Trine Falk, Bjarne Hede, Ellen Bruun, Svend Åkjær,
            Simon Lykke, Anne Sofie Rask, Kurt Bonde
            """.strip().split(",\\s+"));

    private final AddPerson addPerson;
    private final TieAccount tieAccount;
    private final Accounts accounts;

    DemoPeople(AddPerson addPerson, TieAccount tieAccount, Accounts accounts) {
        this.addPerson = addPerson;
        this.tieAccount = tieAccount;
        this.accounts = accounts;
    }

    @Override
    public int getOrder() {
        return 310;
    }

    @Override
    public String name() {
        return "governance.people";
    }

    /** Those who sign in to the demo city under a name that sits on a board are the same persons. */
    @Override
    public void build() {
        var who = accounts.demoAccount(Role.SECRETARY).orElseThrow();
        var persons = new HashMap<String, PersonId>();
        NAMES.forEach(name -> persons.put(name + " (opdigtet)", add(who, name)));
        for (var demo : accounts.demoAccounts()) {
            var person = persons.get(demo.name());
            if (person != null) {
                accounts.demoAccount(demo.role()).ifPresent(account -> tieAccount.tie(who, person, account));
            }
        }
    }

    private PersonId add(AccountId who, String name) {
        var mailbox = name.toLowerCase(Locale.ROOT)
                .replace("æ", "ae")
                .replace("ø", "oe")
                .replace("å", "aa")
                .replace(' ', '.');
        return addPerson
                .add(who, new Identity(name + " (opdigtet)", mailbox + "@demo.example", ""))
                .person();
    }
}
