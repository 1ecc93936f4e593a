package dk.helhed.statistics.lists.assessment;

import java.util.List;

/** Values that would have to move together, and where the area would then stand. */
public record Change(List<Move> moves, Standing becomes) {
    public Change {
        moves = List.copyOf(moves);
    }
}
