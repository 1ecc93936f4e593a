package dk.helhed.print;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.testing.VeraPdf;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A whole pack: once with attachments that live up to PDF/UA and PDF/A, once with one that does not. */
class PackPrintTest {
    private static PrintResult.Printed fine;
    private static PrintResult.Printed mixed;
    private static byte[] finePdf;
    private static byte[] mixedPdf;

    @BeforeAll
    static void print() throws IOException {
        var report = Samples.attachment("b21", "2.1", Samples.tagged());
        var out = new ByteArrayOutputStream();
        fine = print(Samples.pack(report, Samples.attachment("b22", "2.2", Samples.tagged())), out);
        finePdf = out.toByteArray();
        out.reset();
        mixed = print(Samples.pack(report, Samples.attachment("b22", "2.2", Samples.untagged())), out);
        mixedPdf = out.toByteArray();
        Files.write(Path.of("target/print-pack.pdf"), mixedPdf);
    }

    private static PrintResult.Printed print(PrintJob job, ByteArrayOutputStream out) {
        return switch (Samples.PRINTER.print(job, out)) {
            case PrintResult.Printed printed -> printed;
            case PrintResult.NotPrinted(var reasons) -> throw new AssertionError(reasons.toString());
        };
    }

    @Test
    void isAccessibleAndArchivableWithAttachmentsThatAre() {
        assertThat(VeraPdf.failuresOfUa(finePdf)).isEmpty();
        assertThat(VeraPdf.failuresOfA3u(finePdf)).isEmpty();
        assertThat(fine)
                .isEqualTo(new PrintResult.Printed(
                        12,
                        true,
                        List.of(
                                new PrintResult.Merged("b21", 7, 2, true, true),
                                new PrintResult.Merged("b22", 10, 2, true, true)),
                        List.of()));
    }

    @Test
    void makesNoClaimsWithAnAttachmentThatIsNot() throws IOException {
        assertThat(mixed.accessible()).isFalse();
        assertThat(mixed.attachments())
                .containsExactly(
                        new PrintResult.Merged("b21", 7, 2, true, true),
                        new PrintResult.Merged("b22", 10, 5, false, false));
        assertThat(metadata(mixedPdf))
                .doesNotContain("pdfuaid:part", "pdfaid:part")
                .contains("Mødemateriale");
        assertThat(metadata(finePdf)).contains("pdfuaid:part", "pdfaid:part");
    }

    /** The stylesheet is right: a declaration the renderer does not know would be among the warnings. */
    @Test
    void hasNothingToWarnOf() {
        assertThat(fine.warnings()).isEmpty();
        assertThat(mixed.warnings()).isEmpty();
    }

    @Test
    void keepsTextAndFigures() throws IOException {
        assertThat(Samples.text(finePdf))
                .contains("Bydelsbestyrelsen", "Ærøvej 3", "bevilger 186.677,50 kr. efter", "41,5 %")
                .contains("med pil → og tegn ■")
                .doesNotContain("#");
    }

    @Test
    void numbersAllPagesThrough() throws IOException {
        for (var page = 2; page <= mixed.pages(); page++) {
            assertThat(Samples.text(mixedPdf, page)).contains("Side " + page + " af " + mixed.pages());
        }
        assertThat(Samples.text(mixedPdf, 1)).doesNotContain("Side 1");
    }

    @Test
    void saysOnWhichPageEverythingIs() throws IOException {
        assertThat(Samples.text(mixedPdf, 2))
                .containsPattern("Bilag 2\\.1 Erfaringer fra lektiecaféen 2017–2018[ .]+6\\R")
                .containsPattern("Bilag 2\\.2 Skrivelse fra skolen[ .]+9\\R")
                .containsPattern("Lukket punkt \\(B\\)[ .]+15\\R");
        assertThat(Samples.text(mixedPdf, 6)).contains("2 sider, her side 7–8");
        assertThat(Samples.text(mixedPdf, 9)).contains("5 sider, her side 10–14");
        assertThat(Samples.text(mixedPdf, 15)).contains("Materialet er udsendt særskilt");
    }

    @Test
    void keepsTheTextOfAttachmentsAndPutsAFootBelowIt() throws IOException {
        assertThat(Samples.text(mixedPdf, 7))
                .contains("Vi talte med 96 elever", "Bilag 2.1 · side 1 af 2 · Møde 4 · Signe Tofts eksemplar");
        assertThat(Samples.text(mixedPdf, 12)).contains("rev fra skolen, side tre", "Bilag 2.2 · side 3 af 5");
        assertThat(Samples.text(mixedPdf, 15)).contains("Signe Tofts eksemplar · opdigtet eksempel");
        try (var pdf = Loader.loadPDF(mixedPdf)) {
            assertThat(pdf.getPage(9).getCropBox().getHeight() - 842).isBetween(33f, 36f);
            assertThat(pdf.getPage(11).getCropBox().getWidth() - 842).isBetween(33f, 36f);
        }
    }

    @Test
    void nestsTheBookmarksOfAttachments() throws IOException {
        try (var pdf = Loader.loadPDF(mixedPdf)) {
            assertThat(bookmarks(pdf.getDocumentCatalog().getDocumentOutline(), pdf, ""))
                    .containsExactly(
                            "Forside 1",
                            "Indhold 2",
                            "Dagsorden 2",
                            "2. Lektiecafé i Søndervang (B) 3",
                            "- Bilag 2.1 Erfaringer 6",
                            "-- Erfaringer 7",
                            "--- Hvad vi har set på 7",
                            "--- Grænser 8",
                            "- Bilag 2.2 Skrivelse 9",
                            "-- Side to 11",
                            "5. Lukket punkt (B) 15");
        }
    }

    @Test
    void labelsPagesAsTheyArePrinted() throws IOException {
        try (var pdf = Loader.loadPDF(mixedPdf)) {
            assertThat(pdf.getDocumentCatalog().getPageLabels().getLabelsByPageIndices())
                    .startsWith("Forside", "2", "3")
                    .contains("6", "Bilag 2.1 s. 1", "Bilag 2.1 s. 2", "9", "Bilag 2.2 s. 5")
                    .endsWith("15");
        }
    }

    @Test
    void putsTheTagsOfAnAttachmentAfterItsTitleSheet() throws IOException {
        var heard = ReadAloud.of(finePdf);
        assertThat(heard)
                .containsSubsequence(
                        "H2 Lektiecafé i Søndervang 2019–2021",
                        "H3 Erfaringer fra",
                        "Part",
                        "H4 Erfaringer fra lektiecaféen",
                        "H5 Hvad vi har set på",
                        "H5 Grænser",
                        "H6 Udvalget",
                        "H3 Skrivelse fra skolen",
                        "Part",
                        "H4 Erfaringer fra lektiecaféen",
                        "H2 Lukket punkt");
        assertThat(heard)
                .contains("[Punkt 2: Lektiecafé i Søndervang] ")
                .contains("] caféens side.")
                .doesNotContainPattern("THead \\n(?!TR)")
                .doesNotContain("TFoot");
    }

    @Test
    void leavesNoSlotBehind() throws IOException {
        try (var pdf = Loader.loadPDF(mixedPdf)) {
            for (var page : pdf.getPages()) {
                assertThat(page.getMediaBox().getHeight()).isGreaterThan(500);
            }
            assertThat(pdf.getVersion()).isEqualTo(1.7f);
            assertThat(pdf.getDocumentInformation().getTitle()).startsWith("Mødemateriale");
        }
    }

    private static List<String> bookmarks(PDOutlineNode node, PDDocument pdf, String indent) throws IOException {
        var found = new ArrayList<String>();
        for (var item : node.children()) {
            var page = pdf.getPages().indexOf(item.findDestinationPage(pdf)) + 1;
            found.add((indent.isEmpty() ? "" : indent + " ") + item.getTitle() + " " + page);
            found.addAll(bookmarks(item, pdf, indent + "-"));
        }
        return found;
    }

    private static String metadata(byte[] file) throws IOException {
        try (var pdf = Loader.loadPDF(file)) {
            return new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
        }
    }
}
