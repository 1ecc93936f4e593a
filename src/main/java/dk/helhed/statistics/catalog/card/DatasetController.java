package dk.helhed.statistics.catalog.card;

import dk.helhed.kernel.Copenhagen;
import dk.helhed.statistics.DatasetId;
import dk.helhed.web.Answer;
import dk.helhed.web.OpenToSignedIn;
import dk.helhed.web.Viewer;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The catalogue as it is read. */
@Controller
class DatasetController {
    private final DatasetPages pages;
    private final Clock clock;

    DatasetController(DatasetPages pages, Clock clock) {
        this.pages = pages;
        this.clock = clock;
    }

    @OpenToSignedIn
    @GetMapping("/datasets")
    Answer list(@RequestParam(defaultValue = "") String q, Viewer viewer) {
        return pages.list(q, viewer, Copenhagen.today(clock));
    }

    @OpenToSignedIn
    @GetMapping("/datasets/{id}")
    Answer show(@PathVariable DatasetId id, Viewer viewer) {
        return pages.page(id, viewer, Copenhagen.today(clock));
    }
}
