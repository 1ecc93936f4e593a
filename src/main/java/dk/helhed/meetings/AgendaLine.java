package dk.helhed.meetings;

import java.time.LocalTime;
import java.util.Optional;

/** One line of an agenda, in its order. */
public sealed interface AgendaLine {
    AgendaItemId id();

    /** Stands above the items that follow it. */
    record Heading(AgendaItemId id, String title) implements AgendaLine {}

    /** An item that is closed to the reader: it has a number, and nothing else is told. */
    record Hidden(AgendaItemId id, int number, LocalTime at) implements AgendaLine {}

    /**
     * An item to be treated.
     *
     * @param number counted from 1 through the whole agenda; headings do not count
     * @param at when it is due to begin, from the minutes of the items before it
     * @param minutes how long it is set to last
     * @param closed its title and paper are only for those who may read what is closed
     * @param withPaper the board is to have something written before it
     * @param paper the paper, once there is one
     */
    record Item(
            AgendaItemId id,
            int number,
            LocalTime at,
            ItemKind kind,
            String title,
            int minutes,
            boolean closed,
            boolean confidential,
            boolean withPaper,
            Optional<PaperId> paper)
            implements AgendaLine {}
}
