package dk.helhed.meetings.meeting;

import dk.helhed.governance.Board;
import dk.helhed.governance.BoardPanel;
import dk.helhed.meetings.Agendas;
import dk.helhed.meetings.MeetingState;
import dk.helhed.web.Page;
import dk.helhed.web.Viewer;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells a board's page which meeting comes next. */
@Component
class NextMeetingPanel implements BoardPanel {
    private final Agendas agendas;

    NextMeetingPanel(Agendas agendas) {
        this.agendas = agendas;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Page> show(Board board, LocalDate on, Viewer viewer) {
        if (!viewer.mayRead(board.id().value())) {
            return Optional.empty();
        }
        return agendas.ofBoard(board.id()).stream()
                .filter(meeting ->
                        !meeting.day().isBefore(on) && !meeting.state().isAtLeast(MeetingState.HELD))
                .findFirst()
                .map(meeting -> new NextMeeting(meeting, (int) ChronoUnit.DAYS.between(on, meeting.day())));
    }
}
