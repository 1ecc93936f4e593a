package dk.helhed.geography;

import dk.helhed.web.OncePerPage;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The areas of the city, for everyone who counts in them, sits for them or draws them. */
@Component
public class Areas {
    private final AreaQueries queries;
    private final AreaStore store;
    private final OncePerPage<List<Area>> all;
    private final OncePerPage<Set<AreaId>> outside;

    Areas(AreaQueries queries, AreaStore store) {
        this.queries = queries;
        this.store = store;
        this.all = OncePerPage.of(() -> byLevel(queries.all()));
        this.outside = OncePerPage.of(
                () -> queries.outside().stream().map(AreaId::new).collect(Collectors.toUnmodifiableSet()));
    }

    public Optional<Area> area(AreaId id) {
        return queries.area(id);
    }

    /** Every area, by level and name. */
    public List<Area> all() {
        return all.get();
    }

    /** By name in Danish order; those that hold what lies outside come last. */
    public List<Area> ofLevel(AreaLevel level) {
        return queries.ofLevel(level);
    }

    /** The areas counted in this one, of whatever level. */
    public List<Area> children(AreaId id) {
        return byLevel(queries.children(id));
    }

    /** Areas such as "Uden for inddeling": no shape, but counted in the total of the city. */
    public Set<AreaId> outside() {
        return outside.get();
    }

    /** The area a code means in its scheme. Without the scheme a code means nothing. */
    public Optional<Area> byCode(String scheme, String code) {
        return queries.byCode(scheme, code);
    }

    /** The area's codes, by scheme. */
    public List<AreaCode> codes(AreaId id) {
        return queries.codes(id);
    }

    /** Every scheme that codes are known in, by name. */
    public List<CodeScheme> schemes() {
        return queries.schemes();
    }

    /** The names of the areas; an id that is not known is left out. */
    public Map<AreaId, String> names(Collection<AreaId> ids) {
        return queries.names(ids).stream()
                .collect(Collectors.toUnmodifiableMap(AreaQueries.Named::id, AreaQueries.Named::name));
    }

    /**
     * Texts that mean exactly one area of the level, by name, alias or code. A text that is missing in the answer matched
     * nothing, or more than one; {@link #matches} tells which.
     */
    public Map<String, AreaId> match(Collection<String> names, AreaLevel level) {
        var found = new LinkedHashMap<String, AreaId>();
        matches(names, level).forEach((text, match) -> {
            if (match instanceof AreaMatch.Found(var area)) {
                found.put(text, area);
            }
        });
        return found;
    }

    /** What each text means among the areas of the level; every text that was asked is in the answer. */
    public Map<String, AreaMatch> matches(Collection<String> names, AreaLevel level) {
        var answer = new LinkedHashMap<String, AreaMatch>();
        bearings(names, level, Optional.empty())
                .forEach((name, borne) -> answer.put(
                        name,
                        AreaMatch.of(
                                borne.stream().map(AreaBearing::area).distinct().toList())));
        return answer;
    }

    /**
     * In which ways which areas of the level bear each text; every text that was asked is in the answer.
     *
     * @param scheme the one that codes are known to be in: a code in it is meant before a name, and in others it is none
     */
    public Map<String, List<AreaBearing>> bearings(Collection<String> names, AreaLevel level, Optional<String> scheme) {
        var byName = bearers(queries.bearingName(distinct(names.stream().map(AreaName::key)), level));
        var byCode = bearers(queries.bearingCode(distinct(names.stream().map(String::strip)), level).stream()
                .filter(code -> scheme.map(code.scheme()::equals).orElse(true))
                .toList());
        var answer = new LinkedHashMap<String, List<AreaBearing>>();
        for (var name : names) {
            var coded = byCode.getOrDefault(name.strip(), List.of());
            var named = byName.getOrDefault(AreaName.key(name), List.of());
            answer.put(
                    name,
                    scheme.isPresent() && !coded.isEmpty()
                            ? coded
                            : Stream.concat(named.stream(), coded.stream()).toList());
        }
        return answer;
    }

    /**
     * Lets the area be found under another name as well. Called inside the caller's transaction, which also writes the
     * audit; an alias that is there already changes nothing.
     *
     * @throws IllegalArgumentException when the text holds no name
     */
    public void addAlias(AreaId area, String alias) {
        store.addAlias(area, alias);
    }

    /** The GeoJSON geometry (MultiPolygon, WGS84 degrees) that holds today; empty for an area without a shape. */
    public Optional<String> geometry(AreaId id) {
        return queries.geometry(id);
    }

    /** The outlines of the level's areas that hold today, those without one left out. */
    public Map<AreaId, AreaShape> shapes(AreaLevel level) {
        var shapes = new LinkedHashMap<AreaId, AreaShape>();
        queries.shapes(level).forEach(shape -> shapes.put(shape.area(), shape));
        return shapes;
    }

    /** Levels from the city downwards; within a level as the database sorted them. */
    private static List<Area> byLevel(List<Area> areas) {
        return areas.stream().sorted(Comparator.comparing(Area::level)).toList();
    }

    private static Set<String> distinct(Stream<String> texts) {
        return texts.filter(text -> !text.isEmpty()).collect(Collectors.toSet());
    }

    private static Map<String, List<AreaBearing>> bearers(List<? extends AreaQueries.Borne> borne) {
        return borne.stream()
                .collect(Collectors.groupingBy(
                        AreaQueries.Borne::text, Collectors.mapping(AreaQueries.Borne::bearing, Collectors.toList())));
    }
}
