package dk.helhed.statistics.intake.sdmx;

import dk.helhed.statistics.intake.sdmx.SdmxColumns.Column;
import dk.helhed.statistics.table.Dimension.Role;
import dk.helhed.statistics.table.Metric;
import dk.helhed.statistics.table.TableRefused;
import dk.helhed.statistics.table.TableUnreadable;
import dk.helhed.statistics.table.file.Observations;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * In what the values of each line are: its unit and its multiplier. Values in different ones are never one measure: where an axis
 * that is neither area nor time decides them, each of its categories is a measure of its own; else the file is refused.
 */
final class SdmxUnits {
    private static final String MULTIPLIER = "UNIT_MULT";
    private static final Set<String> IDS = Set.of("UNIT_MEASURE", "UNIT", "unit", MULTIPLIER);

    private final List<Column> axes;
    private final List<Column> columns;
    private final Optional<Column> decimals;
    private final Map<List<String>, Integer> known = new HashMap<>();
    private final List<Said> all = new ArrayList<>();
    /** By axis: the unit of each of its categories; an axis that does not decide it is not here. */
    private final Map<Integer, Map<Integer, Integer>> deciding = new HashMap<>();

    /** By axis of units, and by another: what each category of this one has for a unit; without those that have several. */
    private final Map<Integer, Map<Integer, Map<Integer, Integer>>> following = new HashMap<>();

    private Optional<TableRefused> difference = Optional.empty();

    /** @param multiplier a power of ten */
    private record Said(List<String> codes, String unit, String multiplier, long line, Optional<Integer> decimals) {
        Said with(Optional<Integer> more) {
            var most = more.filter(some -> decimals.isEmpty() || some > decimals.get())
                    .or(() -> decimals);
            return new Said(codes, unit, multiplier, line, most);
        }

        Metric metric() {
            return new Metric(unit, decimals, Optional.empty(), true);
        }
    }

    SdmxUnits(SdmxColumns all, List<Column> axes) {
        this.axes = axes;
        this.columns =
                all.all().stream().filter(column -> IDS.contains(column.id())).toList();
        this.decimals = all.named("DECIMALS");
        // what is neither area nor time may tell one measure from another
        var mayDecide = IntStream.range(0, axes.size())
                .filter(axis -> axes.get(axis).role() == Role.OTHER)
                .boxed()
                .toList();
        mayDecide.forEach(axis -> deciding.put(axis, new HashMap<>()));
        mayDecide.stream().filter(this::isOfUnits).forEach(axis -> {
            var others = following.computeIfAbsent(axis, _ -> new HashMap<>());
            mayDecide.stream().filter(other -> !isOfUnits(other)).forEach(other -> others.put(other, new HashMap<>()));
        });
    }

    private boolean isOfUnits(int axis) {
        return IDS.contains(axes.get(axis).id());
    }

    /** A line with or without a value, whose place was learned just now. */
    void meet(Observations observations) {
        following.forEach((axis, others) -> {
            int unit = observations.position(axis);
            others.entrySet()
                    .removeIf(other ->
                            other.getValue().computeIfAbsent(observations.position(other.getKey()), _ -> unit) != unit);
        });
    }

    /** An axis of units that the axis of measures decides: it tells nothing of its own, and most of its cells would be empty. */
    Optional<Integer> idle(Observations observations) {
        return axis().flatMap(measures -> following.entrySet().stream()
                .filter(units -> units.getValue().containsKey(measures))
                .map(Map.Entry::getKey)
                .filter(units -> observations.categories(units).size() > 1)
                .findFirst());
    }

    /**
     * A line with a value, whose place was learned just now.
     *
     * @throws TableUnreadable READ-140 with the first line in another unit, when no axis tells them apart
     */
    void learn(List<String> fields, long line, Observations observations) {
        if (columns.isEmpty() && decimals.isEmpty()) {
            return;
        }
        var codes = columns.stream().map(column -> code(column, fields)).toList();
        int unit = known.computeIfAbsent(codes, _ -> {
            codes.forEach(observations::keep);
            return met(new Said(codes, unit(fields), multiplier(codes), line, Optional.empty()));
        });
        all.set(unit, all.get(unit).with(decimals(fields)));
        deciding.entrySet()
                .removeIf(axis -> !axis.getValue()
                        .computeIfAbsent(observations.position(axis.getKey()), _ -> unit)
                        .equals(unit));
        difference.filter(_ -> deciding.isEmpty()).ifPresent(reason -> {
            throw new TableUnreadable(reason);
        });
    }

    private int met(Said said) {
        all.add(said);
        difference =
                difference.or(() -> all.size() == 1 ? Optional.empty() : Optional.of(difference(all.getFirst(), said)));
        return all.size() - 1;
    }

    private TableRefused difference(Said first, Said other) {
        int column = IntStream.range(0, columns.size())
                .filter(i -> !first.codes.get(i).equals(other.codes.get(i)))
                .findFirst()
                .orElseThrow();
        return TableRefused.of(
                "READ-140",
                columns.get(column).id(),
                other.line,
                other.codes.get(column),
                first.line,
                first.codes.get(column));
    }

    /** The axis whose categories are measures, for they are in different units: one that names them before one of units. */
    Optional<Integer> axis() {
        return all.size() > 1
                ? deciding.keySet().stream()
                        .min(Comparator.comparing(this::isOfUnits).thenComparing(axis -> axis))
                : Optional.empty();
    }

    Metric ofTheWhole() {
        return all.size() == 1 ? all.getFirst().metric() : Metric.UNSAID;
    }

    /** Without values nobody knows. */
    Metric of(int axis, int category) {
        return said(axis, category).map(Said::metric).orElse(Metric.UNSAID);
    }

    /** Numbers stay as they are written; that they are thousands or millions must not be overlooked. */
    List<TableRefused> multipliers(Observations observations) {
        var warnings = new ArrayList<TableRefused>();
        if (all.size() == 1) {
            multiplier(all.getFirst()).ifPresent(power -> warnings.add(TableRefused.of("READ-042", power)));
        }
        axis().ifPresent(axis -> {
            var categories = observations.categories(axis);
            for (int i = 0; i < categories.size(); i++) {
                var code = categories.get(i).code();
                said(axis, i)
                        .flatMap(SdmxUnits::multiplier)
                        .ifPresent(power -> warnings.add(TableRefused.of("READ-141", code, power)));
            }
        });
        return warnings;
    }

    private Optional<Said> said(int axis, int category) {
        return Optional.ofNullable(deciding.getOrDefault(axis, Map.of()).get(category))
                .map(all::get);
    }

    private static Optional<String> multiplier(Said said) {
        return Optional.of(said.multiplier).filter(power -> !power.equals("0"));
    }

    private String multiplier(List<String> codes) {
        return IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).id().equals(MULTIPLIER))
                .mapToObj(codes::get)
                .findFirst()
                .orElse("0");
    }

    private String unit(List<String> fields) {
        return columns.stream()
                .filter(column -> !column.id().equals(MULTIPLIER))
                .map(column -> column.label(fields).isEmpty() ? column.code(fields) : column.label(fields))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String code(Column column, List<String> fields) {
        var code = column.code(fields);
        return code.isEmpty() && column.id().equals(MULTIPLIER) ? "0" : code;
    }

    private Optional<Integer> decimals(List<String> fields) {
        return decimals.map(column -> column.code(fields))
                .filter(text -> text.matches("\\d{1,2}"))
                .map(Integer::valueOf);
    }
}
