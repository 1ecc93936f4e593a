package dk.helhed.statistics.arealist;

import dk.helhed.geography.Area;
import dk.helhed.geography.AreaId;
import dk.helhed.geography.AreaLevel;
import dk.helhed.geography.Areas;
import dk.helhed.statistics.arealist.ListQueries.Row;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The stored lists with what belongs to them, read once for a page. */
@Component
class AreaLists {
    private final ListQueries queries;
    private final Areas areas;

    AreaLists(ListQueries queries, Areas areas) {
        this.queries = queries;
        this.areas = areas;
    }

    /** @param places which of the city's areas an area of the lists is; one that is none, or not told, is missing */
    record Stored(Reckoning reckoning, Histories histories, Map<UUID, AreaId> places) {
        /** The areas of the lists that are this area of the city. */
        Set<UUID> named(AreaId area) {
            return places.entrySet().stream()
                    .filter(one -> one.getValue().equals(area))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    Stored stored() {
        var rows = queries.rows();
        var places = places(rows);
        var histories = new Histories(rows, queries.continuations(), same(places));
        return new Stored(new Reckoning(rows, queries.values(), queries.references(), histories), histories, places);
    }

    /** By name, alias or code, as people confirmed them; never by a name that is only alike. */
    private Map<UUID, AreaId> places(List<Row> rows) {
        var cities = areas.ofLevel(AreaLevel.CITY).stream().map(Area::name).collect(Collectors.toSet());
        var names = rows.stream()
                .filter(row -> cities.contains(row.municipality()))
                .collect(Collectors.toMap(Row::area, Row::name, (one, _) -> one));
        var found = areas.match(Set.copyOf(names.values()), AreaLevel.HOUSING_AREA);
        var places = new HashMap<UUID, AreaId>();
        names.forEach((id, name) -> {
            if (found.get(name) instanceof AreaId area) {
                places.put(id, area);
            }
        });
        return places;
    }

    private static Map<UUID, Set<UUID>> same(Map<UUID, AreaId> places) {
        var named = places.entrySet().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue, Collectors.mapping(Map.Entry::getKey, Collectors.toSet())));
        var same = new HashMap<UUID, Set<UUID>>();
        named.values().forEach(names -> names.forEach(one -> same.put(one, new HashSet<>(names))));
        return same;
    }
}
