package dk.helhed.statistics.figure;

import dk.helhed.statistics.FrozenFigureId;
import dk.helhed.statistics.catalog.description.Audience;
import dk.helhed.statistics.drawing.PictureFile;
import dk.helhed.statistics.publication.Csv;
import dk.helhed.statistics.publication.FigureContent;
import dk.helhed.statistics.publication.JsonStat;
import dk.helhed.statistics.publication.Phrases;
import dk.helhed.statistics.publication.Sidecar;
import dk.helhed.statistics.publication.Spreadsheet;
import dk.helhed.statistics.publication.TraceAddress;
import dk.helhed.web.Answer;
import dk.helhed.web.FileAnswer;
import dk.helhed.web.NotFound;
import dk.helhed.web.OpenToSignedIn;
import dk.helhed.web.OwnAddress;
import dk.helhed.web.Role;
import dk.helhed.web.Texts;
import dk.helhed.web.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
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
            @RequestParam Optional<UUID> kept,
            @RequestParam Optional<Integer> place,
            @RequestParam Optional<Integer> period,
            @RequestParam Optional<String> of,
            @RequestParam Optional<String> at,
            @RequestParam Optional<String> by,
            Viewer viewer) {
        var stored = stored(number, viewer);
        var traced = new FigurePages.Asked(
                index(place), index(period), of.flatMap(area -> at.map(code -> new FigurePages.Named(area, code))), by);
        return kept.map(id -> pages.kept(stored, new FrozenFigureId(id), viewer, traced)
                        .orElseThrow(NotFound::new))
                .orElseGet(() -> pages.page(stored, viewer, traced));
    }

    @OpenToSignedIn
    @GetMapping("/figures/{number}.csv")
    ResponseEntity<byte[]> csv(
            @PathVariable String number, @RequestParam Optional<UUID> kept, Viewer viewer, HttpServletRequest request) {
        var content = content(number, kept, viewer);
        var text = new Csv(content, phrases(viewer), traces(content, kept, request)).text();
        return FileAnswer.of(name(number, kept) + ".csv", FileAnswer.CSV, text);
    }

    @OpenToSignedIn
    @GetMapping("/figures/{number}.csv.json")
    ResponseEntity<byte[]> sidecar(
            @PathVariable String number, @RequestParam Optional<UUID> kept, Viewer viewer, HttpServletRequest request) {
        var content = content(number, kept, viewer);
        return FileAnswer.of(
                name(number, kept) + ".csv.json",
                MediaType.APPLICATION_JSON,
                new Sidecar(content, phrases(viewer), traces(content, kept, request)).bytes());
    }

    @OpenToSignedIn
    @GetMapping("/figures/{number}.xlsx")
    ResponseEntity<byte[]> workbook(
            @PathVariable String number, @RequestParam Optional<UUID> kept, Viewer viewer, HttpServletRequest request) {
        var content = content(number, kept, viewer);
        return FileAnswer.of(
                name(number, kept) + ".xlsx",
                FileAnswer.WORKBOOK,
                new Spreadsheet(content, phrases(viewer), traces(content, kept, request)).bytes());
    }

    @OpenToSignedIn
    @GetMapping("/figures/{number}.json")
    ResponseEntity<byte[]> jsonStat(
            @PathVariable String number, @RequestParam Optional<UUID> kept, Viewer viewer, HttpServletRequest request) {
        var content = content(number, kept, viewer);
        return FileAnswer.of(
                name(number, kept) + ".json",
                MediaType.APPLICATION_JSON,
                new JsonStat(content, phrases(viewer), traces(content, kept, request)).bytes());
    }

    /** The chart on a sheet that says by itself what it shows and where it is from. */
    @OpenToSignedIn
    @GetMapping("/figures/{number}.svg")
    ResponseEntity<byte[]> drawing(@PathVariable String number, @RequestParam Optional<UUID> kept, Viewer viewer) {
        var svg = pages.svg(content(number, kept, viewer), phrases(viewer)).orElseThrow(NotFound::new);
        return FileAnswer.of(name(number, kept) + ".svg", FileAnswer.SVG, svg);
    }

    /** The same sheet as a picture. */
    @OpenToSignedIn
    @GetMapping("/figures/{number}.png")
    ResponseEntity<byte[]> picture(@PathVariable String number, @RequestParam Optional<UUID> kept, Viewer viewer) {
        var picture = pages.png(content(number, kept, viewer), phrases(viewer)).orElseThrow(NotFound::new);
        return PictureFile.of(name(number, kept), picture, phrases(viewer));
    }

    private static TraceAddress traces(FigureContent content, Optional<UUID> kept, HttpServletRequest request) {
        var page = OwnAddress.of(request, "/figures/" + content.number());
        return kept.map(id -> new TraceAddress(page + "?kept=" + id)).orElseGet(() -> TraceAddress.of(page, content));
    }

    /** A frozen figure is no other figure's file, nor today's. */
    private FigureContent content(String number, Optional<UUID> kept, Viewer viewer) {
        return pages.content(stored(number, viewer), kept.map(FrozenFigureId::new), viewer)
                .orElseThrow(NotFound::new);
    }

    /** A file of frozen numbers is told from one of today's by its name. */
    private static String name(String number, Optional<UUID> kept) {
        return kept.map(id -> number + "-" + id).orElse(number);
    }

    private Phrases phrases(Viewer viewer) {
        return new Phrases(texts, viewer.language());
    }

    private StoredFigure stored(String number, Viewer viewer) {
        return living.figure(number, Audience.of(viewer)).orElseThrow(NotFound::new);
    }

    private static OptionalInt index(Optional<Integer> asked) {
        return asked.map(OptionalInt::of).orElse(OptionalInt.empty());
    }
}
