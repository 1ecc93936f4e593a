package dk.helhed.geography.lookup;

import dk.helhed.geography.AreaTrail;
import dk.helhed.geography.shape.Fault;
import dk.helhed.geography.sheet.SheetReader;
import dk.helhed.geography.sheet.SheetReading;
import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.UseCase;
import dk.helhed.platform.FileStore;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;

/** Receives a lookup table: read whole before it is archived, so that what cannot be read leaves nothing behind. */
@UseCase
class ReceiveLookup {
    static final long MOST_BYTES = 20L * 1024 * 1024;
    private static final int LONGEST_NAME = 200;

    private final FileStore files;
    private final LookupQueries queries;
    private final LookupStore store;
    private final AreaTrail trail;

    ReceiveLookup(FileStore files, LookupQueries queries, LookupStore store, AreaTrail trail) {
        this.files = files;
        this.queries = queries;
        this.store = store;
        this.trail = trail;
    }

    sealed interface Result {}

    /** The same bytes keep the place they had. */
    record Received(LookupId file) implements Result {}

    record Refused(List<Fault> faults) implements Result {}

    Result receive(Optional<AccountId> who, String name, byte[] content) {
        if (content.length > MOST_BYTES) {
            return new Refused(List.of(Fault.of("GEO-084", 100_000, 200)));
        }
        if (SheetReader.read(content) instanceof SheetReading.Unreadable(var faults)) {
            return new Refused(faults);
        }
        var stored = files.put(new ByteArrayInputStream(content));
        var received = store.receive(stored, shortened(name), who);
        received.ifPresent(
                file -> trail.record(who, "geography.lookup.received", "lookup/" + file.value(), "", stored.hash()));
        return new Received(received.orElseGet(
                () -> queries.fileOf(stored.hash()).orElseThrow().id()));
    }

    /** Some browsers send the whole path, and a name is only shown. */
    private static String shortened(String name) {
        var last =
                name.replaceAll("^.*[/\\\\]", "").replaceAll("\\p{Cntrl}", "").strip();
        var shown = last.isEmpty() ? "?" : last;
        return shown.substring(0, Math.min(shown.length(), LONGEST_NAME));
    }
}
