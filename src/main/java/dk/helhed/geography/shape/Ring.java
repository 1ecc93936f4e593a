package dk.helhed.geography.shape;

import java.util.List;

/** A closed line: the last position is the first. The first ring of a polygon is its border, the others are holes. */
public record Ring(List<Position> positions) {
    private static final int FEWEST = 4;

    public Ring {
        positions = List.copyOf(positions);
    }

    boolean isClosed() {
        return positions.size() >= FEWEST && positions.getFirst().equals(positions.getLast());
    }
}
