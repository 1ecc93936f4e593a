package dk.helhed.meetings.agenda;

import dk.helhed.governance.Board;
import dk.helhed.kernel.Refusal;
import dk.helhed.meetings.Agenda;
import dk.helhed.meetings.AgendaItemId;
import dk.helhed.meetings.AgendaLine;
import dk.helhed.meetings.ItemDecisions;
import dk.helhed.meetings.ItemKind;
import dk.helhed.meetings.Paper;
import dk.helhed.meetings.Receivers;
import dk.helhed.meetings.ReleasedPaper;
import dk.helhed.web.Page;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The agenda of one meeting.
 *
 * @param agenda as the reader may see it
 * @param decided what the board decided, by item
 * @param writes the reader prepares the meeting
 * @param records the reader records what happens in it
 * @param making what only those who prepare it see, while it is a draft
 */
record AgendaPage(
        Agenda agenda,
        Board board,
        List<Group> groups,
        Map<AgendaItemId, ItemDecisions> decided,
        boolean writes,
        boolean records,
        Optional<Making> making)
        implements Page {

    /** A heading and the items under it; the first group may have none. */
    record Group(Optional<AgendaLine.Heading> heading, List<Entry> entries) {}

    /**
     * @param place among all lines, headings too, from 1
     * @param paper the draft, for those who write
     */
    record Entry(
            AgendaLine line,
            int place,
            List<ItemParts.Part> parts,
            boolean stopped,
            Optional<Paper> paper,
            Optional<ReleasedPaper.Issue> released) {}

    /**
     * What stands in the way, what is worth a look, and what happens when the meeting is called.
     *
     * @param calls the reader may call it, since they read every item that would be sent
     */
    record Making(
            boolean calls,
            List<? extends Refusal> obstacles,
            List<Hint> hints,
            Consequence consequence,
            Timeline wide,
            Timeline narrow) {}

    /** Worth a look, but blocks nothing. */
    record Hint(String key, List<Object> arguments, Optional<String> detail, Optional<String> link) {}

    /**
     * What calling the meeting does.
     *
     * @param closed the numbers of the closed items; observers do not get them
     * @param papers how many papers name figures
     * @param unreleased how many papers would be released
     */
    record Consequence(Receivers receivers, List<Integer> closed, int figures, int papers, int unreleased) {}

    long toDecide() {
        return agenda.items().stream()
                .filter(item -> item.kind() == ItemKind.DECISION)
                .count();
    }

    int count() {
        return (int) agenda.lines().stream()
                .filter(line -> !(line instanceof AgendaLine.Heading))
                .count();
    }

    /** A draft is only for those who prepare it. */
    boolean isShown() {
        return writes || !agenda.meeting().isDraft();
    }

    ItemDecisions decided(AgendaItemId item) {
        return decided.getOrDefault(item, ItemDecisions.none(item));
    }

    /** The page of the meeting room: from the call on. */
    boolean mayHold() {
        return records && !agenda.meeting().isDraft();
    }
}
