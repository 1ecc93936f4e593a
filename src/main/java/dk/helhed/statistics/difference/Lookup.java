package dk.helhed.statistics.difference;

import dk.helhed.statistics.publication.FigureContent;
import dk.helhed.statistics.publication.FigureContent.Cell;
import dk.helhed.statistics.publication.FigureContent.PeriodColumn;
import dk.helhed.statistics.publication.FigureContent.Place;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Finds the values of a figure by what they are about, for a figure that is laid beside another with other rows and columns. */
final class Lookup {
    private final FigureContent content;
    private final Map<Optional<UUID>, Integer> rows = new HashMap<>();
    private final Map<String, Integer> columns = new HashMap<>();

    /** @param unit of the period */
    record Found(Cell cell, String unit) {}

    Lookup(FigureContent content) {
        this.content = content;
        for (var place : content.places()) {
            rows.putIfAbsent(place.area(), rows.size());
        }
        for (var period : content.periods()) {
            columns.putIfAbsent(period.code(), columns.size());
        }
    }

    /** Empty where the figure has no such row or column. */
    Optional<Found> find(Place place, PeriodColumn period) {
        return Optional.ofNullable(rows.get(place.area()))
                .flatMap(row -> Optional.ofNullable(columns.get(period.code()))
                        .map(column -> new Found(
                                content.at(row, column),
                                content.definition(column).unit())));
    }
}
