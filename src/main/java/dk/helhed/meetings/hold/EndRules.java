package dk.helhed.meetings.hold;

import dk.helhed.meetings.Agenda;
import dk.helhed.meetings.AgendaItemId;
import dk.helhed.meetings.AgendaLine;
import dk.helhed.meetings.ItemDecisions;
import dk.helhed.meetings.ItemKind;
import dk.helhed.meetings.Recommendation;
import dk.helhed.meetings.RollCall;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a meeting needs before it is over: attendance, an outcome of every recommendation line, and of every item to be
 * decided that has no lines. A missing quorum is warned of and blocks nothing: the board answers for it, not the program.
 */
final class EndRules {
    private EndRules() {}

    static List<Missing> check(
            Agenda agenda,
            RollCall roll,
            Map<AgendaItemId, List<Recommendation>> lines,
            Map<AgendaItemId, ItemDecisions> decisions,
            LocalDate today) {
        var missing = new ArrayList<Missing>();
        if (today.isBefore(agenda.meeting().day())) {
            missing.add(new Missing.NotBegun(agenda.meeting().day()));
        }
        if (!roll.isTaken()) {
            missing.add(new Missing.NoAttendance());
        }
        for (var item : agenda.items()) {
            var decided = Optional.ofNullable(decisions.get(item.id())).orElse(ItemDecisions.none(item.id()));
            undecided(item, Optional.ofNullable(lines.get(item.id())).orElse(List.of()), decided)
                    .forEach(missing::add);
        }
        return List.copyOf(missing);
    }

    private static Stream<Missing> undecided(AgendaLine.Item item, List<Recommendation> lines, ItemDecisions decided) {
        if (lines.isEmpty()) {
            return item.kind() == ItemKind.DECISION && decided.whole().isEmpty()
                    ? Stream.of(new Missing.ItemUndecided(
                            item.number(), "d-" + item.id().value()))
                    : Stream.empty();
        }
        return lines.stream()
                .filter(line -> decided.of(line.id()).isEmpty())
                .map(line -> new Missing.LineUndecided(
                        item.number(), line.number(), "d-" + line.id().value()));
    }
}
