package dk.helhed.meetings;

import dk.helhed.kernel.Language;
import dk.helhed.platform.City;
import dk.helhed.print.PrintAttachment;
import dk.helhed.print.PrintJob;
import dk.helhed.print.PrintResult;
import dk.helhed.print.Printer;
import dk.helhed.web.Page;
import dk.helhed.web.PageRenderer;
import dk.helhed.web.Site;
import dk.helhed.web.View;
import dk.helhed.web.Viewer;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Prints the boards' documents. They are in Danish, whatever language the reader has chosen for the pages. */
@Component
public class Documents {
    private final PageRenderer renderer;
    private final Printer printer;
    private final City city;
    private final Site site;

    Documents(PageRenderer renderer, Printer printer, City city, Site site) {
        this.renderer = renderer;
        this.printer = printer;
        this.city = city;
        this.site = site;
    }

    /** The reader's view of a document. */
    public View view(Viewer reader) {
        var danish = new Viewer(reader.account(), reader.name(), reader.grants(), Language.DANISH);
        return new View(danish, city, site, "", "", "light", Optional.empty());
    }

    /**
     * Prints a page whose template says what stands inside {@code body}, as {@code docs/print.md} describes.
     *
     * @param title shown by the reader's window
     * @param subject one sentence about the content
     */
    public Document print(Page page, View view, String title, String subject, List<PrintAttachment> attachments) {
        var html = renderer.render(page, view);
        var job = new PrintJob(title, city.secretariat(), subject, Language.DANISH, html, attachments);
        try {
            return print(job, Files.createTempFile("helhed", ".pdf"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Document print(PrintJob job, Path file) throws IOException {
        var kept = false;
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            var result = printer.print(job, out);
            kept = result instanceof PrintResult.Printed;
            return switch (result) {
                case PrintResult.Printed printed -> new Document.Ready(file, printed);
                case PrintResult.NotPrinted(var reasons) -> new Document.Refused(reasons);
            };
        } finally {
            if (!kept) {
                Files.deleteIfExists(file);
            }
        }
    }
}
