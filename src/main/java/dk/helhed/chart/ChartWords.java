package dk.helhed.chart;

import dk.helhed.kernel.Language;
import dk.helhed.web.Formats;
import dk.helhed.web.Texts;
import java.math.BigDecimal;

/** The few words a chart says itself, and its numbers, in the language of the reader. */
record ChartWords(Texts texts, Language language) {

    /** @param key without the leading {@code chart.} */
    String of(String key, Object... arguments) {
        return texts.text(language, "chart." + key, arguments);
    }

    /** Without needless zeros: the limit of a class. */
    String limit(BigDecimal value) {
        return new Formats(language)
                .number(value, Math.max(0, value.stripTrailingZeros().scale()));
    }

    String number(BigDecimal value, int decimals) {
        return new Formats(language).number(value, decimals);
    }

    String said(Point point, ChartDescription chart) {
        return switch (point) {
            case Point.Value(var value) -> new Formats(language).number(value, chart.decimals(), chart.unit());
            case Point.Nothing(var word) -> word;
        };
    }

    String said(Shade shade, ChartDescription chart) {
        return switch (shade) {
            case Shade.Known(var value) -> new Formats(language).number(value, chart.decimals(), chart.unit());
            case Shade.Estimate(var value) ->
                of("word.about", new Formats(language).number(value, chart.decimals(), chart.unit()));
            case Shade.Protected _ -> of("word.protected");
            case Shade.NoValue _ -> of("word.none");
            case Shade.NotThen _ -> of("word.not-then");
            case Shade.Outside _ -> of("word.outside");
        };
    }
}
