package dk.helhed.governance.seat;

import static java.util.stream.Collectors.toMap;

import dk.helhed.governance.Board;
import dk.helhed.governance.BoardId;
import dk.helhed.governance.Boards;
import dk.helhed.governance.PartyId;
import dk.helhed.governance.PersonId;
import dk.helhed.governance.SeatId;
import dk.helhed.governance.SeatRole;
import dk.helhed.identity.Accounts;
import dk.helhed.kernel.AccountId;
import dk.helhed.platform.DemoPart;
import dk.helhed.web.Grant;
import dk.helhed.web.Role;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The seats of the demo city: both sides of the table, the police, the local committee, and those who step in. */
@Component
class DemoSeats implements DemoPart {
    private static final String BUF = "Børne- og Ungdomsforvaltningen";
    private static final String BIF = "Beskæftigelses- og Integrationsforvaltningen";
    private static final String KFF = "Kultur- og Fritidsforvaltningen";
    private static final String SUF = "Sundheds- og Omsorgsforvaltningen";
    private static final String SOF = "Socialforvaltningen";
    private static final String TMF = "Teknik- og Miljøforvaltningen";
    private static final String POLICE = "Københavns Politi";

    /** colour of the board: party, role, who holds it, who held it in the first four years */
    private static final Map<Integer, List<Line>> SEATS = Map.of(
            0,
            List.of(
                    line("Økonomiforvaltningen", SeatRole.CO_CHAIR, "Marianne Storm", "Poul Wedel"),
                    line("fsb", SeatRole.CO_CHAIR, "Henning Dahl"),
                    line(SOF, SeatRole.VICE_CHAIR, "Anders Ravnholt"),
                    line(TMF, SeatRole.MEMBER, "Camilla Stender"),
                    line(BIF, SeatRole.MEMBER, "Torben Kjeldgaard", "Ulla Bang"),
                    line(BUF, SeatRole.MEMBER, "Susanne Eriksholm"),
                    line("KAB", SeatRole.MEMBER, "Lars Overby"),
                    line("AAB", SeatRole.MEMBER, "Grethe Mogensen"),
                    line("Lejerbo", SeatRole.MEMBER, "Bo Sandgaard"),
                    line("3B", SeatRole.MEMBER, "Mette Lyngby"),
                    line(POLICE, SeatRole.MEMBER, "Jesper Hald"),
                    line("Landsbyggefonden", SeatRole.OBSERVER, "Kirsten Worm"),
                    line("fsb", SeatRole.SUBSTITUTE, "Allan Bisgaard"),
                    line("Boligsocialt sekretariat", SeatRole.SECRETARY, "Maja Kirkegaard")),
            1,
            List.of(
                    line(SOF, SeatRole.CO_CHAIR, "Dorthe Klint", "Aksel Bromand"),
                    line("fsb", SeatRole.CO_CHAIR, "Henrik Lassen"),
                    line(BUF, SeatRole.MEMBER, "Rikke Sølvsten"),
                    line(KFF, SeatRole.MEMBER, "Mads Ellegaard"),
                    line(BIF, SeatRole.MEMBER, "Hanne Tofte"),
                    line("fsb", SeatRole.MEMBER, "Jørgen Blicher"),
                    line("AAB", SeatRole.MEMBER, "Inge Sarup"),
                    line("VIBO", SeatRole.MEMBER, "Kaj Østerby"),
                    line(POLICE, SeatRole.MEMBER, "Kim Østergaard"),
                    line("Brønshøj-Husum Lokaludvalg", SeatRole.OBSERVER, "Vibeke Lund"),
                    line("fsb", SeatRole.SUBSTITUTE, "Tove Ringsted")),
            2,
            List.of(
                    line(BIF, SeatRole.CO_CHAIR, "Peter Nordentoft"),
                    line("AAB", SeatRole.CO_CHAIR, "Birgit Ravn"),
                    line(SOF, SeatRole.VICE_CHAIR, "Charlotte Egelund"),
                    line(BUF, SeatRole.MEMBER, "Stine Abild"),
                    line(TMF, SeatRole.MEMBER, "Rasmus Bukh"),
                    line("Lejerbo", SeatRole.MEMBER, "Peter Toft"),
                    line("fsb", SeatRole.MEMBER, "Yvonne Kragh"),
                    line("3B", SeatRole.MEMBER, "Selma Aydin"),
                    line(POLICE, SeatRole.MEMBER, "Ditte Hvass"),
                    line("Bispebjerg Lokaludvalg", SeatRole.OBSERVER, "Ove Stampe"),
                    line("AAB", SeatRole.SUBSTITUTE, "Ejner Holst")),
            3,
            List.of(
                    line(TMF, SeatRole.CO_CHAIR, "Lone Vestergaard", "Erling Nymark"),
                    line("fsb", SeatRole.CO_CHAIR, "Jens Peter Skov", "Bodil Hessel"),
                    line(SOF, SeatRole.MEMBER, "Jonas Bille"),
                    new Line(BIF, SeatRole.MEMBER, "Preben Fisker", "Gunnar Sand", Course.VACATED),
                    new Line(BUF, SeatRole.MEMBER, "Sara Holm", "Sara Holm", Course.ENDING_SOON),
                    line("AAB", SeatRole.MEMBER, "Erik Thorsen"),
                    line("Lejerbo", SeatRole.MEMBER, "Lis Jørgensen"),
                    line("VIBO", SeatRole.MEMBER, "Ahmed Karimi"),
                    line(POLICE, SeatRole.MEMBER, "Tina Bach"),
                    line("Nørrebro Lokaludvalg", SeatRole.OBSERVER, "Niels Brandt"),
                    line("AAB", SeatRole.SUBSTITUTE, "Fatima Demir"),
                    line(SOF, SeatRole.SUBSTITUTE, "Karen Munk"),
                    line("Boligsocialt sekretariat", SeatRole.SECRETARY, "Maja Kirkegaard")),
            4,
            List.of(
                    line(KFF, SeatRole.CO_CHAIR, "Louise Harder"),
                    line("AKB", SeatRole.CO_CHAIR, "Steen Vinther"),
                    line(SOF, SeatRole.MEMBER, "Nadia Rahimi"),
                    line(BUF, SeatRole.MEMBER, "Michael Grønbech"),
                    line(SUF, SeatRole.MEMBER, "Bente Kaas"),
                    line("KAB", SeatRole.MEMBER, "Flemming Rode"),
                    line("HAB", SeatRole.MEMBER, "Anita Sejr", "Ruth Enevold"),
                    line("DFB", SeatRole.MEMBER, "Claus Bredal"),
                    line(POLICE, SeatRole.MEMBER, "Helle Strand"),
                    line("Valby Lokaludvalg", SeatRole.OBSERVER, "Jytte Palsgaard"),
                    line("KAB", SeatRole.SUBSTITUTE, "Morten Glud")),
            5,
            List.of(
                    line(SUF, SeatRole.CO_CHAIR, "Eva Thyssen"),
                    line("3B", SeatRole.CO_CHAIR, "Palle Nørgaard"),
                    line("AKF", SeatRole.VICE_CHAIR, "Gitte Rømer"),
                    line(SOF, SeatRole.MEMBER, "Omar Nasser"),
                    line(BUF, SeatRole.MEMBER, "Trine Falk"),
                    line("Økonomiforvaltningen", SeatRole.MEMBER, "Bjarne Hede"),
                    line("fsb", SeatRole.MEMBER, "Ellen Bruun"),
                    line("HAB", SeatRole.MEMBER, "Svend Åkjær"),
                    line(POLICE, SeatRole.MEMBER, "Simon Lykke"),
                    line("Amager Øst Lokaludvalg", SeatRole.OBSERVER, "Anne Sofie Rask"),
                    line("3B", SeatRole.SUBSTITUTE, "Kurt Bonde")));

    private static final int NOERREBRO = 3;

    /** The accounts of the demo city that have their role on one board only: they sit in Nørrebro. */
    private static final List<Role> SIGN_IN = List.of(Role.CHAIR, Role.BOARD_MEMBER, Role.SUBSTITUTE, Role.OBSERVER);

    private enum Course {
        SETTLED,
        ENDING_SOON,
        VACATED
    }

    private record Line(String party, SeatRole role, String holder, String first, Course course) {
        /** The police sit with the others and speak, but do not vote. */
        boolean voting() {
            return role.voting() && !party.equals(POLICE);
        }
    }

    private final AddSeat addSeat;
    private final DemoTerms terms;
    private final SeatQueries queries;
    private final Boards boards;
    private final Accounts accounts;

    DemoSeats(AddSeat addSeat, DemoTerms terms, SeatQueries queries, Boards boards, Accounts accounts) {
        this.addSeat = addSeat;
        this.terms = terms;
        this.queries = queries;
        this.boards = boards;
        this.accounts = accounts;
    }

    @Override
    public int getOrder() {
        return 330;
    }

    @Override
    public String name() {
        return "governance.seats";
    }

    @Override
    public void build() {
        var who = accounts.demoAccount(Role.SECRETARY).orElseThrow();
        var people = queries.people().stream()
                .collect(toMap(SeatQueries.Choice::name, SeatQueries.Choice::id, (one, _) -> one));
        var parties =
                queries.parties().stream().collect(toMap(SeatQueries.PartyChoice::name, SeatQueries.PartyChoice::id));
        for (var board : boards.all()) {
            for (var line : SEATS.getOrDefault(board.colour(), List.of())) {
                var seat = seat(who, board, line, parties);
                fill(who, board.id(), seat, line, people);
            }
            if (board.colour() == NOERREBRO) {
                SIGN_IN.forEach(role -> admit(role, board.id(), who));
            }
        }
    }

    private SeatId seat(AccountId who, Board board, Line line, Map<String, PartyId> parties) {
        var party = known(parties, line.party());
        var wanted = new AddSeat.NewSeat(party, line.role(), line.voting(), board.since());
        return switch (addSeat.add(who, board.id(), wanted)) {
            case AddSeat.Added added -> added.seat();
            case AddSeat.NotPermitted(var reasons) -> throw new IllegalStateException(line + ": " + reasons);
        };
    }

    private void fill(AccountId who, BoardId board, SeatId seat, Line line, Map<String, PersonId> people) {
        var holder = known(people, line.holder() + " (opdigtet)");
        var first = known(people, line.first() + " (opdigtet)");
        switch (line.course()) {
            case SETTLED -> terms.settled(who, seat, holder, first);
            case ENDING_SOON -> terms.endingSoon(who, seat, holder, first);
            case VACATED -> terms.vacated(who, board, seat, holder, first);
        }
    }

    private void admit(Role role, BoardId board, AccountId by) {
        accounts.demoAccount(role)
                .ifPresent(account -> accounts.grant(account, Grant.onBoard(role, board.value()), Optional.of(by)));
    }

    private static <I> I known(Map<String, I> ids, String name) {
        var id = ids.get(name);
        if (id == null) {
            throw new IllegalStateException("The demo city has no " + name);
        }
        return id;
    }

    private static Line line(String party, SeatRole role, String holder) {
        return line(party, role, holder, holder);
    }

    private static Line line(String party, SeatRole role, String holder, String first) {
        return new Line(party, role, holder, first, Course.SETTLED);
    }
}
