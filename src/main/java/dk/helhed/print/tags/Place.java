package dk.helhed.print.tags;

import java.util.Comparator;

/**
 * Where a piece of text begins.
 *
 * @param page counted from 0
 * @param y points from the top of the page to the base line
 * @param x points from the left
 */
record Place(int page, double y, double x) {
    /** Less than the smallest line is high, more than the call of a note is raised. */
    private static final double LINE = 5;

    static final Place START = new Place(-1, 0, 0);
    static final Place END = new Place(Integer.MAX_VALUE, 0, 0);
    static final Comparator<Place> DOWNWARD =
            Comparator.comparingInt(Place::page).thenComparingDouble(Place::y);
    static final Comparator<Place> READING =
            (a, b) -> a.isOnLineOf(b) ? Double.compare(a.x(), b.x()) : DOWNWARD.compare(a, b);

    boolean isOnLineOf(Place other) {
        return page == other.page && Math.abs(y - other.y) < LINE;
    }
}
