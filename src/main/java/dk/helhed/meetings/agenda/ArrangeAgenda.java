package dk.helhed.meetings.agenda;

import dk.helhed.audit.AuditTrail;
import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.Refusal;
import dk.helhed.kernel.UseCase;
import dk.helhed.meetings.Agenda;
import dk.helhed.meetings.AgendaItemId;
import dk.helhed.meetings.Agendas;
import dk.helhed.meetings.MeetingId;
import dk.helhed.web.NotFound;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;

/** Adds, changes, moves and takes off the lines of an agenda, as long as the meeting is a draft. */
@UseCase
class ArrangeAgenda {
    private final AgendaStore store;
    private final Agendas agendas;
    private final AuditTrail audit;
    private final Clock clock;

    ArrangeAgenda(AgendaStore store, Agendas agendas, AuditTrail audit, Clock clock) {
        this.store = store;
        this.agendas = agendas;
        this.audit = audit;
        this.clock = clock;
    }

    sealed interface Result {}

    record Arranged(AgendaItemId item) implements Result {}

    /** Members have the agenda in their hands; it is not changed behind their back. */
    record AlreadyCalled() implements Result, Refusal {
        @Override
        public String code() {
            return "MEET-015";
        }
    }

    Result add(MeetingId meeting, LineText line, int place, AccountId who) {
        return arranged(meeting, agenda -> {
            var item = store.insert(meeting, agenda.lines().size() + 1, line, clock.instant(), who);
            reorder(LineOrder.with(LineOrder.of(agenda), item, place));
            audit.record(who, "meetings.item.added", object(item), "", line.kind() + " " + line.title());
            return item;
        });
    }

    Result change(MeetingId meeting, AgendaItemId item, LineText line, int place, AccountId who) {
        return arranged(meeting, agenda -> {
            store.change(item, line);
            reorder(LineOrder.with(LineOrder.of(agenda), item, place));
            audit.record(who, "meetings.item.changed", object(item), "", line.kind() + " " + line.title());
            return item;
        });
    }

    /** @param place counted from 1; outside the agenda it is the nearest end */
    Result move(MeetingId meeting, AgendaItemId item, int place, AccountId who) {
        return arranged(meeting, agenda -> {
            var before = LineOrder.place(agenda, item);
            reorder(LineOrder.with(LineOrder.of(agenda), item, place));
            audit.record(who, "meetings.item.moved", object(item), "place " + before, "place " + place);
            return item;
        });
    }

    Result end(MeetingId meeting, AgendaItemId item, AccountId who) {
        return arranged(meeting, agenda -> {
            store.end(item, clock.instant(), who);
            reorder(LineOrder.of(agenda).stream()
                    .filter(one -> !one.equals(item))
                    .toList());
            audit.record(who, "meetings.item.ended", object(item), "", "");
            return item;
        });
    }

    private Result arranged(MeetingId meeting, Function<Agenda, AgendaItemId> arrange) {
        store.lock(meeting);
        var agenda = agendas.agenda(meeting).orElseThrow(NotFound::new);
        return agenda.meeting().isDraft() ? new Arranged(arrange.apply(agenda)) : new AlreadyCalled();
    }

    private void reorder(List<AgendaItemId> order) {
        for (var place = 1; place <= order.size(); place++) {
            store.place(order.get(place - 1), place);
        }
    }

    private static String object(AgendaItemId item) {
        return "agenda-item/" + item.value();
    }
}
