package dk.helhed.geography.placing;

import dk.helhed.geography.Area;
import dk.helhed.geography.AreaId;
import dk.helhed.geography.AreaMatch;
import dk.helhed.geography.AreaName;
import dk.helhed.geography.placing.Placement.Change;
import dk.helhed.geography.placing.Placement.How;
import dk.helhed.geography.placing.Placement.Outcome;
import dk.helhed.geography.shape.Fault;
import dk.helhed.geography.shape.Feature;
import dk.helhed.geography.shape.FeatureFile;
import dk.helhed.geography.shape.Shape;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Decides what each feature of a file becomes: calculates only, from the file, its declaration and what is known. */
public final class Placing {
    private final Declaration declaration;
    private final Known known;
    private final Map<String, Integer> names = new HashMap<>();
    private final Map<String, Integer> codes = new HashMap<>();
    private final Map<AreaId, Integer> taken = new HashMap<>();

    /**
     * What the register holds about a file.
     *
     * @param byCode areas of any level by their code in the declared scheme
     * @param codeOf the code in the declared scheme of each area that has one
     * @param matches what each name of the file means at the declared level
     * @param areas all areas by id
     * @param outside the areas that never have a shape
     * @param editions the editions of each area
     */
    public record Known(
            Map<String, AreaId> byCode,
            Map<AreaId, String> codeOf,
            Map<String, AreaMatch> matches,
            Map<AreaId, Area> areas,
            Set<AreaId> outside,
            Map<AreaId, List<Edition>> editions) {}

    private Placing(Declaration declaration, Known known) {
        this.declaration = declaration;
        this.known = known;
    }

    public static List<Placement> of(FeatureFile file, Declaration declaration, Known known) {
        var placing = new Placing(declaration, known);
        return Parts.joined(file, declaration).features().stream()
                .map(placing::place)
                .toList();
    }

    private Placement place(Feature feature) {
        var name = feature.property(declaration.name());
        var code = declaration
                .code()
                .map(property -> feature.property(property.property()))
                .orElse("");
        var faults = new ArrayList<>(feature.faults());
        faults.addAll(identity(feature.number(), name, code));
        var remarks = new ArrayList<>(feature.remarks());
        var outcome = feature.shape()
                .filter(_ -> faults.isEmpty())
                .map(shape -> outcome(feature.number(), shape, name, code))
                .orElseGet(() -> new Placement.Stopped(faults));
        if (outcome instanceof Placement.Known(var area, var areaName, var how, var change)
                && how == How.CODE
                && !AreaName.key(areaName).equals(AreaName.key(name))) {
            remarks.add(Fault.of("GEO-035", areaName));
        }
        return new Placement(feature.number(), AreaName.shown(name), code, outcome, List.copyOf(remarks));
    }

    /** Whether the file itself tells this feature from the others. */
    private List<Fault> identity(int number, String name, String code) {
        var faults = new ArrayList<Fault>();
        if (AreaName.key(name).isEmpty()) {
            faults.add(Fault.of("GEO-016"));
        } else {
            first(names, AreaName.key(name), number).ifPresent(other -> faults.add(Fault.of("GEO-017", name, other)));
        }
        if (declaration.code().isPresent() && code.isEmpty()) {
            faults.add(Fault.of("GEO-018"));
        } else if (declaration.code().isPresent()) {
            first(codes, code, number).ifPresent(other -> faults.add(Fault.of("GEO-019", code, other)));
        }
        return faults;
    }

    private Outcome outcome(int number, Shape shape, String name, String code) {
        var coded = Optional.ofNullable(known.byCode().get(code));
        if (declaration.code().isPresent() && coded.isPresent()) {
            return recognised(number, shape, coded.get(), How.CODE);
        }
        return switch (known.matches().getOrDefault(name, new AreaMatch.Unknown())) {
            case AreaMatch.Unknown _ -> new Placement.NewArea(shape);
            case AreaMatch.Ambiguous(var areas) -> stopped(Fault.of("GEO-030", name, areas.size()));
            case AreaMatch.Found(var area) -> {
                var other = Optional.ofNullable(known.codeOf().get(area));
                yield other.isPresent()
                        ? stopped(Fault.of("GEO-034", name, other.get(), code))
                        : recognised(number, shape, area, How.NAME);
            }
        };
    }

    private Outcome recognised(int number, Shape shape, AreaId id, How how) {
        var area = known.areas().get(id);
        if (area == null || area.level() != declaration.level()) {
            return stopped(Fault.of("GEO-033", area == null ? "?" : area.name()));
        }
        if (known.outside().contains(id)) {
            return stopped(Fault.of("GEO-036", area.name()));
        }
        var twice = first(taken, id, number);
        if (twice.isPresent()) {
            return stopped(Fault.of("GEO-031", area.name(), twice.get()));
        }
        return change(shape, known.editions().getOrDefault(id, List.of()))
                .<Outcome>map(change -> new Placement.Known(id, area.name(), how, change))
                .orElseGet(() -> stopped(Fault.of("GEO-032", area.name())));
    }

    /** Empty when another shape begins on the same day: one day cannot have two. */
    private Optional<Change> change(Shape shape, List<Edition> editions) {
        var from = declaration.from();
        var current = editions.stream().filter(edition -> edition.holdsOn(from)).findFirst();
        if (current.filter(edition -> edition.geometry().equals(shape.geoJson()))
                .isPresent()) {
            return Optional.of(new Placement.Same());
        }
        if (current.filter(edition -> edition.validFrom().equals(from)).isPresent()) {
            return Optional.empty();
        }
        Optional<LocalDate> until = editions.stream()
                .map(Edition::validFrom)
                .filter(other -> other.isAfter(from))
                .min(Comparator.naturalOrder());
        Function<Edition, Change> next =
                edition -> new Placement.NextEdition(shape, edition.validFrom(), edition.validUntil());
        return Optional.of(current.map(next).orElseGet(() -> new Placement.FirstShape(shape, until)));
    }

    private static Outcome stopped(Fault fault) {
        return new Placement.Stopped(List.of(fault));
    }

    /** The feature that had the key first, when it is another one. */
    private static <K> Optional<Integer> first(Map<K, Integer> seen, K key, int number) {
        return Optional.ofNullable(seen.putIfAbsent(key, number));
    }
}
