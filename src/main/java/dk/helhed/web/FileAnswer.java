package dk.helhed.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A file made for one reader: to be saved by them, kept nowhere on the way, and never taken for another type than it is. */
public final class FileAnswer {
    public static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    public static final MediaType SVG = new MediaType("image", "svg+xml");
    public static final MediaType WORKBOOK =
            new MediaType("application", "vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private FileAnswer() {}

    public static ResponseEntity<byte[]> of(String name, MediaType type, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .body(bytes);
    }

    /** Text in UTF-8. */
    public static ResponseEntity<byte[]> of(String name, MediaType type, String text) {
        return of(name, type, text.getBytes(StandardCharsets.UTF_8));
    }

    /** In words why there is no file (422). */
    public static ResponseEntity<byte[]> refused(String why) {
        return ResponseEntity.unprocessableContent()
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .body(why.getBytes(StandardCharsets.UTF_8));
    }
}
