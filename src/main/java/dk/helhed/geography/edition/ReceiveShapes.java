package dk.helhed.geography.edition;

import dk.helhed.geography.AreaTrail;
import dk.helhed.geography.ReceivedFile;
import dk.helhed.geography.ReceivedFiles;
import dk.helhed.geography.shape.Fault;
import dk.helhed.geography.shape.FeatureReader;
import dk.helhed.geography.shape.Reading;
import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.UseCase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.springframework.core.io.InputStreamSource;

/** Receives a file of shapes: read whole before it is archived, so that what cannot be read leaves nothing behind. */
@UseCase
class ReceiveShapes {
    static final long MOST_BYTES = 50L * 1024 * 1024;

    private final ReceivedFiles files;
    private final AreaTrail trail;

    ReceiveShapes(ReceivedFiles files, AreaTrail trail) {
        this.files = files;
        this.trail = trail;
    }

    sealed interface Result {}

    record Received(ReceivedFile file) implements Result {}

    /** The same bytes were here before; nothing was stored. */
    record KnownAlready(ReceivedFile file) implements Result {}

    record Refused(Fault fault) implements Result {}

    /** @param size in bytes */
    Result receive(Optional<AccountId> who, String name, long size, InputStreamSource content) {
        if (size == 0) {
            return new Refused(Fault.of("GEO-040"));
        }
        if (size > MOST_BYTES) {
            return new Refused(Fault.of("GEO-041"));
        }
        try (var first = content.getInputStream();
                var second = content.getInputStream()) {
            if (FeatureReader.read(first) instanceof Reading.Unreadable(var fault)) {
                return new Refused(fault);
            }
            var received = files.receive(ReceivedFiles.Purpose.SHAPES, name, second, who);
            return received.isNew() ? received(who, received.file()) : new KnownAlready(received.file());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Result received(Optional<AccountId> who, ReceivedFile file) {
        trail.record(who, "geography.shapes.received", "shape-file/" + file.id().value(), "", file.hash());
        return new Received(file);
    }
}
