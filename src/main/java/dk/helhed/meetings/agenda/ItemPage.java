package dk.helhed.meetings.agenda;

import dk.helhed.governance.Board;
import dk.helhed.kernel.Refusal;
import dk.helhed.meetings.Agenda;
import dk.helhed.meetings.AgendaItemId;
import dk.helhed.meetings.AgendaLine;
import dk.helhed.web.Page;
import java.util.List;
import java.util.Optional;

/**
 * The form of a line of the agenda.
 *
 * @param line empty for one that is being added
 */
record ItemPage(Agenda agenda, Board board, Optional<AgendaItemId> line, ItemForm form, List<? extends Refusal> faults)
        implements Page {
    String action() {
        return line.map(id -> "/meetings/items/" + id.value())
                .orElse("/meetings/" + agenda.meeting().id().value() + "/items");
    }

    Optional<AgendaLine.Item> item() {
        return line.flatMap(agenda::item);
    }

    /** The lines that this one may stand before, in their order. */
    List<AgendaLine> others() {
        return agenda.lines().stream()
                .filter(other -> line.isEmpty() || !other.id().equals(line.get()))
                .toList();
    }
}
