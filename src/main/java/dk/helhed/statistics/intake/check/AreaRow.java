package dk.helhed.statistics.intake.check;

import dk.helhed.geography.Area;
import dk.helhed.geography.AreaBearing;
import dk.helhed.geography.AreaId;
import dk.helhed.geography.AreaLevel;
import dk.helhed.statistics.cell.AreaMatch.How;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An area text of the file and where it belongs.
 *
 * @param borne which areas bear the text, and how
 */
public record AreaRow(AreaSeen seen, Placement placement, Optional<Area> area, List<AreaBearing> borne) {

    /** Whether several areas bear the text, so that it means none of them by itself. */
    public boolean isContested() {
        return borne.stream().map(AreaBearing::area).distinct().count() > 1;
    }

    /** Whether it is so because one code means several areas. */
    public boolean isContestedCode() {
        return isContested() && borne.stream().anyMatch(AreaBearing.Code.class::isInstance);
    }

    /**
     * @param borne which areas bear the candidates of the texts
     * @param chosen by a person; empty where a text means none
     * @param areas that a text can mean
     */
    public static List<AreaRow> of(
            List<AreaSeen> seen,
            Map<String, List<AreaBearing>> borne,
            Map<String, Optional<AreaId>> chosen,
            List<Area> areas) {
        var byId = new LinkedHashMap<AreaId, Area>();
        areas.forEach(area -> byId.put(area.id(), area));
        return seen.stream()
                .map(one -> {
                    var bearers = bearers(one.text(), borne);
                    var placement = chosen.containsKey(one.text())
                            ? byHand(chosen.getOrDefault(one.text(), Optional.empty()))
                            : matched(one.text(), bearers, byId);
                    return new AreaRow(one, placement, area(placement, byId), bearers);
                })
                .toList();
    }

    /** The area of every text that means one. */
    public static Map<String, AreaId> places(List<AreaRow> rows) {
        var places = new LinkedHashMap<String, AreaId>();
        for (AreaRow row : rows) {
            if (row.placement() instanceof Placement.Placed placed) {
                places.put(row.seen().text(), placed.area());
            }
        }
        return places;
    }

    /** Of those only the texts whose area another text means too. */
    public static Map<String, AreaId> shared(List<AreaRow> rows) {
        var places = places(rows);
        var once = new HashSet<AreaId>();
        var shared = new HashSet<AreaId>();
        places.values().stream().filter(area -> !once.add(area)).forEach(shared::add);
        places.values().retainAll(shared);
        return places;
    }

    /** Texts that mean no area: because somebody said so, or because they are all areas together. */
    public static Set<String> nowhere(List<AreaRow> rows) {
        return rows.stream()
                .filter(row -> row.placement() instanceof Placement.Nowhere)
                .map(row -> row.seen().text())
                .collect(Collectors.toSet());
    }

    private static Placement byHand(Optional<AreaId> area) {
        return area.<Placement>map(id -> new Placement.Placed(id, How.CHOSEN, Optional.empty()))
                .orElseGet(Placement.Nowhere::new);
    }

    /** Of the first candidate that means one area; where none does, of the first that any area bears. */
    private static List<AreaBearing> bearers(String text, Map<String, List<AreaBearing>> borne) {
        var found = AreaText.candidates(text).stream()
                .map(candidate -> borne.getOrDefault(candidate, List.of()))
                .filter(bearers -> !bearers.isEmpty())
                .toList();
        return found.stream()
                .filter(bearers ->
                        bearers.stream().map(AreaBearing::area).distinct().count() == 1)
                .findFirst()
                .or(() -> found.stream().findFirst())
                .orElse(List.of());
    }

    private static Placement matched(String text, List<AreaBearing> bearers, Map<AreaId, Area> byId) {
        if (bearers.stream().map(AreaBearing::area).distinct().count() != 1) {
            return bearers.isEmpty() && AreaText.isWhole(text) ? whole(byId) : new Placement.Unknown();
        }
        var id = bearers.getFirst().area();
        var how = Optional.ofNullable(byId.get(id))
                .map(area -> AreaText.how(text, area.name()))
                .orElse(How.SPELLED);
        return how == How.SPELLED ? byBearing(bearers.getFirst()) : new Placement.Placed(id, how, Optional.empty());
    }

    private static Placement byBearing(AreaBearing bearing) {
        return switch (bearing) {
            case AreaBearing.Name(var area) -> new Placement.Placed(area, How.SPELLED, Optional.empty());
            case AreaBearing.Alias(var area) -> new Placement.Placed(area, How.ALIAS, Optional.empty());
            case AreaBearing.Code(var area, var scheme) -> new Placement.Placed(area, How.CODE, Optional.of(scheme));
        };
    }

    /** The city itself where the areas are cities and there is one; among parts of it, it is none of them and would be counted twice. */
    private static Placement whole(Map<AreaId, Area> byId) {
        var cities = byId.values().stream()
                .filter(area -> area.level() == AreaLevel.CITY)
                .map(Area::id)
                .toList();
        return cities.size() == 1
                ? new Placement.Placed(cities.getFirst(), How.SPELLED, Optional.empty())
                : new Placement.Nowhere();
    }

    private static Optional<Area> area(Placement placement, Map<AreaId, Area> byId) {
        return placement instanceof Placement.Placed placed
                ? Optional.ofNullable(byId.get(placed.area()))
                : Optional.empty();
    }
}
