package dk.helhed.governance;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import dk.helhed.geography.AreaId;
import dk.helhed.kernel.AccountId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the rest of the platform may ask about boards, seats and persons. */
@Component
public class Boards {
    private final BoardsQueries queries;

    Boards(BoardsQueries queries) {
        this.queries = queries;
    }

    /** The overall board first, then the district boards by colour and name. */
    public List<Board> all() {
        return boards(queries.boards());
    }

    public Optional<Board> board(BoardId id) {
        return boards(queries.board(id)).stream().findFirst();
    }

    /** Everyone who sits on the board that day, those without a vote included; by role, then by number of the seat. */
    public List<Member> members(BoardId board, LocalDate on) {
        return seats(board, on).stream().flatMap(seat -> member(seat).stream()).toList();
    }

    /** Every seat of the board that exists that day, vacant or not; by role, then by number. */
    public List<SeatOnDate> seats(BoardId board, LocalDate on) {
        return seats(List.of(board), on).getOrDefault(board, List.of());
    }

    /** The seats of several boards in two questions to the database, however many boards they are. */
    public Map<BoardId, List<SeatOnDate>> seats(Collection<BoardId> boards, LocalDate on) {
        if (boards.isEmpty()) {
            return Map.of();
        }
        var terms = queries.terms(boards).stream().collect(groupingBy(TermRow::seat));
        return queries.seats(boards, on).stream()
                .map(seat -> seat.on(on, terms.getOrDefault(seat.id(), List.of())))
                .collect(groupingBy(SeatOnDate::board));
    }

    public Optional<Person> person(PersonId id) {
        return queries.person(id);
    }

    /** The names of persons as they are today; one whose identity is erased is called {@link Person#ERASED}. */
    public Map<PersonId, String> names(Collection<PersonId> persons) {
        return persons.isEmpty()
                ? Map.of()
                : queries.persons(persons).stream().collect(toMap(Person::id, Person::name));
    }

    /** The person who signs in with the account. */
    public Optional<PersonId> personOf(AccountId account) {
        return queries.personOf(account);
    }

    private List<Board> boards(List<BoardRow> rows) {
        Map<BoardId, List<AreaId>> areas = queries.areas().stream()
                .collect(groupingBy(BoardAreaRow::board, mapping(BoardAreaRow::area, toList())));
        return rows.stream()
                .map(row -> row.with(areas.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private static Optional<Member> member(SeatOnDate seat) {
        return seat.status()
                .heldBy()
                .map(person -> new Member(
                        person,
                        seat.holder(),
                        seat.id(),
                        seat.number(),
                        seat.role(),
                        seat.voting(),
                        seat.party(),
                        seat.partyName(),
                        seat.side()));
    }
}
