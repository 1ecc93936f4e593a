package dk.helhed.statistics.carrying;

import dk.helhed.geography.Area;
import dk.helhed.geography.AreaId;
import dk.helhed.geography.AreaLevel;
import dk.helhed.statistics.carrying.Borders.Presence;
import dk.helhed.statistics.indicator.PeriodCode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether what is counted, put together, is the city.
 *
 * @param levels those that the numbers are divided by
 * @param areas every area
 */
public record Coverage(List<AreaLevel> levels, List<Area> areas, Borders borders) {

    /** The level that leaves some of the city out, by its nature or because areas of it are not counted; empty where all is there. */
    public Optional<AreaLevel> shortOfCity(Set<AreaId> counted, Collection<String> periods) {
        return levels.stream()
                .filter(level -> level != AreaLevel.CITY)
                .filter(level -> !level.coversCity()
                        || periods.stream().map(PeriodCode::of).anyMatch(period -> lacks(level, counted, period)))
                .findFirst();
    }

    /** In the period of a change of borders, the areas before it or those after it are enough. */
    private boolean lacks(AreaLevel level, Set<AreaId> counted, PeriodCode period) {
        return lacks(level, counted, period.firstDay()) && lacks(level, counted, period.lastDay());
    }

    private boolean lacks(AreaLevel level, Set<AreaId> counted, LocalDate day) {
        return areas.stream()
                .filter(area -> area.level() == level && !counted.contains(area.id()))
                .anyMatch(area -> borders.presence(area.id(), day, day) == Presence.THROUGHOUT);
    }
}
