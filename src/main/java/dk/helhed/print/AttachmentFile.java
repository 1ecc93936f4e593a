package dk.helhed.print;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.core.io.InputStreamSource;

/** The bytes of a received PDF on disk while a print needs them; they may be large. */
final class AttachmentFile implements AutoCloseable {
    private final Path path;

    AttachmentFile(InputStreamSource content) throws IOException {
        path = Files.createTempFile("helhed-attachment", ".pdf");
        try (var bytes = content.getInputStream()) {
            Files.copy(bytes, path, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            Files.deleteIfExists(path);
            throw e;
        }
    }

    /** To be closed by the caller. */
    PDDocument open() throws IOException {
        return Loader.loadPDF(path.toFile(), IOUtils.createTempFileOnlyStreamCache());
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
