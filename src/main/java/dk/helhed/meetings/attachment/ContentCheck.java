package dk.helhed.meetings.attachment;

import dk.helhed.kernel.Refusal;
import dk.helhed.meetings.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.tika.Tika;
import org.springframework.stereotype.Component;

/** Looks into a file: it is kept only when its content is what its name says, and that is of an allowed kind. */
@Component
class ContentCheck {
    private static final int LOOKED_AT = 65_536;

    private final Tika tika = new Tika();

    sealed interface Checked {}

    /** @param pages 0 where the kind has none */
    record Accepted(AttachmentKind kind, int pages) implements Checked {}

    record Refused(Refusal why) implements Checked {}

    Checked check(Path file, String name) throws IOException {
        if (Files.size(file) == 0) {
            return new Refused(Fault.of("MEET-043", name));
        }
        var claimed = AttachmentKind.named(name);
        if (claimed.isEmpty()) {
            return new Refused(Fault.of("MEET-041", name));
        }
        var found = found(file);
        if (!matches(claimed.get(), found, file)) {
            return new Refused(Fault.of("MEET-042", name, claimed.get().name(), found));
        }
        return claimed.get() == AttachmentKind.PDF ? pdf(file, name) : new Accepted(claimed.get(), 0);
    }

    /** The type by the bytes alone; the name has no say. */
    private String found(Path file) throws IOException {
        try (var bytes = Files.newInputStream(file)) {
            return tika.detect(bytes.readNBytes(LOOKED_AT));
        }
    }

    private static boolean matches(AttachmentKind claimed, String found, Path file) {
        return switch (claimed) {
            case CSV, TXT -> found.equals("text/plain") || found.equals("text/csv");
            case DOCX -> holds(file, "word/document.xml");
            case XLSX -> holds(file, "xl/workbook.xml");
            case PDF, PNG, JPEG, ODT -> found.equals(claimed.mediaType());
        };
    }

    /** Only the table of contents is read, so a bomb does not go off; a document with macros is not taken. */
    private static boolean holds(Path file, String part) {
        try (var zip = new ZipFile(file.toFile())) {
            return zip.getEntry(part) != null
                    && zip.stream().noneMatch(entry -> entry.getName().endsWith("vbaProject.bin"));
        } catch (IOException notAnArchive) {
            return false;
        }
    }

    /** A PDF that cannot be opened here cannot be opened by the board either, nor merged into the pack. */
    private static Checked pdf(Path file, String name) {
        try (var document = Loader.loadPDF(file.toFile())) {
            return document.getNumberOfPages() > 0
                    ? new Accepted(AttachmentKind.PDF, document.getNumberOfPages())
                    : new Refused(Fault.of("MEET-045", name));
        } catch (IOException unreadable) {
            return new Refused(Fault.of("MEET-045", name));
        }
    }
}
