package dk.helhed.geography.lookup;

import dk.helhed.geography.AreaTrail;
import dk.helhed.geography.FileId;
import dk.helhed.geography.ReceivedFiles;
import dk.helhed.geography.shape.Fault;
import dk.helhed.geography.sheet.SheetEncoding;
import dk.helhed.geography.sheet.SheetReader;
import dk.helhed.geography.sheet.SheetReading;
import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.UseCase;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;

/** Receives a lookup table: read whole before it is archived, so that what cannot be read leaves nothing behind. */
@UseCase
class ReceiveLookup {
    private final ReceivedFiles files;
    private final AreaTrail trail;

    ReceiveLookup(ReceivedFiles files, AreaTrail trail) {
        this.files = files;
        this.trail = trail;
    }

    sealed interface Result {}

    /** The same bytes keep the place they had. */
    record Received(FileId file) implements Result {}

    record Refused(List<Fault> faults) implements Result {}

    Result receive(Optional<AccountId> who, String name, byte[] content) {
        if (SheetReader.read(content, SheetEncoding.proposed(content)) instanceof SheetReading.Unreadable(var faults)) {
            return new Refused(faults);
        }
        var received = files.receive(ReceivedFiles.Purpose.LOOKUP, name, new ByteArrayInputStream(content), who);
        var file = received.file();
        if (received.isNew()) {
            trail.record(who, "geography.lookup.received", "lookup/" + file.id().value(), "", file.hash());
        }
        return new Received(file.id());
    }
}
