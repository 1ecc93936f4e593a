package dk.helhed.meetings.register;

import dk.helhed.governance.Board;
import dk.helhed.web.Viewer;
import java.util.List;
import java.util.UUID;

/**
 * What the reader may see of the register.
 *
 * @param open the boards whose open items they read
 * @param closed the boards whose closed items they read too
 */
record Reach(List<UUID> open, List<UUID> closed) {
    /** Names no board; a list in SQL cannot be empty. */
    private static final UUID NONE = new UUID(0, 0);

    static Reach of(Viewer viewer, List<Board> boards) {
        var ids = boards.stream().map(board -> board.id().value()).toList();
        return new Reach(
                orNone(ids.stream().filter(viewer::mayRead).toList()),
                orNone(ids.stream().filter(viewer::mayReadClosed).toList()));
    }

    private static List<UUID> orNone(List<UUID> boards) {
        return boards.isEmpty() ? List.of(NONE) : boards;
    }
}
