package dk.helhed.meetings.meeting;

import dk.helhed.kernel.Language;
import dk.helhed.meetings.Meeting;
import dk.helhed.web.Formats;
import dk.helhed.web.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The lines that every agenda begins with. They are written in Danish, as agendas are, and can be changed one by one. */
@Component
class StandardAgenda {
    private static final Language WRITTEN = Language.DANISH;

    private final Texts texts;

    StandardAgenda(Texts texts) {
        this.texts = texts;
    }

    /** @param kind as stored: HEADING or the name of an {@code ItemKind} */
    record Line(String kind, String title, int minutes) {}

    /** @param before the board's meeting before this one, whose minutes are to be approved */
    List<Line> lines(Optional<Meeting> before) {
        var lines = new ArrayList<Line>();
        lines.add(line("HEADING", 0, "formalities"));
        lines.add(line("DECISION", 5, "approve-agenda"));
        before.map(meeting -> new Formats(WRITTEN).date(meeting.day()))
                .ifPresent(day -> lines.add(line("DECISION", 5, "approve-minutes", day)));
        lines.add(line("HEADING", 0, "to-decide"));
        lines.add(line("HEADING", 0, "to-know"));
        lines.add(line("HEADING", 0, "closing"));
        lines.add(line("PRACTICAL", 5, "other"));
        lines.add(line("PRACTICAL", 5, "next"));
        return lines;
    }

    private Line line(String kind, int minutes, String key, Object... arguments) {
        return new Line(kind, texts.text(WRITTEN, "meetings.standard." + key, arguments), minutes);
    }
}
