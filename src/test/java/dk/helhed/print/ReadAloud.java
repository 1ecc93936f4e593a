package dk.helhed.print;

import dk.helhed.print.tags.Tags;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** Reads a PDF as a screen reader does: along its tags, each with its name, rather than down its pages. */
final class ReadAloud {
    private final Map<COSDictionary, Map<Integer, String>> texts = new HashMap<>();
    private final StringBuilder heard = new StringBuilder();

    private ReadAloud(PDDocument pdf) throws IOException {
        for (var page : pdf.getPages()) {
            texts.put(page.getCOSObject(), textsOf(page));
        }
        read(Tags.documentOf(pdf), page(pdf));
    }

    /** One line a tag that holds text, such as {@code H2 Indhold}. */
    static String of(byte[] file) throws IOException {
        try (var pdf = Loader.loadPDF(file)) {
            return new ReadAloud(pdf).heard.toString();
        }
    }

    private static COSDictionary page(PDDocument pdf) {
        return pdf.getPage(0).getCOSObject();
    }

    private static Map<Integer, String> textsOf(PDPage page) throws IOException {
        var extractor = new PDFMarkedContentExtractor();
        extractor.setSuppressDuplicateOverlappingText(false);
        extractor.processPage(page);
        var found = new HashMap<Integer, String>();
        for (var content : extractor.getMarkedContents()) {
            var text = new StringBuilder();
            content.getContents().stream()
                    .filter(TextPosition.class::isInstance)
                    .forEach(position -> text.append(((TextPosition) position).getUnicode()));
            found.merge(content.getMCID(), text.toString(), String::concat);
        }
        return found;
    }

    private void read(COSDictionary tag, COSDictionary above) {
        var own = tag.getCOSDictionary(COSName.PG);
        var page = own == null ? above : own;
        var name = Tags.type(tag);
        if (!name.equals("Span")) {
            heard.append('\n').append(name).append(' ');
            var alternative = tag.getString(COSName.ALT);
            if (alternative != null) {
                heard.append('[').append(alternative).append("] ");
            }
        }
        for (COSBase kid : Tags.kids(tag)) {
            if (kid instanceof COSNumber number) {
                say(page, number.intValue());
            } else if (kid instanceof COSDictionary content && content.containsKey(COSName.MCID)) {
                var there = content.getCOSDictionary(COSName.PG);
                say(there == null ? page : there, content.getInt(COSName.MCID));
            } else if (kid instanceof COSDictionary below && below.containsKey(COSName.S)) {
                read(below, page);
            }
        }
    }

    private void say(COSDictionary page, int content) {
        heard.append(texts.getOrDefault(page, Map.of()).getOrDefault(content, "?"));
    }
}
