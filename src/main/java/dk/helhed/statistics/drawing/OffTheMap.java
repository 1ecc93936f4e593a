package dk.helhed.statistics.drawing;

import dk.helhed.chart.ChartDescription;
import dk.helhed.chart.ChartDescription.MapChart;
import dk.helhed.chart.ChartDescription.Region;
import dk.helhed.statistics.FigureForm;
import dk.helhed.statistics.publication.FigureContent;
import dk.helhed.statistics.publication.FigureContent.Place;
import dk.helhed.statistics.publication.Phrases;
import dk.helhed.statistics.publication.Publication;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the map of a figure does not show, for one reason.
 *
 * @param areas each with its newest value; none where there is no map at all, for then the table says it
 */
public record OffTheMap(Why why, String reason, List<Left> areas) {

    public enum Why {
        /** Not one of the areas has an outline. */
        NO_MAP,
        /** A map draws areas of one level, and these are of another. */
        LEVEL,
        /** These have no outline. */
        OUTLINE
    }

    public record Left(String name, String value) {}

    /** Every reason; none for a figure that is no map, or whose map shows all of its areas. */
    public static List<OffTheMap> of(FigureContent content, Optional<ChartDescription> chart, Phrases phrases) {
        if (content.form() != FigureForm.MAP || content.isEmpty()) {
            return List.of();
        }
        var drawn = chart.filter(MapChart.class::isInstance).stream()
                .flatMap(map -> ((MapChart) map).regions().stream())
                .map(Region::id)
                .collect(Collectors.toSet());
        return drawn.isEmpty()
                ? List.of(new OffTheMap(Why.NO_MAP, phrases.word("statistics-parts.no-map"), List.of()))
                : besides(content, drawn, phrases);
    }

    private static List<OffTheMap> besides(FigureContent content, Set<String> drawn, Phrases phrases) {
        var level = content.places().stream()
                .filter(place -> isIn(drawn, place))
                .flatMap(place -> place.level().stream())
                .findFirst();
        Predicate<Place> isOfOther = place ->
                level.isPresent() && place.level().isPresent() && !place.level().equals(level);
        var others = left(content, place -> !isIn(drawn, place) && isOfOther.test(place), phrases);
        var bare = left(content, place -> !isIn(drawn, place) && !isOfOther.test(place), phrases);
        var drawnLevel = level.map(one -> phrases.word("geography.levels." + one)
                        .toLowerCase(phrases.language().locale()))
                .orElse("");
        return Stream.of(
                        new OffTheMap(Why.LEVEL, phrases.word("statistics-parts.other-level", drawnLevel), others),
                        new OffTheMap(Why.OUTLINE, phrases.word("statistics-map.off", bare.size()), bare))
                .filter(off -> !off.areas().isEmpty())
                .toList();
    }

    private static List<Left> left(FigureContent content, Predicate<Place> which, Phrases phrases) {
        var said = new Publication(content, phrases);
        var last = content.lastPeriod();
        return IntStream.range(0, content.places().size())
                .filter(i -> !content.places().get(i).isWhole())
                .filter(i -> which.test(content.places().get(i)))
                .mapToObj(i -> new Left(phrases.place(content.places().get(i)), said.said(content.at(i, last), last)))
                .toList();
    }

    private static boolean isIn(Set<String> drawn, Place place) {
        return place.area().filter(id -> drawn.contains(id.toString())).isPresent();
    }
}
