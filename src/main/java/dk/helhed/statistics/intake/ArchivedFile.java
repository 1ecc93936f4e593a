package dk.helhed.statistics.intake;

import dk.helhed.platform.FileStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Component;

/** The bytes of an uploaded file as they were archived. */
@Component
class ArchivedFile {
    private final FileStore files;

    ArchivedFile(FileStore files) {
        this.files = files;
    }

    byte[] bytes(StagedImport staged) {
        try (var content = files.open(staged.fileHash())) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
