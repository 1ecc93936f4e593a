package dk.helhed.governance.person;

import dk.helhed.governance.BoardId;
import dk.helhed.governance.PersonId;
import dk.helhed.governance.SeatRole;
import dk.helhed.web.Page;
import java.util.List;
import java.util.Optional;

record PeoplePage(List<Listed> people, String search, boolean mayWrite) implements Page {
    /** A person with the seats of today. */
    record Listed(PersonId id, Optional<String> name, List<PersonLine> seats) {}

    /** A person and one seat of theirs today, or none. */
    record PersonLine(
            PersonId id,
            Optional<String> name,
            Optional<BoardId> board,
            Optional<String> boardName,
            Optional<Integer> colour,
            Optional<SeatRole> role,
            Optional<String> partyName) {}

    long seated() {
        return people.stream().filter(person -> !person.seats().isEmpty()).count();
    }
}
