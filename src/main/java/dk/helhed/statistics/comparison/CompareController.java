package dk.helhed.statistics.comparison;

import dk.helhed.statistics.catalog.description.Audience;
import dk.helhed.statistics.drawing.PictureFile;
import dk.helhed.statistics.measurement.Indicator;
import dk.helhed.statistics.measurement.Indicators;
import dk.helhed.statistics.publication.Csv;
import dk.helhed.statistics.publication.FigureContent;
import dk.helhed.statistics.publication.Phrases;
import dk.helhed.statistics.publication.Spreadsheet;
import dk.helhed.statistics.publication.TraceAddress;
import dk.helhed.web.Answer;
import dk.helhed.web.FileAnswer;
import dk.helhed.web.NotFound;
import dk.helhed.web.OpenToSignedIn;
import dk.helhed.web.OwnAddress;
import dk.helhed.web.Texts;
import dk.helhed.web.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** An area beside its district, the city and chosen peers. Everything that is chosen lives in the address. */
@Controller
class CompareController {
    private final Indicators indicators;
    private final ComparePages pages;
    private final Texts texts;

    CompareController(Indicators indicators, ComparePages pages, Texts texts) {
        this.indicators = indicators;
        this.pages = pages;
        this.texts = texts;
    }

    @OpenToSignedIn
    @GetMapping("/indicators/{code}/compare")
    Answer show(@PathVariable String code, @ModelAttribute CompareForm form, Viewer viewer) {
        return pages.page(form, indicator(code, viewer), phrases(viewer));
    }

    @OpenToSignedIn
    @GetMapping("/indicators/{code}/compare.csv")
    ResponseEntity<byte[]> csv(
            @PathVariable String code, @ModelAttribute CompareForm form, Viewer viewer, HttpServletRequest request) {
        var content = content(code, form, viewer);
        var text = new Csv(content, phrases(viewer), traces(content, form, viewer, request)).text();
        return FileAnswer.of(code + ".csv", FileAnswer.CSV, text);
    }

    @OpenToSignedIn
    @GetMapping("/indicators/{code}/compare.xlsx")
    ResponseEntity<byte[]> workbook(
            @PathVariable String code, @ModelAttribute CompareForm form, Viewer viewer, HttpServletRequest request) {
        var content = content(code, form, viewer);
        return FileAnswer.of(
                code + ".xlsx",
                FileAnswer.WORKBOOK,
                new Spreadsheet(content, phrases(viewer), traces(content, form, viewer, request)).bytes());
    }

    @OpenToSignedIn
    @GetMapping("/indicators/{code}/compare.svg")
    ResponseEntity<byte[]> drawing(@PathVariable String code, @ModelAttribute CompareForm form, Viewer viewer) {
        var svg = pages.svg(content(code, form, viewer), phrases(viewer)).orElseThrow(NotFound::new);
        return FileAnswer.of(code + ".svg", FileAnswer.SVG, svg);
    }

    @OpenToSignedIn
    @GetMapping("/indicators/{code}/compare.png")
    ResponseEntity<byte[]> picture(@PathVariable String code, @ModelAttribute CompareForm form, Viewer viewer) {
        var picture = pages.png(content(code, form, viewer), phrases(viewer)).orElseThrow(NotFound::new);
        return PictureFile.of(code, picture, phrases(viewer));
    }

    private TraceAddress traces(FigureContent content, CompareForm form, Viewer viewer, HttpServletRequest request) {
        var page = pages.address(form, indicator(content.indicator().code(), viewer))
                .orElseThrow(NotFound::new);
        return TraceAddress.of(OwnAddress.of(request, page), content);
    }

    private FigureContent content(String code, CompareForm form, Viewer viewer) {
        return pages.content(form, indicator(code, viewer)).orElseThrow(NotFound::new);
    }

    private Indicator indicator(String code, Viewer viewer) {
        return indicators.byCode(code, Audience.of(viewer)).orElseThrow(NotFound::new);
    }

    private Phrases phrases(Viewer viewer) {
        return new Phrases(texts, viewer.language());
    }
}
