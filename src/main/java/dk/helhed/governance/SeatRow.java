package dk.helhed.governance;

import java.time.LocalDate;
import java.util.List;

record SeatRow(
        SeatId id,
        BoardId board,
        int number,
        SeatRole role,
        boolean voting,
        LocalDate since,
        PartyId party,
        String partyName,
        PartyKind kind,
        int endingSoonDays) {
    SeatOnDate on(LocalDate day, List<TermRow> terms) {
        var status = SeatStatus.of(since, terms.stream().map(TermRow::term).toList(), day, endingSoonDays);
        var holder = status.heldBy()
                .flatMap(person -> terms.stream()
                        .filter(term -> term.person().equals(person))
                        .findFirst())
                .map(TermRow::name)
                .orElse("");
        return new SeatOnDate(id, board, number, role, voting, party, partyName, kind.side(), status, holder);
    }
}
