package dk.helhed.statistics.catalog.unplaced;

import dk.helhed.web.Page;
import dk.helhed.web.Slice;

/** @param shown the texts that stand on this page */
record UnplacedPage(UnplacedTexts.Rest rest, Slice<UnplacedText> shown) implements Page {
    String address() {
        return "/releases/" + rest.release().id().value() + "/unplaced";
    }
}
