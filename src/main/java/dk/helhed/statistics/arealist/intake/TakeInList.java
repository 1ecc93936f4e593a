package dk.helhed.statistics.arealist.intake;

import dk.helhed.audit.AuditTrail;
import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.UseCase;
import dk.helhed.statistics.arealist.intake.ListImportQueries.ReceivedList;
import dk.helhed.statistics.arealist.intake.LookThroughList.Looked;
import dk.helhed.statistics.intake.lists.Repair;
import dk.helhed.statistics.intake.lists.Repair.SameArea;
import java.time.Clock;
import java.util.HashMap;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Takes in a received list with the repairs a person accepted: every row of it or none. */
@UseCase
class TakeInList {
    private final LookThroughList look;
    private final ListStore store;
    private final AuditTrail trail;
    private final Clock clock;

    TakeInList(LookThroughList look, ListStore store, AuditTrail trail, Clock clock) {
        this.look = look;
        this.store = store;
        this.trail = trail;
        this.clock = clock;
    }

    sealed interface Result {}

    record TakenIn(UUID receipt) implements Result {}

    /** Something stops it, or the source is not named; nothing was stored. */
    record Stopped(Looked looked) implements Result {}

    Result takeIn(ReceivedList file, Set<String> accepted, String source, AccountId who) {
        store.queue();
        var looked = look.look(file, accepted);
        if (looked.settled().isStopped() || source.isBlank()) {
            return new Stopped(looked);
        }
        var repairs = looked.accepted().stream().map(Repair::key).collect(Collectors.joining("\n"));
        var by = store.addImport(file.id(), source.strip(), repairs, clock.instant(), who);
        write(by, looked, source.strip());
        trail.record(who, "statistics.list.taken-in", "list-import/" + by, "", repairs);
        return new TakenIn(by);
    }

    private void write(UUID by, Looked looked, String source) {
        var ids = new HashMap<String, UUID>();
        for (var row : looked.settled().rows()) {
            var area = ids.computeIfAbsent(
                    row.municipality() + "/" + row.name(), _ -> store.area(row.municipality(), row.name()));
            store.addRow(by, area, row, row.source().isEmpty() ? source : row.source());
            row.values().forEach((criterion, value) -> store.addValue(by, area, row.listYear(), criterion, value));
        }
        for (var repair : looked.accepted()) {
            if (repair instanceof SameArea same) {
                store.addName(by, same, store.area(same.municipality(), same.kept()));
            }
        }
    }
}
