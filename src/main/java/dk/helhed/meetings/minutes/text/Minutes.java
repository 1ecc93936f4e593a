package dk.helhed.meetings.minutes.text;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * The minutes of one meeting as Danish words: names, outcomes and texts as they stood when the minutes were drafted. Frozen
 * in this form, they can be read for ever, whatever becomes of persons, items and decisions.
 *
 * @param title empty when the board and the date say enough
 * @param quorum one sentence
 */
public record Minutes(
        String board,
        int year,
        int number,
        String title,
        LocalDate day,
        LocalTime from,
        LocalTime until,
        String place,
        List<Seat> seats,
        String quorum,
        List<Item> items) {

    /** @param role empty for an ordinary member */
    public record Seat(String name, String role, String party, String presence) {}

    /**
     * @param code (B), (D), (O) or empty
     * @param title empty when the item is closed to the reader; then there are neither remarks nor rulings
     * @param remarks such as who took no part in the item
     */
    public record Item(
            int number, String code, String title, boolean closed, List<String> remarks, List<Ruling> rulings) {
        public boolean isHidden() {
            return title.isEmpty();
        }

        private Item open() {
            return closed ? new Item(number, code, "", true, List.of(), List.of()) : this;
        }
    }

    /**
     * @param line the recommendation that was decided, with its number; empty for the item as a whole
     * @param text what the board said beside the word; may be empty
     * @param corrections what was corrected after the minutes were first approved, oldest first. Left out of the fixed form while
     *     there are none, so that minutes approved before it existed keep their checksum.
     */
    public record Ruling(
            String line,
            String outcome,
            String text,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) @JsonSetter(nulls = Nulls.AS_EMPTY)
            List<String> corrections) {}

    /** The minutes for those who may not read closed items. */
    public Minutes open() {
        var open = items.stream().map(Item::open).toList();
        return new Minutes(board, year, number, title, day, from, until, place, seats, quorum, open);
    }

    public boolean hasClosed() {
        return items.stream().anyMatch(Item::closed);
    }

    public int decisions() {
        return items.stream().mapToInt(item -> item.rulings().size()).sum();
    }
}
