package dk.helhed.print;

import dk.helhed.kernel.Language;
import dk.helhed.web.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;

/** Invented documents to print, and what is read back from them. */
final class Samples {
    static final Printer PRINTER = new Printer(new Texts());

    /** A report with headings, a table, notes and a link, as {@link #tagged()} prints it on two pages. */
    private static final String REPORT = """
            <div class="paper"><h1 id="t" data-bookmark="Erfaringer">Erfaringer fra lektiecaféen</h1>
            <h2 id="a" data-bookmark="Hvad vi har set på" data-bookmark-level="2">Hvad vi har set på</h2>
            <p>Vi talte med 96 elever<span class="note">Af 130 spurgte, opdigtede tal.</span>. Se <a href="#b">afsnit 2</a>.</p>
            <table class="data"><caption>Tabel A. Svar</caption>
            <thead><tr><th scope="col">Svar</th><th scope="col" class="num">Antal</th></tr></thead>
            <tbody><tr><th scope="row">Ja</th><td class="num">72</td></tr></tbody></table></div>
            <div class="part"><h2 id="b" data-bookmark="Grænser" data-bookmark-level="2">Grænser</h2>
            <h3>Udvalget</h3><p>De, der svarer, er måske gladere end de andre.</p></div>
            """;

    private Samples() {}

    static String html(String name) {
        try {
            return new ClassPathResource("print/" + name + ".html").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static PrintJob pack(PrintAttachment... attachments) {
        return job("Mødemateriale: Bydelsbestyrelsen Søndervang, møde 4, 9. april 2019", html("pack"), attachments);
    }

    static PrintJob minutes() {
        return job("Referat: Bydelsbestyrelsen Søndervang, møde 4", html("minutes"));
    }

    static PrintJob job(String title, String html, PrintAttachment... attachments) {
        return new PrintJob(
                title,
                "Det boligsociale sekretariat",
                "Opdigtet eksempel.",
                Language.DANISH,
                html,
                List.of(attachments));
    }

    static PrintAttachment attachment(String key, String number, byte[] pdf) {
        return new PrintAttachment(key, number, "bilag.pdf", new ByteArrayResource(pdf));
    }

    /** Two pages from our own printer: PDF/UA-1 and PDF/A-3u. */
    static byte[] tagged() {
        return print(job("Erfaringer fra lektiecaféen", REPORT));
    }

    /** Three pages without tags and with a font that is not embedded: upright, landscape and turned. */
    static byte[] untagged() throws IOException {
        try (var pdf = untaggedDocument()) {
            return save(pdf);
        }
    }

    static byte[] encrypted(String userPassword) throws IOException {
        try (var pdf = untaggedDocument()) {
            pdf.protect(new StandardProtectionPolicy("ejer", userPassword, new AccessPermission()));
            return save(pdf);
        }
    }

    private static PDDocument untaggedDocument() throws IOException {
        var pdf = new PDDocument();
        var landscape = new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth());
        addPage(pdf, PDRectangle.A4, 0, "Brev fra skolen, side et");
        addPage(pdf, landscape, 0, "Brev fra skolen, side to");
        addPage(pdf, landscape, 90, "Brev fra skolen, side tre");
        addPage(pdf, PDRectangle.A4, 180, "Brev fra skolen, side fire");
        addPage(pdf, landscape, 270, "Brev fra skolen, side fem");
        var outline = new PDDocumentOutline();
        var item = new PDOutlineItem();
        item.setTitle("Side to");
        var destination = new PDPageFitDestination();
        destination.setPage(pdf.getPage(1));
        item.setDestination(destination);
        outline.addLast(item);
        pdf.getDocumentCatalog().setDocumentOutline(outline);
        return pdf;
    }

    private static void addPage(PDDocument pdf, PDRectangle size, int rotation, String text) throws IOException {
        var page = new PDPage(size);
        page.setRotation(rotation);
        pdf.addPage(page);
        try (var content = new PDPageContentStream(pdf, page)) {
            content.beginText();
            content.setFont(new PDType1Font(FontName.HELVETICA), 14);
            content.newLineAtOffset(80, 300);
            content.showText(text);
            content.endText();
        }
    }

    private static byte[] save(PDDocument pdf) throws IOException {
        var out = new ByteArrayOutputStream();
        pdf.save(out);
        return out.toByteArray();
    }

    static byte[] print(PrintJob job) {
        var out = new ByteArrayOutputStream();
        var result = PRINTER.print(job, out);
        if (result instanceof PrintResult.NotPrinted(var reasons)) {
            throw new AssertionError(reasons.toString());
        }
        return out.toByteArray();
    }

    static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return stripper().getText(document);
        }
    }

    /** Text of one page, counted from 1. */
    static String text(byte[] pdf, int page) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var stripper = stripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(document);
        }
    }

    /** As the eye reads: the renderer writes bold words of a line after the others. */
    private static PDFTextStripper stripper() {
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        return stripper;
    }
}
