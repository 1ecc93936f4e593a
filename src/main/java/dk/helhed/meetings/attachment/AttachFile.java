package dk.helhed.meetings.attachment;

import dk.helhed.audit.AuditTrail;
import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.Refusal;
import dk.helhed.kernel.UseCase;
import dk.helhed.meetings.AttachmentId;
import dk.helhed.meetings.PaperId;
import dk.helhed.platform.FileStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

/** Attaches a file to a paper. The same bytes are stored once, and a file that is refused is not stored at all. */
@UseCase
class AttachFile {
    private final AttachmentStore store;
    private final ContentCheck content;
    private final FileStore files;
    private final AuditTrail audit;
    private final Clock clock;

    AttachFile(AttachmentStore store, ContentCheck content, FileStore files, AuditTrail audit, Clock clock) {
        this.store = store;
        this.content = content;
        this.files = files;
        this.audit = audit;
        this.clock = clock;
    }

    sealed interface Result {}

    record Attached(AttachmentId id) implements Result {}

    record Refused(Refusal why) implements Result {}

    /** @param title empty for the file's own name */
    Result attach(PaperId paper, Path file, String fileName, String title, AccountId who) {
        try {
            return switch (content.check(file, fileName)) {
                case ContentCheck.Refused(var why) -> new Refused(why);
                case ContentCheck.Accepted accepted -> attached(paper, file, fileName, title, accepted, who);
            };
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Result attached(
            PaperId paper, Path file, String fileName, String title, ContentCheck.Accepted accepted, AccountId who)
            throws IOException {
        store.lock(paper);
        try (var bytes = Files.newInputStream(file)) {
            var stored = files.put(bytes);
            var shown = title.isBlank() ? fileName : title.strip();
            var id = store.insert(paper, shown, fileName, stored, accepted, clock.instant(), who);
            audit.record(
                    who, "meetings.attachment.added", "paper/" + paper.value(), "", fileName + " " + stored.hash());
            return new Attached(id);
        }
    }
}
