package dk.helhed.geography.joining;

import dk.helhed.geography.AreaId;
import dk.helhed.geography.recognition.Match;
import dk.helhed.geography.shape.Fault;
import java.util.List;
import java.util.Optional;

/**
 * One line of the table with what it means.
 *
 * @param above the text that names what the area lies in; empty when the table does not say it
 * @param within what that text means
 * @param grouping the text that names a grouping; empty when the area is in none
 * @param faults what stops the file
 */
public record JoinedLine(
        int number,
        String code,
        String name,
        String above,
        Match within,
        String grouping,
        Match member,
        List<Fault> faults) {
    /** What the area lies in by the table, or what all of them lie in. */
    public Optional<AreaId> parent(Declaration.Above declared) {
        return above.isEmpty() ? declared.all() : within.found();
    }

    /** Whether the line becomes an area that is not known yet. One that only resembles a known one does not: it may be that one. */
    public boolean isNew(Declaration.Above declared) {
        return declared.brings()
                && member instanceof Match.Unmatched
                && !name.isEmpty()
                && parent(declared).isPresent();
    }

    JoinedLine with(List<Fault> found) {
        return new JoinedLine(number, code, name, above, within, grouping, member, found);
    }

    public boolean isGrouped() {
        return !grouping.isEmpty();
    }

    /** The text a person knows the line by. */
    public String shown() {
        return name.isEmpty() ? code : name;
    }
}
