package dk.helhed.print.tags;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** Where on its page each piece of marked text begins. */
final class Places {
    private final Map<COSDictionary, Map<Integer, Place>> places = new HashMap<>();

    Places(PDDocument pdf) throws IOException {
        var number = 0;
        for (var page : pdf.getPages()) {
            places.put(page.getCOSObject(), read(page, number++));
        }
    }

    private static Map<Integer, Place> read(PDPage page, int number) throws IOException {
        var extractor = new PDFMarkedContentExtractor();
        extractor.setSuppressDuplicateOverlappingText(false);
        extractor.processPage(page);
        var found = new HashMap<Integer, Place>();
        for (var content : extractor.getMarkedContents()) {
            content.getContents().stream()
                    .filter(TextPosition.class::isInstance)
                    .map(TextPosition.class::cast)
                    .findFirst()
                    .ifPresent(text -> found.put(content.getMCID(), new Place(number, text.getY(), text.getX())));
        }
        return found;
    }

    /** Nothing for content without text. */
    Optional<Place> of(@Nullable COSDictionary page, int content) {
        return Optional.ofNullable(places.get(page)).map(onPage -> onPage.get(content));
    }
}
