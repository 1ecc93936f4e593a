package dk.helhed.meetings.agenda;

import dk.helhed.meetings.Agenda;
import dk.helhed.meetings.AgendaLine;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/**
 * How the items fill the time, as bars side by side.
 *
 * @param width of the drawing, in its own units
 * @param end where the meeting ends; equal to the width when the items do not last longer than the meeting
 * @param until when the last item ends, from the minutes of all items
 */
record Timeline(int width, List<Bar> bars, double end, boolean tooLong, LocalTime from, LocalTime until) {
    private static final double GAP = 1.5;

    /** @param look b, d, o as in the heading, p for an item without a code */
    record Bar(double x, double width, String look) {}

    static Timeline of(Agenda agenda, int width) {
        var meeting = agenda.meeting();
        var whole = Math.max(agenda.minutes(), meeting.minutes());
        var bars = new ArrayList<Bar>();
        var minute = 0;
        for (var item : agenda.items()) {
            bars.add(bar(item, minute, (double) width / whole));
            minute += item.minutes();
        }
        return new Timeline(
                width,
                bars,
                rounded((double) width * meeting.minutes() / whole),
                agenda.minutes() > meeting.minutes(),
                meeting.from(),
                meeting.from().plusMinutes(agenda.minutes()));
    }

    private static Bar bar(AgendaLine.Item item, int from, double scale) {
        return new Bar(
                rounded(from * scale),
                rounded(Math.max(0, item.minutes() * scale - GAP)),
                switch (item.kind()) {
                    case DECISION -> "b";
                    case DISCUSSION -> "d";
                    case BRIEFING -> "o";
                    case PRACTICAL -> "p";
                });
    }

    private static double rounded(double number) {
        return Math.round(number * 10) / 10.0;
    }
}
