package dk.helhed.statistics.catalog.unplaced;

import dk.helhed.statistics.ReleaseId;
import dk.helhed.statistics.catalog.Catalog;
import dk.helhed.statistics.catalog.Dataset;
import dk.helhed.statistics.catalog.Release;
import dk.helhed.statistics.catalog.description.Audience;
import dk.helhed.web.Answer;
import dk.helhed.web.FileAnswer;
import dk.helhed.web.NotFound;
import dk.helhed.web.OpenToSignedIn;
import dk.helhed.web.Slice;
import dk.helhed.web.Texts;
import dk.helhed.web.Viewer;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows what a release left over. */
@Controller
class UnplacedController {
    private static final int ON_A_PAGE = 50;

    private final Catalog catalog;
    private final UnplacedTexts unplaced;
    private final Texts texts;

    UnplacedController(Catalog catalog, UnplacedTexts unplaced, Texts texts) {
        this.catalog = catalog;
        this.unplaced = unplaced;
        this.texts = texts;
    }

    @OpenToSignedIn
    @GetMapping("/releases/{id}/unplaced")
    Answer list(@PathVariable ReleaseId id, @RequestParam(defaultValue = "1") int page, Viewer viewer) {
        var rest = unplaced.rest(admitted(id, viewer));
        return new UnplacedPage(rest, Slice.of(rest.texts(), page, ON_A_PAGE));
    }

    @OpenToSignedIn
    @GetMapping("/releases/{id}/unplaced.csv")
    ResponseEntity<byte[]> file(@PathVariable ReleaseId id, Viewer viewer) {
        var rest = unplaced.rest(admitted(id, viewer));
        var list = new UnplacedList(texts, viewer.language());
        return FileAnswer.of(list.fileName(rest.release().number()), FileAnswer.CSV, list.csv(rest.texts()));
    }

    /** What one may not see is answered as if it were not there. */
    private Release admitted(ReleaseId id, Viewer viewer) {
        return catalog.admitted(Audience.of(viewer)).stream()
                .map(Dataset::id)
                .flatMap(dataset -> catalog.releases(dataset).stream())
                .filter(release -> release.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
