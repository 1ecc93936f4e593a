package dk.helhed.print.tags;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/** Where on its page each piece of marked text begins. */
final class Places {
    private final Map<COSDictionary, Map<Integer, Place>> places = new HashMap<>();

    Places(PDDocument pdf) throws IOException {
        var number = 0;
        for (var page : pdf.getPages()) {
            var scan = new PageScan(number++, page.getMediaBox().getHeight());
            scan.processPage(page);
            places.put(page.getCOSObject(), scan.found());
        }
    }

    /** Nothing for content without text. */
    Optional<Place> of(@Nullable COSDictionary page, int content) {
        return Optional.ofNullable(places.get(page)).map(onPage -> onPage.get(content));
    }
}
