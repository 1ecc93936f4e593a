package dk.helhed.meetings.agenda;

import dk.helhed.meetings.Agenda;
import dk.helhed.meetings.AgendaItemId;
import dk.helhed.meetings.AgendaLine;
import java.util.ArrayList;
import java.util.List;

/** The order of the lines of an agenda. Places are counted from 1. */
final class LineOrder {
    private LineOrder() {}

    static List<AgendaItemId> of(Agenda agenda) {
        return agenda.lines().stream().map(AgendaLine::id).toList();
    }

    /** The place of a line; the one after the last when it does not stand on the agenda. */
    static int place(Agenda agenda, AgendaItemId id) {
        var index = of(agenda).indexOf(id);
        return index < 0 ? agenda.lines().size() + 1 : index + 1;
    }

    /** The order once the line stands at a place; a place outside the agenda is its nearest end. */
    static List<AgendaItemId> with(List<AgendaItemId> order, AgendaItemId id, int place) {
        var moved = new ArrayList<>(order);
        moved.remove(id);
        moved.add(Math.clamp(place - 1L, 0, moved.size()), id);
        return List.copyOf(moved);
    }
}
