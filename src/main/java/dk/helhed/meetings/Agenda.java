package dk.helhed.meetings;

import dk.helhed.web.Viewer;
import java.util.List;
import java.util.Optional;

/** A meeting and the lines of its agenda in their order; what was taken off is not among them. */
public record Agenda(Meeting meeting, List<AgendaLine> lines) {
    public List<AgendaLine.Item> items() {
        return lines.stream()
                .filter(AgendaLine.Item.class::isInstance)
                .map(AgendaLine.Item.class::cast)
                .toList();
    }

    public Optional<AgendaLine.Item> item(AgendaItemId id) {
        return items().stream().filter(item -> item.id().equals(id)).findFirst();
    }

    public boolean hasClosed() {
        return items().stream().anyMatch(AgendaLine.Item::closed);
    }

    /** The agenda as a reader sees it: of an item that is closed to them only its number is left. */
    public Agenda seenBy(Viewer viewer) {
        if (viewer.mayReadClosed(meeting.board().value())) {
            return this;
        }
        return new Agenda(meeting, lines.stream().map(Agenda::withoutClosed).toList());
    }

    private static AgendaLine withoutClosed(AgendaLine line) {
        return line instanceof AgendaLine.Item item && item.closed()
                ? new AgendaLine.Hidden(item.id(), item.number(), item.at())
                : line;
    }

    /** The minutes of all items together. */
    public int minutes() {
        return items().stream().mapToInt(AgendaLine.Item::minutes).sum();
    }
}
