package dk.helhed.governance;

import dk.helhed.geography.AreaId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

record BoardRow(
        BoardId id,
        String name,
        Reach reach,
        Optional<BoardId> parent,
        int colour,
        LocalDate since,
        int endingSoonDays,
        Optional<Integer> longestTermYears) {
    Board with(List<AreaId> areas) {
        return new Board(id, name, reach, parent, colour, since, endingSoonDays, longestTermYears, areas);
    }
}
