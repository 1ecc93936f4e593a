package dk.helhed.statistics.intake.placing;

import dk.helhed.geography.Area;
import dk.helhed.geography.AreaBearing;
import dk.helhed.geography.AreaId;
import dk.helhed.geography.AreaLevel;
import dk.helhed.statistics.cell.AreaMatch.How;
import dk.helhed.statistics.intake.check.AreaSeen;
import dk.helhed.statistics.intake.check.AreaText;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which areas a text of the file can mean. The name comes first; a code finds the area where the name is no area's, and tells areas of
 * one name apart. Where the two are different areas, neither is believed.
 */
public record Meaning(List<AreaBearing> byName, List<AreaBearing.Code> byCode) {
    static final Meaning NONE = new Meaning(List.of(), List.of());

    /** Whether the name is of one area and the code of another. */
    public boolean isContradiction() {
        return !byName.isEmpty() && !byCode.isEmpty() && shared().isEmpty();
    }

    /** Whether several areas bear the text, so that it means none of them by itself. */
    public boolean isContested() {
        return areas(borne()).size() > 1;
    }

    /** Whether it is so because one code means several areas. */
    public boolean isContestedCode() {
        return isContested() && borne().stream().anyMatch(AreaBearing.Code.class::isInstance);
    }

    /** What is left when name and code have been held against each other. */
    public List<AreaBearing> borne() {
        if (isContradiction()) {
            return Stream.<AreaBearing>concat(byName.stream(), byCode.stream()).toList();
        }
        if (byName.isEmpty() || areas(byName).size() > 1 && !byCode.isEmpty()) {
            return byCode.stream()
                    .filter(code -> byName.isEmpty() || areas(byName).contains(code.area()))
                    .<AreaBearing>map(code -> code)
                    .toList();
        }
        return byName;
    }

    /** The schemes in which the code is another area than the one that bears the name. */
    Set<String> contradicting() {
        if (areas(byName).size() != 1) {
            return Set.of();
        }
        var named = byName.getFirst().area();
        var agreeing = byCode.stream()
                .filter(code -> code.area().equals(named))
                .map(AreaBearing.Code::scheme)
                .toList();
        return byCode.stream()
                .map(AreaBearing.Code::scheme)
                .filter(scheme -> !agreeing.contains(scheme))
                .collect(Collectors.toSet());
    }

    /** Without the codes of schemes that the file's codes are evidently not of, where nothing but the code would tell. */
    Meaning without(Set<String> schemes) {
        return byName.isEmpty()
                ? new Meaning(
                        byName,
                        byCode.stream()
                                .filter(code -> !schemes.contains(code.scheme()))
                                .toList())
                : this;
    }

    Placement placement(AreaSeen seen, Map<AreaId, Area> byId) {
        if (byName.isEmpty() && AreaText.isWhole(seen.name())) {
            return whole(byId.values());
        }
        var borne = borne();
        if (areas(borne).size() != 1) {
            return new Placement.Unknown();
        }
        var first = borne.getFirst();
        var how = areas(byName).size() != 1
                ? How.CODE
                : Optional.ofNullable(byId.get(first.area()))
                        .map(area -> AreaText.how(seen, area.name()))
                        .orElse(How.SPELLED);
        return how == How.WHOLE || how == How.NAME
                ? new Placement.Placed(first.area(), how, Optional.empty())
                : by(first);
    }

    private static Placement by(AreaBearing bearing) {
        return switch (bearing) {
            case AreaBearing.Name(var area) -> new Placement.Placed(area, How.SPELLED, Optional.empty());
            case AreaBearing.Alias(var area) -> new Placement.Placed(area, How.ALIAS, Optional.empty());
            case AreaBearing.Code(var area, var scheme) -> new Placement.Placed(area, How.CODE, Optional.of(scheme));
        };
    }

    /** The city itself where the areas are cities and there is one; among parts of it, it is none of them and would be counted twice. */
    private static Placement whole(Collection<Area> areas) {
        var cities = areas.stream()
                .filter(area -> area.level() == AreaLevel.CITY)
                .map(Area::id)
                .toList();
        return cities.size() == 1
                ? new Placement.Placed(cities.getFirst(), How.SPELLED, Optional.empty())
                : new Placement.Nowhere();
    }

    private Set<AreaId> shared() {
        var shared = areas(byName);
        shared.retainAll(areas(byCode));
        return shared;
    }

    private static Set<AreaId> areas(List<? extends AreaBearing> bearings) {
        return bearings.stream().map(AreaBearing::area).collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    }
}
