package dk.helhed.geography.grouping;

import dk.helhed.geography.Area;
import dk.helhed.geography.AreaLevel;
import dk.helhed.web.Page;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** @param sizes how many areas each grouping is made of today */
record GroupingsPage(List<Area> groupings, Map<Area, Long> sizes) implements Page {
    List<AreaLevel> kinds() {
        return Arrays.stream(AreaLevel.values()).filter(AreaLevel::isGrouping).toList();
    }

    List<Area> of(AreaLevel kind) {
        return groupings.stream().filter(area -> area.level() == kind).toList();
    }

    long size(Area grouping) {
        return sizes.getOrDefault(grouping, 0L);
    }
}
