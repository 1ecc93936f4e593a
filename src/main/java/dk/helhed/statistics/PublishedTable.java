package dk.helhed.statistics;

import java.util.List;
import java.util.Optional;

/**
 * The table behind a figure, protected and in the reader's words.
 *
 * @param heads of all columns; the first stands over the labels of the rows
 * @param rows each with one cell for every further column
 */
public record PublishedTable(String caption, List<String> heads, List<Row> rows) {

    /**
     * @param colour 1 to 5 for an area with a colour of its own, else 0
     */
    public record Row(String label, int colour, Weight weight, List<Cell> cells) {

        /** Why cells of the row are empty, hidden or estimates, each reason once: to be said beside the label, not only on hovering. */
        public List<String> notes() {
            return cells.stream()
                    .map(Cell::note)
                    .filter(note -> !note.isEmpty())
                    .distinct()
                    .toList();
        }
    }

    /** What a row is among the others. */
    public enum Weight {
        PLAIN,
        /** The one the figure is about. */
        MAIN,
        /** The whole under its parts. */
        WHOLE
    }

    /**
     * @param note why there is nothing, why it is hidden, or that it is an estimate; empty for a number as it was counted
     * @param from what the cell is traced by; empty where it is no value of the figure
     */
    public record Cell(String text, Look look, String note, Optional<Spot> from) {}

    /** Which value of the figure, counted from 0 as its places and periods are. */
    public record Spot(int place, int period) {}

    /** Never an empty cell, a 0 or a dash for nothing: a word, and a look that says which kind. */
    public enum Look {
        NUMBER,
        NONE,
        PROTECTED
    }
}
