package dk.helhed.meetings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** PDFs on their way to a reader: shown in the browser, kept nowhere. */
public final class PdfFiles {
    private PdfFiles() {}

    /** A document that was just printed; its file goes when it has been sent. */
    public static ResponseEntity<InputStreamResource> printed(Document.Ready ready, String name) {
        try {
            return answer(Files.newInputStream(ready.file(), StandardOpenOption.DELETE_ON_CLOSE), name);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public static ResponseEntity<InputStreamResource> answer(InputStream content, String name) {
        var disposition = ContentDisposition.inline()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(new InputStreamResource(content));
    }
}
