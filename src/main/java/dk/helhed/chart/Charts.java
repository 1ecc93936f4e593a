package dk.helhed.chart;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dk.helhed.chart.picture.Plate;
import dk.helhed.chart.plane.Markup;
import dk.helhed.kernel.Language;
import dk.helhed.web.Texts;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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
    private static final long DESCRIPTIONS_KEPT = 200;
    private static final long CHARACTERS_KEPT = 30_000_000;
    private static final int PAGE_LETTERS = 14;
    private static final Sheet PRINT = new Sheet(664, 12, 296, true);
    private static final Sheet PLATE = new Sheet(Plate.INNER, 14, 396, true);

    private final EnginePool engine;
    private final Texts texts;

    Charts(EnginePool engine, Texts texts) {
        this.engine = engine;
        this.texts = texts;
    }

    /** Drawings made lately, by all that they depend on: the same page is read by many. */
    private final Cache<Drawing, String> drawings = Caffeine.newBuilder()
            .maximumWeight(CHARACTERS_KEPT)
            .weigher((Drawing _, String svg) -> svg.length())
            .build();

    /** @param described SHA-256 of what is drawn, so that no outline is kept twice */
    private record Drawing(String described, Sheet sheet) {}

    /**
     * What is drawn on, in pixels.
     *
     * @param letters size of letters
     * @param height 0 for the usual one; maps and bars have their own
     * @param paper a printer knows less than a browser
     */
    private record Sheet(int width, int letters, int height, boolean paper) {}

    private record Described(ChartDescription chart, Language language, String label, String options, String digest) {}

    /** Descriptions put into words lately; those of maps are too large to keep. */
    private final Cache<Said, Described> described =
            Caffeine.newBuilder().maximumSize(DESCRIPTIONS_KEPT).build();

    private record Said(ChartDescription chart, Language language) {}

    private record Options(String language, String label, ChartDescription chart) {}

    /** Everything {@code Chart.jte} shows. */
    public DrawnChart draw(ChartDescription chart, Language language) {
        var described = described(chart, language);
        return new DrawnChart(
                chart.title(),
                chart.subtitle(),
                described.label(),
                onPage(described, Width.WIDE),
                onPage(described, Width.NARROW),
                chart instanceof ChartDescription.MapChart ? Optional.empty() : Optional.of(described.options()));
    }

    /**
     * A still picture for a page. Colours are {@code var(--h-…)}, so it is light and dark; without style and script, so it
     * stands under the content policy.
     *
     * @throws ChartUnavailable when the drawing engine is broken
     */
    public String svg(ChartDescription chart, Width width, Language language) {
        return onPage(described(chart, language), width);
    }

    /**
     * A picture for paper, 664 wide and, but for maps and bars, 296 high: light colours written out, families
     * {@code HelhedSans} and {@code HelhedSansSemibold}, only what Batik understands; the sentence is in {@code alt}.
     *
     * @throws ChartUnavailable when the drawing engine is broken
     */
    public String printSvg(ChartDescription chart, Language language) {
        return onPaper(described(chart, language), PRINT);
    }

    /** As for paper, but as large as {@link Plate} wants it. */
    String plateSvg(ChartDescription chart, Language language) {
        return onPaper(described(chart, language), PLATE);
    }

    /** What the browser draws from, as JSON: {@code language}, {@code label} and the description as {@code chart}. */
    public String options(ChartDescription chart, Language language) {
        return described(chart, language).options();
    }

    /** One sentence that says the course. */
    public String label(ChartDescription chart, Language language) {
        return new Sentence(chart, new ChartWords(texts, language)).text();
    }

    private Described described(ChartDescription chart, Language language) {
        return chart instanceof ChartDescription.MapChart
                ? describedAnew(chart, language)
                : described.get(new Said(chart, language), _ -> describedAnew(chart, language));
    }

    private Described describedAnew(ChartDescription chart, Language language) {
        var label = label(chart, language);
        var options = JSON.writeValueAsString(new Options(language.locale().toLanguageTag(), label, chart));
        return new Described(chart, language, label, options, digest(options));
    }

    private String onPage(Described described, Width width) {
        return drawn(described, new Sheet(width.pixels(), PAGE_LETTERS, 0, false));
    }

    private String onPaper(Described described, Sheet sheet) {
        return Markup.forPrint(drawn(described, sheet), described.label());
    }

    private String drawn(Described described, Sheet sheet) {
        return drawings.get(new Drawing(described.digest(), sheet), _ -> anew(described, sheet));
    }

    private String anew(Described described, Sheet sheet) {
        if (described.chart() instanceof ChartDescription.MapChart map) {
            var layout = new MapLayout(sheet.width(), sheet.letters(), sheet.paper());
            var drawing = new MapDrawing(map, new ChartWords(texts, described.language()), layout);
            return Markup.labelled(drawing.svg(), described.label());
        }
        var prefix = "c" + Integer.toHexString(described.options().hashCode()) + sheet.width();
        var svg = engine.draw(described.options(), sheet.width(), sheet.letters(), sheet.height());
        return Markup.forPage(svg, described.label(), prefix);
    }

    private static String digest(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }
}
