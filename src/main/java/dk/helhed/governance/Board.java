package dk.helhed.governance;

import dk.helhed.geography.AreaId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A board.
 *
 * @param parent the overall board above a district board; empty for the overall board itself
 * @param colour 1 to 5 for a board whose area has a colour, which it keeps everywhere; 0 for the whole
 * @param since its first day
 * @param endingSoonDays from how many days before it becomes free a seat is marked
 * @param longestTermYears the longest term its rules allow; empty where they set none
 */
public record Board(
        BoardId id,
        String name,
        Reach reach,
        Optional<BoardId> parent,
        int colour,
        LocalDate since,
        int endingSoonDays,
        Optional<Integer> longestTermYears,
        List<AreaId> areas) {}
