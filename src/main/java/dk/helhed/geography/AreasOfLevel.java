package dk.helhed.geography;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;

/** Areas of one level. What offers several levels says which is which, for a district may be called as a deprived area is. */
public record AreasOfLevel(AreaLevel level, List<Area> areas) {

    /** Levels in the order in which they are met. */
    public static List<AreasOfLevel> of(Collection<Area> areas) {
        var levels = new LinkedHashMap<AreaLevel, List<Area>>();
        areas.forEach(area ->
                levels.computeIfAbsent(area.level(), _ -> new ArrayList<>()).add(area));
        return levels.entrySet().stream()
                .map(level -> new AreasOfLevel(level.getKey(), List.copyOf(level.getValue())))
                .toList();
    }
}
