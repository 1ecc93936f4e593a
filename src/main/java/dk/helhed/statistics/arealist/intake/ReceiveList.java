package dk.helhed.statistics.arealist.intake;

import dk.helhed.audit.AuditTrail;
import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.UseCase;
import dk.helhed.platform.FileStore;
import dk.helhed.statistics.intake.lists.ListReader;
import dk.helhed.statistics.intake.lists.ListReading;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.UUID;

/** Receives the file of an official list: read first, so that what cannot be read leaves nothing behind. */
@UseCase
class ReceiveList {
    private static final int LONGEST_NAME = 200;

    private final FileStore files;
    private final ListStore store;
    private final AuditTrail trail;
    private final Clock clock;

    ReceiveList(FileStore files, ListStore store, AuditTrail trail, Clock clock) {
        this.files = files;
        this.store = store;
        this.trail = trail;
        this.clock = clock;
    }

    sealed interface Result {}

    record Received(UUID file) implements Result {}

    record Refused(ListReading.Unreadable reason) implements Result {}

    Result receive(byte[] bytes, String name, AccountId who) {
        return switch (ListReader.read(bytes)) {
            case ListReading.Unreadable unreadable -> new Refused(unreadable);
            case ListReading.Read _ -> {
                var stored = files.put(new ByteArrayInputStream(bytes));
                var file = store.receive(stored, shortened(name), clock.instant(), who);
                trail.record(who, "statistics.list.received", "list-file/" + file, "", stored.hash());
                yield new Received(file);
            }
        };
    }

    /** Some browsers send the whole path, and a name is only shown. */
    private static String shortened(String name) {
        var last =
                name.replaceAll("^.*[/\\\\]", "").replaceAll("\\p{Cntrl}", "").strip();
        var shown = last.isEmpty() ? "?" : last;
        return shown.substring(0, Math.min(shown.length(), LONGEST_NAME));
    }
}
