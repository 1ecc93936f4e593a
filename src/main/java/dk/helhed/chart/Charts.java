package dk.helhed.chart;

import dk.helhed.chart.picture.Plate;
import dk.helhed.chart.plane.Markup;
import dk.helhed.kernel.Language;
import dk.helhed.web.Texts;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Draws charts: for pages (still and living) and for paper, from one description. */
@Component
public class Charts {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
            .build();
    private static final int DRAWINGS_KEPT = 300;
    private static final int PAGE_LETTERS = 14;
    private static final Sheet PRINT = new Sheet(664, 12, 296, true);
    private static final Sheet PLATE = new Sheet(Plate.INNER, 14, 396, true);

    private final EnginePool engine;
    private final Texts texts;

    Charts(EnginePool engine, Texts texts) {
        this.engine = engine;
        this.texts = texts;
    }

    /** The last few hundred drawings: the same page is read by many. */
    private final Map<Drawing, String> drawnBefore = Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Drawing, String> eldest) {
            return size() > DRAWINGS_KEPT;
        }
    });

    private record Drawing(String options, Sheet sheet) {}

    /**
     * What is drawn on, in pixels.
     *
     * @param letters size of letters
     * @param height 0 for the usual one; maps and bars have their own
     * @param paper a printer knows less than a browser
     */
    private record Sheet(int width, int letters, int height, boolean paper) {}

    private record Options(String language, String label, ChartDescription chart) {}

    /** Everything {@code Chart.jte} shows. */
    public DrawnChart draw(ChartDescription chart, Language language) {
        return new DrawnChart(
                chart.title(),
                chart.subtitle(),
                label(chart, language),
                svg(chart, Width.WIDE, language),
                svg(chart, Width.NARROW, language),
                chart instanceof ChartDescription.MapChart ? Optional.empty() : Optional.of(options(chart, language)));
    }

    /**
     * A still picture for a page. Colours are {@code var(--h-…)}, so it is light and dark; without style and script, so it
     * stands under the content policy.
     *
     * @throws ChartUnavailable when the drawing engine is broken
     */
    public String svg(ChartDescription chart, Width width, Language language) {
        return drawn(chart, language, new Sheet(width.pixels(), PAGE_LETTERS, 0, false));
    }

    /**
     * A picture for paper, 664 wide and, but for maps and bars, 296 high: light colours written out, families
     * {@code HelhedSans} and {@code HelhedSansSemibold}, only what Batik understands; the sentence is in {@code alt}.
     *
     * @throws ChartUnavailable when the drawing engine is broken
     */
    public String printSvg(ChartDescription chart, Language language) {
        return Markup.forPrint(drawn(chart, language, PRINT), label(chart, language));
    }

    /** As for paper, but as large as {@link Plate} wants it. */
    String plateSvg(ChartDescription chart, Language language) {
        return Markup.forPrint(drawn(chart, language, PLATE), label(chart, language));
    }

    /** What the browser draws from, as JSON: {@code language}, {@code label} and the description as {@code chart}. */
    public String options(ChartDescription chart, Language language) {
        return JSON.writeValueAsString(new Options(language.locale().toLanguageTag(), label(chart, language), chart));
    }

    /** One sentence that says the course. */
    public String label(ChartDescription chart, Language language) {
        return new Sentence(chart, new ChartWords(texts, language)).text();
    }

    private String drawn(ChartDescription chart, Language language, Sheet sheet) {
        var label = label(chart, language);
        if (chart instanceof ChartDescription.MapChart map) {
            var drawing = new MapDrawing(
                    map, new ChartWords(texts, language), new MapLayout(sheet.width(), sheet.letters(), sheet.paper()));
            return Markup.labelled(drawing.svg(), label);
        }
        var options = options(chart, language);
        var prefix = "c" + Integer.toHexString(options.hashCode()) + sheet.width();
        var svg = byEngine(new Drawing(options, sheet));
        return Markup.forPage(svg, label, prefix);
    }

    private String byEngine(Drawing wanted) {
        var before = drawnBefore.get(wanted);
        if (before != null) {
            return before;
        }
        var svg = engine.draw(
                wanted.options(),
                wanted.sheet().width(),
                wanted.sheet().letters(),
                wanted.sheet().height());
        drawnBefore.put(wanted, svg);
        return svg;
    }
}
