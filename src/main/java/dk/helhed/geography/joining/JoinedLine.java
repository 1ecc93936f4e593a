package dk.helhed.geography.joining;

import dk.helhed.geography.recognition.Match;
import dk.helhed.geography.shape.Fault;
import java.util.List;

/**
 * One line of the table with what it means.
 *
 * @param grouping the text that names a grouping; empty when the area is in none
 * @param faults what stops the file
 */
public record JoinedLine(int number, String code, String name, String grouping, Match member, List<Fault> faults) {
    public boolean isGrouped() {
        return !grouping.isEmpty();
    }

    /** The text a person knows the line by. */
    public String shown() {
        return name.isEmpty() ? code : name;
    }
}
