package dk.helhed.statistics;

import dk.helhed.chart.ChartDescription;
import dk.helhed.chart.ChartDescription.LineChart;
import dk.helhed.chart.ChartDescription.Series;
import dk.helhed.chart.Colour;
import dk.helhed.chart.Point;
import dk.helhed.kernel.Language;
import dk.helhed.web.Viewer;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Stand-in until the figures are there. */
@Component
class InterimFigures implements PublishedFigures {
    private record Kept(String number, Instant at) {}

    private final Map<FrozenFigureId, Kept> kept = new ConcurrentHashMap<>();

    @Override
    public List<FigureSummary> all(Viewer viewer) {
        return List.of(
                new FigureSummary(new FigureId(new UUID(1, 1)), "F-1", "Utrygge om aftenen, Nørrebro", FigureForm.VALUE, "I-1 Utryghed"),
                new FigureSummary(new FigureId(new UUID(1, 2)), "F-2", "Faldet i utryghed er bremset", FigureForm.LINE, "I-1 Utryghed"),
                new FigureSummary(new FigureId(new UUID(1, 3)), "F-3", "Et beskyttet tal", FigureForm.VALUE, "I-2 Små tal"));
    }

    @Override
    public Optional<PublishedFigure> living(String number, Language language) {
        return switch (number) {
            case "F-1" -> Optional.of(figure("F-1", "Utrygge om aftenen, Nørrebro", FigureForm.VALUE, "12,4 %", PublishedTable.Look.NUMBER, Optional.empty()));
            case "F-2" -> Optional.of(figure("F-2", "Faldet i utryghed er bremset", FigureForm.LINE, "12,4 %", PublishedTable.Look.NUMBER, Optional.of(chart())));
            case "F-3" -> Optional.of(figure("F-3", "Et beskyttet tal", FigureForm.VALUE, "beskyttet", PublishedTable.Look.PROTECTED, Optional.empty()));
            default -> Optional.empty();
        };
    }

    private static ChartDescription chart() {
        return new LineChart(
                "Faldet i utryghed er bremset", "Utrygge i nabolaget om aftenen, procent af svarene", "%", 1,
                List.of("2014", "2015", "2016", "2017"),
                List.of(new Series("Nørrebro", Colour.ofArea(3), points("15.0", "14.6", "12.2", "12.4")), new Series("Hele byen", Colour.REST, points("9.1", "8.9", "8.4", "8.6"))),
                List.of());
    }

    private static List<Point> points(String... values) {
        return java.util.Arrays.stream(values).<Point>map(value -> new Point.Value(new BigDecimal(value))).toList();
    }

    private static PublishedFigure figure(String number, String title, FigureForm form, String headline, PublishedTable.Look look, Optional<ChartDescription> chart) {
        return new PublishedFigure(
                number, title, "Utrygge i nabolaget om aftenen, procent af svarene", form, headline, "Nørrebro, 2017",
                new PublishedTable(title, List.of("Område", "2016", "2017"), List.of(
                        new PublishedTable.Row("Nørrebro", 3, true, List.of(new PublishedTable.Cell(look == PublishedTable.Look.NUMBER ? "12,2" : "beskyttet", look, ""), new PublishedTable.Cell(look == PublishedTable.Look.NUMBER ? "12,4" : "beskyttet", look, ""))))),
                chart, "Opdigtede demotal · data pr. 15. november 2017 · 0 mangler, 0 beskyttet", LocalDate.of(2017, 11, 15), "Indikator I-1, definition 1", "Udgivelse 2017-1", "0".repeat(64));
    }

    @Override
    public FrozenFigureId freeze(String number, Instant at) {
        var id = new FrozenFigureId(UUID.randomUUID());
        kept.put(id, new Kept(number, at));
        return id;
    }

    @Override
    public Optional<FrozenFigure> frozen(FrozenFigureId id, Language language) {
        return Optional.ofNullable(kept.get(id)).flatMap(one -> living(one.number(), language).map(figure -> new FrozenFigure(
                id, one.at(), figure, true,
                one.number().equals("F-1") ? Optional.of(new Since("12,4 %", "13,1 %", Since.Reason.NEWER_RELEASE, 1, "Rettet 15. januar 2018, da 67 svar kom efter fristen.")) : Optional.empty())));
    }
}
