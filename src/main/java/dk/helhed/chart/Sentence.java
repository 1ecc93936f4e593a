package dk.helhed.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The course of a chart in one sentence, for those who do not see it; every value stands in the table beside it. */
final class Sentence {
    private final ChartDescription chart;
    private final ChartWords words;

    Sentence(ChartDescription chart, ChartWords words) {
        this.chart = chart;
        this.words = words;
    }

    String text() {
        var parts =
                switch (chart) {
                    case ChartDescription.LineChart line -> courses(line);
                    case ChartDescription.BarChart bars ->
                        bars.bars().stream()
                                .map(bar -> pair(bar.name(), words.said(bar.point(), chart)))
                                .toList();
                    case ChartDescription.MapChart map ->
                        map.regions().stream()
                                .filter(region -> !(region.shade() instanceof Shade.Outside))
                                .map(region -> pair(region.name(), words.said(region.shade(), chart)))
                                .toList();
                };
        return words.of("sentence.whole", ended(chart.title()), ended(String.join("; ", parts)));
    }

    private List<String> courses(ChartDescription.LineChart line) {
        var said = new ArrayList<String>();
        for (var series : line.series()) {
            course(line, series).ifPresent(said::add);
        }
        for (var one : line.breaks()) {
            said.add(words.of("sentence.break", line.categories().get(one.index())));
        }
        return said;
    }

    private Optional<String> course(ChartDescription.LineChart line, ChartDescription.Series series) {
        var known = IntStream.range(0, series.points().size())
                .filter(i -> series.points().get(i) instanceof Point.Value)
                .boxed()
                .toList();
        if (known.isEmpty()) {
            return series.points().stream().findFirst().map(point -> pair(series.name(), words.said(point, chart)));
        }
        var first = known.getFirst();
        var last = known.getLast();
        return Optional.of(
                first.equals(last)
                        ? words.of(
                                "sentence.point",
                                series.name(),
                                words.said(series.points().get(first), chart),
                                line.categories().get(first))
                        : words.of(
                                "sentence.course",
                                series.name(),
                                words.said(series.points().get(first), chart),
                                line.categories().get(first),
                                words.said(series.points().get(last), chart),
                                line.categories().get(last)));
    }

    private String pair(String name, String said) {
        return words.of("sentence.pair", name, said);
    }

    private static String ended(String sentence) {
        return sentence.isEmpty() || ".?!".indexOf(sentence.charAt(sentence.length() - 1)) >= 0
                ? sentence
                : sentence + '.';
    }
}
