package dk.helhed.meetings;

import dk.helhed.governance.BoardId;
import dk.helhed.meetings.AgendaLine.Heading;
import dk.helhed.meetings.AgendaLine.Item;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Meetings and their agendas as they stand now. What a reader may not see is taken out by {@link Agenda#seenBy}. */
@Component
public class Agendas {
    private final MeetingQueries queries;

    Agendas(MeetingQueries queries) {
        this.queries = queries;
    }

    public Optional<Meeting> meeting(MeetingId id) {
        return queries.meeting(id);
    }

    /** Every meeting, earliest first. */
    public List<Meeting> all() {
        return queries.all();
    }

    /** Every meeting of a board, earliest first. */
    public List<Meeting> ofBoard(BoardId board) {
        return queries.ofBoard(board);
    }

    public Optional<Agenda> agenda(MeetingId id) {
        return queries.meeting(id).map(meeting -> new Agenda(meeting, lines(meeting.from(), queries.lines(id))));
    }

    /** The agenda that a line stands on, or stood on before it was taken off. */
    public Optional<Agenda> agendaOf(AgendaItemId item) {
        return queries.meetingOf(item).flatMap(this::agenda);
    }

    private static List<AgendaLine> lines(LocalTime from, List<MeetingQueries.LineRow> rows) {
        var lines = new ArrayList<AgendaLine>();
        var number = 0;
        var at = from;
        for (var row : rows) {
            if (row.kind().equals("HEADING")) {
                lines.add(new Heading(row.id(), row.title()));
            } else {
                lines.add(item(row, ++number, at));
                at = at.plusMinutes(row.minutes());
            }
        }
        return List.copyOf(lines);
    }

    private static Item item(MeetingQueries.LineRow row, int number, LocalTime at) {
        return new Item(
                row.id(),
                number,
                at,
                ItemKind.valueOf(row.kind()),
                row.title(),
                row.minutes(),
                row.closed(),
                row.confidential(),
                row.withPaper(),
                row.paper().map(PaperId::new));
    }
}
