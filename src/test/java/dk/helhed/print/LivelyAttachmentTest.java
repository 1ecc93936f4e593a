package dk.helhed.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDestinationNameTreeNode;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.junit.jupiter.api.Test;

/** An attachment that would run a script, starts a program, has a filled form and links by name. */
class LivelyAttachmentTest {
    private static final String PLACE = "<h1>Prøve</h1><div class=\"attachment\" data-key=\"%s\"></div>";

    @Test
    void runsNothingKeepsWhatWasFilledInAndLeadsToItsOwnPages() throws IOException {
        var html = PLACE.formatted("a") + "<h2>Mere</h2>" + PLACE.formatted("b").replace("h1", "h3");
        var printed = Samples.print(Samples.job(
                "Prøve",
                html,
                Samples.attachment("a", "1.1", lively("Åse")),
                Samples.attachment("b", "1.2", lively("Signe"))));
        try (var pdf = Loader.loadPDF(printed)) {
            var catalog = pdf.getDocumentCatalog().getCOSObject();
            assertThat(catalog.keySet())
                    .doesNotContain(COSName.OPEN_ACTION, COSName.AA, COSName.NAMES, COSName.getPDFName("AcroForm"));
            assertThat(pdf.getNumberOfPages()).isEqualTo(6);
            assertThat(target(pdf, 1)).isEqualTo(2);
            assertThat(target(pdf, 4)).isEqualTo(5);
            for (var page : pdf.getPages()) {
                assertThat(page.getCOSObject().containsKey(COSName.AA)).isFalse();
                assertThat(page.getAnnotations())
                        .allSatisfy(each -> assertThat(each.getCOSObject().containsKey(COSName.A))
                                .isFalse());
            }
        }
        assertThat(Samples.text(printed, 2)).contains("Åse", "Side 2 af 6");
        assertThat(Samples.text(printed, 5)).contains("Signe", "Side 5 af 6");
    }

    private static int target(PDDocument pdf, int page) throws IOException {
        var link = pdf.getPage(page).getAnnotations().stream()
                .filter(PDAnnotationLink.class::isInstance)
                .map(PDAnnotationLink.class::cast)
                .findFirst()
                .orElseThrow();
        return ((PDPageDestination) link.getDestination()).retrievePageNumber();
    }

    private static byte[] lively(String filledIn) throws IOException {
        try (var pdf = new PDDocument()) {
            var first = new PDPage(PDRectangle.A4);
            var second = new PDPage(PDRectangle.A4);
            pdf.addPage(first);
            pdf.addPage(second);
            pdf.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('hej')"));
            first.getCOSObject().setItem(COSName.AA, new PDActionJavaScript("x").getCOSObject());
            addForm(pdf, first, filledIn);
            addLinks(pdf, first, second);
            var out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        }
    }

    private static void addLinks(PDDocument pdf, PDPage first, PDPage second) throws IOException {
        var target = new PDPageFitDestination();
        target.setPage(second);
        var tree = new PDDestinationNameTreeNode();
        tree.setNames(java.util.Map.of("_Toc1", target));
        var names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
        names.setDests(tree);
        pdf.getDocumentCatalog().setNames(names);
        var byName = new PDAnnotationLink();
        byName.setRectangle(new PDRectangle(50, 50, 100, 20));
        byName.setDestination(new PDNamedDestination("_Toc1"));
        var program = new PDAnnotationLink();
        program.setRectangle(new PDRectangle(50, 80, 100, 20));
        program.setAction(new PDActionLaunch());
        first.getAnnotations().add(byName);
        first.getAnnotations().add(program);
    }

    private static void addForm(PDDocument pdf, PDPage page, String filledIn) throws IOException {
        var form = new PDAcroForm(pdf);
        pdf.getDocumentCatalog().setAcroForm(form);
        var resources = new PDResources();
        resources.put(COSName.getPDFName("Helv"), new PDType1Font(FontName.HELVETICA));
        form.setDefaultResources(resources);
        form.setDefaultAppearance("/Helv 12 Tf 0 g");
        var field = new PDTextField(form);
        field.setPartialName("navn");
        var widget = field.getWidgets().getFirst();
        widget.setRectangle(new PDRectangle(50, 700, 200, 30));
        widget.setPage(page);
        widget.setPrinted(true);
        page.getAnnotations().add(widget);
        form.getFields().add(field);
        field.setValue(filledIn);
    }
}
