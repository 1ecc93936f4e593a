package dk.helhed.meetings.hold;

import dk.helhed.meetings.Agenda;
import dk.helhed.meetings.AgendaItemId;
import dk.helhed.meetings.ItemDecisions;
import dk.helhed.meetings.Recommendation;
import dk.helhed.meetings.RollCall;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * All that is recorded of a meeting so far.
 *
 * @param lines to be decided, by item; items without lines are missing
 * @param decisions that stand, by item; items without any are missing
 */
record Proceedings(
        Agenda agenda,
        RollCall roll,
        Map<AgendaItemId, List<Recommendation>> lines,
        Map<AgendaItemId, ItemDecisions> decisions) {

    List<Missing> missing(LocalDate today) {
        return EndRules.check(agenda, roll, lines, decisions, today);
    }

    ItemDecisions decisions(AgendaItemId item) {
        return decisions.getOrDefault(item, ItemDecisions.none(item));
    }

    List<Recommendation> lines(AgendaItemId item) {
        return lines.getOrDefault(item, List.of());
    }
}
