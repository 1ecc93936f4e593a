package dk.helhed.governance;

import dk.helhed.web.Role;
import dk.helhed.web.Viewer;
import java.util.UUID;

/** Which board. */
public record BoardId(UUID value) {
    public static BoardId of(String text) {
        return new BoardId(UUID.fromString(text));
    }

    /** Whether the viewer may add seats to the board and fill them. */
    public boolean keptBy(Viewer viewer) {
        return viewer.hasOn(value, Role.SECRETARY, Role.ADMINISTRATOR);
    }
}
