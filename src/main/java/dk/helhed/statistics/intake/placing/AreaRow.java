package dk.helhed.statistics.intake.placing;

import dk.helhed.geography.Area;
import dk.helhed.geography.AreaBearing;
import dk.helhed.geography.AreaId;
import dk.helhed.statistics.cell.AreaMatch;
import dk.helhed.statistics.intake.check.AreaSeen;
import dk.helhed.statistics.intake.check.AreaText;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * An area text of the file and where it belongs.
 *
 * @param meaning which areas bear its name and its code, and how
 */
public record AreaRow(AreaSeen seen, Placement placement, Optional<Area> area, Meaning meaning) {

    /**
     * @param register which areas bear the texts and codes
     * @param chosen by a person; empty where a text means none
     * @param areas that a text can mean
     */
    public static List<AreaRow> of(
            List<AreaSeen> seen, Register register, Map<String, Optional<AreaId>> chosen, List<Area> areas) {
        var byId = new LinkedHashMap<AreaId, Area>();
        areas.forEach(area -> byId.put(area.id(), area));
        var meanings = register.meanings(seen);
        return seen.stream()
                .map(one -> {
                    var meaning = meanings.getOrDefault(one.text(), Meaning.NONE);
                    var placement = chosen.containsKey(one.text())
                            ? byHand(chosen.getOrDefault(one.text(), Optional.empty()))
                            : meaning.placement(one, byId);
                    return new AreaRow(one, placement, area(placement, byId), meaning);
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

    /** Why nothing is known about the text: its name and its code are two areas, several areas bear it, or none does. */
    public String rule() {
        if (meaning.isContradiction()) {
            return "INTAKE-220";
        }
        return meaning.isContestedCode() ? "INTAKE-210" : meaning.isContested() ? "INTAKE-211" : "INTAKE-115";
    }

    /**
     * The areas that bear the text, each with the scheme of its code: Indre By (Statistikbanken).
     *
     * @param scheme how the one with the key is called
     */
    public String bearers(List<Area> areas, UnaryOperator<String> scheme) {
        return meaning.borne().stream()
                .flatMap(borne -> areas.stream()
                        .filter(one -> one.id().equals(borne.area()))
                        .map(one -> borne instanceof AreaBearing.Code(var _, var key)
                                ? one.name() + " (" + scheme.apply(key) + ")"
                                : one.name()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** As a receipt tells it; nothing before it is known where it belongs. */
    public Optional<AreaMatch> match() {
        return switch (placement) {
            case Placement.Placed(var id, var how, var scheme) -> Optional.of(match(Optional.of(id), how, scheme));
            case Placement.Nowhere _ -> Optional.of(match(Optional.empty(), AreaMatch.How.UNPLACED, Optional.empty()));
            case Placement.Unknown _ -> Optional.empty();
        };
    }

    /** By which it is to be known next time: its name, unless another text of the file has the same one. */
    public String remembered(List<AreaRow> all) {
        var name = AreaText.name(seen.name());
        boolean isRepeated = all.stream()
                .filter(row -> !row.seen().text().equals(seen.text()))
                .anyMatch(row -> AreaText.name(row.seen().name()).equals(name));
        return isRepeated || name.isEmpty() ? AreaText.normal(seen.text()) : name;
    }

    private AreaMatch match(Optional<AreaId> id, AreaMatch.How how, Optional<String> scheme) {
        return new AreaMatch(seen.text(), seen.code(), id, how, scheme, seen.rows(), Optional.of(seen.cells()));
    }

    private static Placement byHand(Optional<AreaId> area) {
        return area.<Placement>map(id -> new Placement.Placed(id, AreaMatch.How.CHOSEN, Optional.empty()))
                .orElseGet(Placement.Nowhere::new);
    }

    private static Optional<Area> area(Placement placement, Map<AreaId, Area> byId) {
        return placement instanceof Placement.Placed placed
                ? Optional.ofNullable(byId.get(placed.area()))
                : Optional.empty();
    }
}
