package dk.helhed.statistics.figure;

import dk.helhed.statistics.catalog.description.Audience;
import dk.helhed.statistics.publication.Csv;
import dk.helhed.statistics.publication.Phrases;
import dk.helhed.web.Answer;
import dk.helhed.web.NotFound;
import dk.helhed.web.OpenToSignedIn;
import dk.helhed.web.Role;
import dk.helhed.web.Texts;
import dk.helhed.web.Viewer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Figures as they are read: the list, the page, the file. */
@Controller
class FigureController {
    private final LivingFigures living;
    private final FigurePages pages;
    private final Texts texts;

    FigureController(LivingFigures living, FigurePages pages, Texts texts) {
        this.living = living;
        this.pages = pages;
        this.texts = texts;
    }

    @OpenToSignedIn
    @GetMapping("/figures")
    Answer list(Viewer viewer) {
        return new FiguresPage(living.summaries(Audience.of(viewer)), viewer.hasAny(Role.ANALYST, Role.ADMINISTRATOR));
    }

    @OpenToSignedIn
    @GetMapping("/figures/{number}")
    Answer show(
            @PathVariable String number,
            @RequestParam Optional<Integer> place,
            @RequestParam Optional<Integer> period,
            Viewer viewer) {
        return pages.page(stored(number, viewer), viewer, index(place), index(period));
    }

    @OpenToSignedIn
    @GetMapping("/figures/{number}.csv")
    ResponseEntity<byte[]> file(@PathVariable String number, Viewer viewer) {
        var content = living.content(stored(number, viewer));
        var text = new Csv(content, new Phrases(texts, viewer.language())).text();
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(number + ".csv")
                                .build()
                                .toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(text.getBytes(StandardCharsets.UTF_8));
    }

    private StoredFigure stored(String number, Viewer viewer) {
        return living.figure(number, Audience.of(viewer)).orElseThrow(NotFound::new);
    }

    private static OptionalInt index(Optional<Integer> asked) {
        return asked.map(OptionalInt::of).orElse(OptionalInt.empty());
    }
}
