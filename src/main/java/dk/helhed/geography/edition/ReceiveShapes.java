package dk.helhed.geography.edition;

import dk.helhed.geography.AreaTrail;
import dk.helhed.geography.shape.Fault;
import dk.helhed.geography.shape.FeatureReader;
import dk.helhed.geography.shape.Reading;
import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.UseCase;
import dk.helhed.platform.FileStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.springframework.core.io.InputStreamSource;

/** Receives a file of shapes: read whole before it is archived, so that what cannot be read leaves nothing behind. */
@UseCase
class ReceiveShapes {
    static final long MOST_BYTES = 50L * 1024 * 1024;
    private static final int LONGEST_NAME = 200;

    private final FileStore files;
    private final ShapeQueries queries;
    private final ShapeStore store;
    private final AreaTrail trail;

    ReceiveShapes(FileStore files, ShapeQueries queries, ShapeStore store, AreaTrail trail) {
        this.files = files;
        this.queries = queries;
        this.store = store;
        this.trail = trail;
    }

    sealed interface Result {}

    record Received(FileId file) implements Result {}

    /** The same bytes were here before; nothing was stored. */
    record KnownAlready(FileId file) implements Result {}

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
            var stored = files.put(second);
            return store.receive(stored, shortened(name), who)
                    .<Result>map(file -> received(who, file, stored.hash()))
                    .orElseGet(() -> new KnownAlready(
                            queries.fileOf(stored.hash()).orElseThrow().id()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Result received(Optional<AccountId> who, FileId file, String hash) {
        trail.record(who, "geography.shapes.received", "shape-file/" + file.value(), "", hash);
        return new Received(file);
    }

    /** Some browsers send the whole path, and a name is only shown. */
    private static String shortened(String name) {
        var last =
                name.replaceAll("^.*[/\\\\]", "").replaceAll("\\p{Cntrl}", "").strip();
        var shown = last.isEmpty() ? "?" : last;
        return shown.substring(0, Math.min(shown.length(), LONGEST_NAME));
    }
}
