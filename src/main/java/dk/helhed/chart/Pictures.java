package dk.helhed.chart;

import dk.helhed.chart.picture.Plate;
import dk.helhed.chart.picture.Raster;
import dk.helhed.kernel.Language;
import dk.helhed.kernel.Refusal;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Charts as pictures that leave the page and say by themselves what they show and where it is from. */
@Component
public class Pictures {
    private final Charts charts;
    private final Raster raster;

    @Autowired
    Pictures(Charts charts) {
        this(charts, new Raster());
    }

    Pictures(Charts charts, Raster raster) {
        this.charts = charts;
        this.raster = raster;
    }

    public sealed interface Picture {}

    /** A PNG. */
    public record Taken(byte[] png) implements Picture {}

    /** @param height of the sheet, in pixels */
    public record TooTall(int height) implements Picture, Refusal {
        @Override
        public String code() {
            return "CHART-001";
        }

        @Override
        public List<Object> arguments() {
            return List.of(height);
        }
    }

    /**
     * An SVG file. Its texts are texts.
     *
     * @throws ChartUnavailable when the drawing engine is broken
     */
    public String svg(ChartDescription chart, String source, Language language) {
        return plate(chart, source, language).file();
    }

    /**
     * About 1,840 pixels wide; half of that where it would be too tall.
     *
     * @throws ChartUnavailable when the drawing engine is broken
     */
    public Picture png(ChartDescription chart, String source, Language language) {
        var plate = plate(chart, source, language);
        var scale = raster.scale(plate);
        return scale.isPresent() ? new Taken(raster.png(plate, scale.getAsInt())) : new TooTall(plate.height());
    }

    private Plate plate(ChartDescription chart, String source, Language language) {
        return Plate.of(charts.plateSvg(chart, language), chart.title(), chart.subtitle(), source);
    }
}
