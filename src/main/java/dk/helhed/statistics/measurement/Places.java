package dk.helhed.statistics.measurement;

import dk.helhed.geography.Area;
import dk.helhed.geography.AreaId;
import dk.helhed.geography.AreaLevel;
import dk.helhed.geography.Groupings;
import dk.helhed.statistics.carrying.Borders;
import dk.helhed.statistics.carrying.Coverage;
import dk.helhed.statistics.cell.AreaEdition;
import dk.helhed.statistics.cell.Composition;
import dk.helhed.statistics.indicator.Extent;
import dk.helhed.statistics.publication.FigureContent.Place;
import dk.helhed.statistics.question.Question;
import dk.helhed.statistics.question.Scope;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which places a question is about: areas of the levels that the numbers are divided by, areas of levels above that are put
 * together from them, and the whole.
 */
final class Places {
    private final Map<AreaId, Area> areas = new LinkedHashMap<>();
    private final Map<AreaId, Groupings.Composition> compositions;
    private final List<AreaLevel> levels;
    private final Borders borders;

    /**
     * @param areas every area, in the order in which areas are shown
     * @param compositions what areas that cross the tree are made of
     * @param levels those that the numbers are divided by
     * @param borders their changes, which make the editions of the areas
     */
    Places(
            Collection<Area> areas,
            Map<AreaId, Groupings.Composition> compositions,
            List<AreaLevel> levels,
            Borders borders) {
        this.compositions = compositions;
        areas.forEach(area -> this.areas.put(area.id(), area));
        this.levels = levels;
        this.borders = borders;
    }

    /** What the question names: areas of the levels, and areas of other levels, each with the areas that it is made of. */
    List<Extent> asked(Scope scope) {
        return scope instanceof Scope.Chosen(var ids)
                ? ids.stream().map(this::extent).toList()
                : List.of();
    }

    /** Its name; where it is not known, its id. */
    String name(AreaId id) {
        return Optional.ofNullable(areas.get(id))
                .map(Area::name)
                .orElse(id.value().toString());
    }

    /** Areas that a figure may be about: those of the levels, then those put together from several of them. */
    List<Area> choices() {
        var composed = areas.values().stream()
                .filter(area -> area.level() != AreaLevel.CITY && !isOfLevel(area.id()))
                .filter(area -> !parts(area.id()).isEmpty());
        return Stream.concat(areas.values().stream().filter(area -> levels.contains(area.level())), composed)
                .toList();
    }

    /** The places in the order in which they are shown, those that the table does not hold left out. */
    Map<Extent, Place> shown(Question question, List<Extent> inTable, Collection<String> periods) {
        var places = new LinkedHashMap<Extent, Place>();
        wanted(question.scope(), inTable)
                .filter(inTable::contains)
                .forEach(extent -> place(extent).ifPresent(place -> places.put(extent, place)));
        if (question.withWhole() && inTable.contains(new Extent.Whole())) {
            places.put(new Extent.Whole(), whole(inTable, periods));
        }
        return places;
    }

    private Place whole(List<Extent> inTable, Collection<String> periods) {
        var counted = inTable.stream()
                .flatMap(extent -> extent instanceof Extent.Part(var area) ? Stream.of(area) : Stream.empty())
                .collect(Collectors.toSet());
        var level = coverage().shortOfCity(counted, periods).map(AreaLevel::name);
        return new Place(Optional.empty(), "", 0, counted.size(), level);
    }

    Coverage coverage() {
        return new Coverage(levels, List.copyOf(areas.values()), borders);
    }

    /** As chosen, else as geography orders them, strangers last. */
    private Stream<Extent> wanted(Scope scope, List<Extent> inTable) {
        return switch (scope) {
            case Scope.WholeOnly() -> Stream.empty();
            case Scope.Chosen(var ids) -> ids.stream().map(this::extent);
            case Scope.All() ->
                Stream.concat(
                                areas.keySet().stream().filter(this::isOfLevel).map(Extent.Part::new),
                                inTable.stream().filter(Extent.Part.class::isInstance))
                        .distinct();
        };
    }

    private Extent extent(AreaId id) {
        var parts = isOfLevel(id) ? List.<AreaId>of() : parts(id);
        return parts.isEmpty() ? new Extent.Part(id) : new Extent.Group(id, parts, isPicked(id));
    }

    private boolean isOfLevel(AreaId id) {
        return Optional.ofNullable(areas.get(id))
                .map(area -> levels.contains(area.level()))
                .orElse(false);
    }

    /** Areas picked one by one make a grouping; of what lies in an area, no one has said that all editions of it must be told. */
    private boolean isPicked(AreaId id) {
        return compositions.containsKey(id);
    }

    /** What lies in it; of a grouping each member, or what lies in the member. One member that has neither leaves no parts. */
    private List<AreaId> parts(AreaId id) {
        if (!isPicked(id)) {
            return lyingIn(id);
        }
        var members = Stream.ofNullable(compositions.get(id))
                .flatMap(composition -> composition.members().stream())
                .map(member -> isOfLevel(member) ? List.of(member) : lyingIn(member))
                .toList();
        return members.stream().anyMatch(List::isEmpty)
                ? List.of()
                : members.stream().flatMap(List::stream).distinct().toList();
    }

    /** A district is not its housing areas: what leaves much of the city out is not put together to what covers it. */
    private List<AreaId> lyingIn(AreaId id) {
        var covers = Optional.ofNullable(areas.get(id))
                .map(area -> area.level().coversCity())
                .orElse(false);
        return areas.values().stream()
                .filter(area -> levels.contains(area.level()) && (area.level().coversCity() || !covers))
                .filter(area -> liesIn(area, id))
                .map(Area::id)
                .toList();
    }

    private boolean liesIn(Area area, AreaId other) {
        return area.parent()
                .map(parent -> parent.equals(other)
                        || Optional.ofNullable(areas.get(parent))
                                .map(above -> liesIn(above, other))
                                .orElse(false))
                .orElse(false);
    }

    private Optional<Place> place(Extent extent) {
        return switch (extent) {
            case Extent.Whole() -> Optional.empty();
            case Extent.Part(var id) -> Optional.of(place(id, List.of(id)));
            case Extent.Group(var id, var parts, var _) -> Optional.of(place(id, parts));
        };
    }

    private Place place(AreaId id, List<AreaId> parts) {
        var area = Optional.ofNullable(areas.get(id));
        return new Place(
                Optional.of(id.value()),
                name(id),
                area.map(Area::colour).orElse(0),
                parts.size(),
                area.map(known -> known.level().name()),
                parts.size() == 1
                        ? Optional.of(new AreaEdition(borders.madeOn(id), borders.endedOn(id)))
                        : Optional.empty(),
                parts.contains(id) ? Optional.empty() : Optional.of(composition(id, parts)));
    }

    private Composition composition(AreaId id, List<AreaId> parts) {
        var edition = Optional.ofNullable(compositions.get(id));
        return new Composition(
                edition.map(Groupings.Composition::validFrom),
                edition.map(Groupings.Composition::source),
                Stream.concat(areas.keySet().stream().filter(parts::contains), parts.stream())
                        .distinct()
                        .map(this::name)
                        .toList());
    }
}
