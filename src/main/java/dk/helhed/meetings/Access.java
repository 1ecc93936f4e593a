package dk.helhed.meetings;

import dk.helhed.governance.BoardId;
import dk.helhed.web.NotAllowed;
import dk.helhed.web.NotFound;
import dk.helhed.web.Role;
import dk.helhed.web.Viewer;

/** Who may do what with the meetings of a board. */
public final class Access {
    private Access() {}

    /** Prepares the meetings of the board: sees drafts, writes agendas and papers. */
    public static boolean writes(Viewer viewer, BoardId board) {
        return viewer.hasOn(board.value(), Role.SECRETARY, Role.ANALYST, Role.ADMINISTRATOR);
    }

    /** Reads what the board was sent: the open material, or the closed too. */
    public static boolean reads(Viewer viewer, BoardId board, boolean closed) {
        return closed ? viewer.mayReadClosed(board.value()) : viewer.mayRead(board.value());
    }

    /** Records what happens in a meeting and approves its minutes: who writes and may read all of it, closed items too. */
    public static boolean records(Viewer viewer, BoardId board) {
        return viewer.serves(board.value());
    }

    public static void demandRecorder(Viewer viewer, BoardId board) {
        if (!records(viewer, board)) {
            throw new NotAllowed();
        }
    }

    /** Calls a meeting, which sends out all its papers: who writes and may read every item of it. */
    public static boolean calls(Viewer viewer, Agenda agenda) {
        var board = agenda.meeting().board();
        return writes(viewer, board) && (!agenda.hasClosed() || reads(viewer, board, true));
    }

    public static void demandCaller(Viewer viewer, Agenda agenda) {
        if (!calls(viewer, agenda)) {
            throw new NotAllowed();
        }
    }

    public static void demandWriter(Viewer viewer, BoardId board) {
        if (!writes(viewer, board)) {
            throw new NotAllowed();
        }
    }

    /** What one may not see is answered as if it were not there. */
    public static void demandReader(Viewer viewer, BoardId board) {
        if (!viewer.mayRead(board.value())) {
            throw new NotFound();
        }
    }
}
