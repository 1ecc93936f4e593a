package dk.helhed.meetings;

import dk.helhed.governance.Boards;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the meeting of the demo city that is being prepared, for the parts that fill it. */
@Component
public class DemoAgenda {
    private final Agendas agendas;
    private final Boards boards;

    DemoAgenda(Agendas agendas, Boards boards) {
        this.agendas = agendas;
        this.boards = boards;
    }

    public Optional<Agenda> inTheMaking() {
        return in(MeetingState.DRAFT);
    }

    /** The first meeting of the board of Nørrebro that has come so far and no further. */
    public Optional<Agenda> in(MeetingState state) {
        return boards.all().stream()
                .filter(board -> board.name().endsWith("Nørrebro"))
                .flatMap(board -> agendas.ofBoard(board.id()).stream())
                .filter(meeting -> meeting.state() == state)
                .findFirst()
                .flatMap(meeting -> agendas.agenda(meeting.id()));
    }

    /** The item whose title begins so. */
    public Optional<AgendaLine.Item> item(String title) {
        return inTheMaking().stream()
                .flatMap(agenda -> agenda.items().stream())
                .filter(item -> item.title().startsWith(title))
                .findFirst();
    }
}
