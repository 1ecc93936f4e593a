package dk.helhed.geography.placing;

import dk.helhed.geography.Area;
import dk.helhed.geography.AreaBearing;
import dk.helhed.geography.AreaId;
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
     * @param bearings which areas of the declared level bear each name of the file, and in which way
     * @param areas all areas by id
     * @param outside the areas that never have a shape
     * @param editions the editions of each area
     */
    public record Known(
            Map<String, AreaId> byCode,
            Map<AreaId, String> codeOf,
            Map<String, List<AreaBearing>> bearings,
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
        if (outcome instanceof Placement.Known found && found.how() == How.CODE && found.isCalledOtherwise(name)) {
            remarks.add(Fault.of("GEO-035", found.areaName()));
        }
        if (outcome instanceof Placement.NewArea && name.codePoints().noneMatch(Character::isLetter)) {
            remarks.add(Fault.of("GEO-165", name));
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
        var bearings = known.bearings().getOrDefault(name, List.of());
        var coded = Optional.ofNullable(known.byCode().get(code));
        if (declaration.code().isPresent() && coded.isPresent()) {
            return namesAnother(coded.get(), bearings)
                    .map(other -> stopped(Fault.of("GEO-161", code, nameOf(coded.get()), name, nameOf(other))))
                    .orElseGet(() -> recognised(number, shape, coded.get(), How.CODE));
        }
        var areas = bearings.stream().map(AreaBearing::area).distinct().toList();
        return switch (areas.size()) {
            case 0 -> new Placement.NewArea(shape);
            case 1 -> named(number, shape, name, code, bearings);
            default -> stopped(Fault.of("GEO-030", name, areas.size()));
        };
    }

    /** All of the bearings are of one area. */
    private Outcome named(int number, Shape shape, String name, String code, List<AreaBearing> bearings) {
        var area = bearings.getFirst().area();
        var how = how(bearings);
        if (how.isEmpty() && bearings.getFirst() instanceof AreaBearing.Code(var _, var scheme)) {
            return stopped(Fault.of("GEO-160", name, nameOf(area), scheme));
        }
        return Optional.ofNullable(known.codeOf().get(area))
                .map(other -> stopped(Fault.of("GEO-034", name, other, code)))
                .orElseGet(() -> recognised(number, shape, area, how.orElse(How.NAME)));
    }

    /** Empty when the text is but a code: what was said to be a name is not taken as one. */
    private static Optional<How> how(List<AreaBearing> bearings) {
        if (bearings.stream().anyMatch(AreaBearing.Name.class::isInstance)) {
            return Optional.of(How.NAME);
        }
        return bearings.stream().anyMatch(AreaBearing.Alias.class::isInstance)
                ? Optional.of(How.ALIAS)
                : Optional.empty();
    }

    /** An area beside the one with the code that bears the name, when that one does not: two cities may share a name. */
    private Optional<AreaId> namesAnother(AreaId coded, List<AreaBearing> bearings) {
        var area = Optional.ofNullable(known.areas().get(coded)).filter(one -> one.level() == declaration.level());
        var named = bearings.stream()
                .filter(bearing -> !(bearing instanceof AreaBearing.Code))
                .map(AreaBearing::area)
                .toList();
        return area.filter(_ -> !named.contains(coded))
                .flatMap(one ->
                        named.stream().filter(other -> isBeside(one, other)).findFirst());
    }

    private boolean isBeside(Area area, AreaId other) {
        return Optional.ofNullable(known.areas().get(other))
                .filter(one -> one.parent().equals(area.parent()))
                .isPresent();
    }

    private String nameOf(AreaId area) {
        return Optional.ofNullable(known.areas().get(area)).map(Area::name).orElse("?");
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
