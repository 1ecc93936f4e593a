package dk.helhed.print;

import dk.helhed.print.PrintRefusal.AttachmentEncrypted;
import dk.helhed.print.PrintRefusal.AttachmentIsLiveForm;
import dk.helhed.print.PrintRefusal.AttachmentUnreadable;
import dk.helhed.print.merge.Marks;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** The attachments of one print, on disk until it is over, each looked at before anything is rendered. */
final class ReceivedFiles implements AutoCloseable {

    private record Received(PrintAttachment attachment, AttachmentFile file, Inspection inspection) {}

    private final Map<String, Received> files = new LinkedHashMap<>();

    ReceivedFiles(List<PrintAttachment> attachments) throws IOException {
        try {
            for (var attachment : attachments) {
                var file = new AttachmentFile(attachment.content());
                var before = files.put(attachment.key(), new Received(attachment, file, inspect(attachment, file)));
                if (before != null) {
                    before.file().close();
                    throw new IllegalArgumentException("Two attachments called " + attachment.key());
                }
            }
        } catch (IOException | RuntimeException e) {
            close();
            throw e;
        }
    }

    List<Inspection> inspections() {
        return files.values().stream().map(Received::inspection).toList();
    }

    List<PrintRefusal> refusals() {
        return inspections().stream()
                .filter(Inspection.Unfit.class::isInstance)
                .map(unfit -> ((Inspection.Unfit) unfit).reason())
                .toList();
    }

    /** Pages by key; only for files that were not refused. */
    int pages(String key) {
        return switch (received(key).inspection()) {
            case Inspection.Mergeable fit -> fit.pages();
            case Inspection.Unfit unfit ->
                throw new IllegalStateException(unfit.reason().code());
        };
    }

    PrintAttachment attachment(String key) {
        return received(key).attachment();
    }

    /** To be closed by the caller. */
    PDDocument open(String key) throws IOException {
        return received(key).file().open();
    }

    private Received received(String key) {
        var found = files.get(key);
        if (found == null) {
            throw new IllegalStateException("No attachment " + key);
        }
        return found;
    }

    private static Inspection inspect(PrintAttachment attachment, AttachmentFile file) {
        var number = attachment.number();
        var title = attachment.title();
        try (var pdf = file.open()) {
            if (pdf.isEncrypted()) {
                return new Inspection.Unfit(new AttachmentEncrypted(number, title));
            }
            var form = pdf.getDocumentCatalog().getAcroForm();
            if (form != null && form.xfaIsDynamic()) {
                return new Inspection.Unfit(new AttachmentIsLiveForm(number, title));
            }
            if (pdf.getNumberOfPages() == 0) {
                return new Inspection.Unfit(new AttachmentUnreadable(number, title));
            }
            pdf.getPages().forEach(page -> page.getCropBox().getHeight());
            return new Inspection.Mergeable(pdf.getNumberOfPages(), Marks.tagged(pdf), Marks.conforming(pdf));
        } catch (InvalidPasswordException e) {
            return new Inspection.Unfit(new AttachmentEncrypted(number, title));
        } catch (IOException | RuntimeException e) {
            // whatever a damaged file makes the reader stumble over is the file's fault
            return new Inspection.Unfit(new AttachmentUnreadable(number, title));
        }
    }

    @Override
    public void close() throws IOException {
        for (var received : files.values()) {
            received.file().close();
        }
    }
}
