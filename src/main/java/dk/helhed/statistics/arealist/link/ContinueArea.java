package dk.helhed.statistics.arealist.link;

import dk.helhed.audit.AuditTrail;
import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.UseCase;
import dk.helhed.statistics.arealist.link.LinkQueries.Continued;
import dk.helhed.statistics.arealist.link.LinkQueries.ListedArea;
import dk.helhed.statistics.lists.RuleVersions;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/**
 * Confirms that an area goes on where an earlier one was, or takes that back. Several earlier ones were joined; one that
 * several go on from was split.
 */
@UseCase
class ContinueArea {
    private final LinkQueries queries;
    private final LinkStore store;
    private final AuditTrail trail;
    private final Clock clock;

    ContinueArea(LinkQueries queries, LinkStore store, AuditTrail trail, Clock clock) {
        this.queries = queries;
        this.store = store;
        this.trail = trail;
        this.clock = clock;
    }

    sealed interface Result {}

    record Continues(String earlier) implements Result {}

    record Refused(LinkRefusal reason) implements Result {}

    Result confirm(ListedArea later, Optional<UUID> earlier, String fromList, AccountId who) {
        var before = earlier.flatMap(id -> queries.neighbours(later).stream()
                .filter(one -> one.id().equals(id))
                .findFirst());
        if (before.isEmpty()) {
            return new Refused(LinkRefusal.of("LIST-052"));
        }
        var from =
                Optional.of(fromList).filter(text -> text.matches("20[0-9]{2}")).map(Integer::valueOf);
        if (from.filter(year -> RuleVersions.ofList(year - 1).isPresent()).isEmpty()) {
            return new Refused(LinkRefusal.of("LIST-053", fromList));
        }
        if (queries.continued(later.id()).stream()
                .anyMatch(one -> one.earlier().equals(later.id())
                        && one.later().equals(before.get().id()))) {
            return new Refused(LinkRefusal.of("LIST-054", before.get().name(), later.name()));
        }
        store.add(before.get().id(), later.id(), from.get(), true, clock.instant(), who);
        record("statistics.list.area-continued", later, before.get().name() + " " + from.get(), who);
        return new Continues(before.get().name());
    }

    /** Takes back what holds; there is nothing to do where nothing does. */
    void takeBack(ListedArea later, UUID earlier, AccountId who) {
        queries.continued(later.id()).stream()
                .filter(one -> one.earlier().equals(earlier) && one.later().equals(later.id()))
                .forEach(one -> takeBack(later, one, who));
    }

    private void takeBack(ListedArea later, Continued one, AccountId who) {
        store.add(one.earlier(), later.id(), one.fromList(), false, clock.instant(), who);
        record("statistics.list.area-not-continued", later, one.earlierName(), who);
    }

    private void record(String action, ListedArea later, String what, AccountId who) {
        trail.record(who, action, "listed-area/" + later.id(), "", what);
    }
}
