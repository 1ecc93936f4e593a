package dk.helhed.governance.person;

import dk.helhed.kernel.AccountId;
import dk.helhed.platform.DemoPart;
import java.util.List;
import java.util.UUID;
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

    DemoPeople(AddPerson addPerson) {
        this.addPerson = addPerson;
    }

    @Override
    public int getOrder() {
        return 310;
    }

    @Override
    public String name() {
        return "governance.people";
    }

    @Override
    public void build() {
        NAMES.forEach(this::add);
    }

    private void add(String name) {
        var mailbox = name.toLowerCase(java.util.Locale.ROOT)
                .replace("æ", "ae")
                .replace("ø", "oe")
                .replace("å", "aa")
                .replace(' ', '.');
        addPerson.add(new AccountId(new UUID(0, 1)), new Identity(name + " (opdigtet)", mailbox + "@demo.example", ""));
    }
}
