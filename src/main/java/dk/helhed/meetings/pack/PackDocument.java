package dk.helhed.meetings.pack;

import dk.helhed.governance.Board;
import dk.helhed.governance.SeatRole;
import dk.helhed.kernel.Copenhagen;
import dk.helhed.meetings.Agenda;
import dk.helhed.meetings.AgendaLine;
import dk.helhed.meetings.ItemKind;
import dk.helhed.meetings.Meeting;
import dk.helhed.web.Page;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The pack as one reader gets it.
 *
 * @param agenda as the reader may see it
 * @param chairs the names of those who lead the meeting
 * @param parts the papers that the reader gets, in the order of the agenda
 * @param home where the reader reaches us: what the addresses in it begin with
 */
record PackDocument(Board board, Agenda agenda, List<String> chairs, Copy copy, List<PackPart> parts, String home)
        implements Page {

    /** @param role of the reader's seat on the board, where there is one */
    record Copy(String name, Optional<SeatRole> role) {
        /** The name as it stands before "eksemplar": Mette Holms, Hans Friis'. */
        String owner() {
            var plain = name.replaceAll("\\s*\\(.*?\\)", "").strip();
            return plain.matches(".*[sxzSXZ]") ? plain + "’" : plain + "s";
        }
    }

    Meeting meeting() {
        return agenda.meeting();
    }

    /** The name with a place to break it where it is long. */
    String boardOnCover() {
        return board.name().replaceAll("(?<=\\p{L})(?=bestyrelse)", "\u00ad");
    }

    /** Not yet what the board is sent. */
    boolean isDraft() {
        return meeting().isDraft() || parts.stream().anyMatch(PackPart::isDraft);
    }

    /** The day of the newest release in it. */
    Optional<LocalDate> sent() {
        return parts.stream()
                .map(PackPart::standing)
                .filter(PackPart.Sent.class::isInstance)
                .map(standing -> ((PackPart.Sent) standing).issue().releasedAt())
                .max(Comparator.naturalOrder())
                .map(at -> Copenhagen.at(at).toLocalDate());
    }

    /** The numbers of the closed items that the reader may see. */
    List<Integer> closed() {
        return agenda.items().stream()
                .filter(AgendaLine.Item::closed)
                .map(AgendaLine.Item::number)
                .toList();
    }

    /** The lines to print; a heading that nothing stands under is left out. */
    List<AgendaLine> lines() {
        var lines = agenda.lines();
        return IntStream.range(0, lines.size())
                .filter(at -> !(lines.get(at) instanceof AgendaLine.Heading)
                        || (at + 1 < lines.size() && !(lines.get(at + 1) instanceof AgendaLine.Heading)))
                .mapToObj(lines::get)
                .toList();
    }

    boolean isConfidential() {
        return agenda.items().stream().anyMatch(item -> item.closed() || item.confidential());
    }

    long count(ItemKind kind) {
        return agenda.items().stream().filter(item -> item.kind() == kind).count();
    }

    Optional<PackPart> part(AgendaLine.Item item) {
        return parts.stream().filter(part -> part.item().id().equals(item.id())).findFirst();
    }

    /** How a closed item is marked, wherever it stands. */
    static String closed(AgendaLine.Item item) {
        return item.closed() ? "itemhead closedhead" : "itemhead";
    }
}
