package dk.helhed.meetings.agenda;

import dk.helhed.kernel.Refusal;
import dk.helhed.meetings.AgendaLine;
import dk.helhed.meetings.Fault;
import dk.helhed.meetings.ItemKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A line of the agenda as it was typed.
 *
 * @param kind HEADING or the name of an {@link ItemKind}
 * @param place where it is to stand among all lines, from 1
 */
record ItemForm(
        String kind,
        String title,
        String minutes,
        boolean closed,
        boolean confidential,
        boolean withPaper,
        String place) {
    static final String HEADING = "HEADING";

    static ItemForm read(Map<String, String> fields) {
        return new ItemForm(
                fields.getOrDefault("kind", ""),
                fields.getOrDefault("title", "").strip(),
                fields.getOrDefault("minutes", "").strip(),
                fields.containsKey("closed"),
                fields.containsKey("confidential"),
                fields.containsKey("withPaper"),
                fields.getOrDefault("place", ""));
    }

    static ItemForm empty(int place) {
        return new ItemForm(ItemKind.DECISION.name(), "", "15", false, false, true, Integer.toString(place));
    }

    static ItemForm of(AgendaLine.Item item, int place) {
        return new ItemForm(
                item.kind().name(),
                item.title(),
                Integer.toString(item.minutes()),
                item.closed(),
                item.confidential(),
                item.withPaper(),
                Integer.toString(place));
    }

    static ItemForm of(AgendaLine.Heading heading, int place) {
        return new ItemForm(HEADING, heading.title(), "0", false, false, false, Integer.toString(place));
    }

    boolean isHeading() {
        return kind.equals(HEADING);
    }

    List<Refusal> faults() {
        var faults = new ArrayList<Refusal>();
        if (!isHeading()
                && Arrays.stream(ItemKind.values()).noneMatch(one -> one.name().equals(kind))) {
            faults.add(Fault.of("MEET-012"));
        }
        if (title.isEmpty()) {
            faults.add(Fault.of("MEET-013"));
        }
        if (!isHeading() && (!minutes.matches("\\d{1,3}") || Integer.parseInt(minutes) > 600)) {
            faults.add(Fault.of("MEET-014"));
        }
        return faults;
    }

    /** What is to be kept; only when there are no faults. A heading has nothing but its title. */
    LineText line() {
        return isHeading()
                ? new LineText(kind, title, 0, false, false, false)
                : new LineText(kind, title, Integer.parseInt(minutes), closed, confidential, withPaper);
    }

    /** @param last the last place there is */
    int placeWithin(int last) {
        return place.matches("\\d{1,4}") ? Math.clamp(Integer.parseInt(place), 1, last) : last;
    }
}
