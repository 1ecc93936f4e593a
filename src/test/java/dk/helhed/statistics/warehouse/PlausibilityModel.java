package dk.helhed.statistics.warehouse;

import dk.helhed.statistics.cell.Cell;
import dk.helhed.statistics.plausibility.Check;
import dk.helhed.statistics.plausibility.Example;
import dk.helhed.statistics.plausibility.Following;
import dk.helhed.statistics.plausibility.Found;
import dk.helhed.statistics.plausibility.Found.Axis;
import dk.helhed.statistics.plausibility.Yardstick;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is to be found, said once more in plain Java over small tables. */
final class PlausibilityModel {
    private final List<Cell> file;
    private final List<Cell> before;
    private final Yardstick yardstick;
    private final Map<List<Object>, List<Example>> found = new LinkedHashMap<>();

    private PlausibilityModel(List<Cell> file, List<Cell> before, Yardstick yardstick) {
        this.file = file;
        this.before = before;
        this.yardstick = yardstick;
    }

    static List<Found> of(List<Cell> file, List<Cell> before, Yardstick yardstick) {
        var model = new PlausibilityModel(file, before, yardstick);
        model.ranges();
        yardstick.totals().forEach(model::total);
        if (!before.isEmpty()) {
            model.revised();
            model.leaps();
            for (Axis axis : Axis.values()) {
                model.turnover(axis);
            }
        }
        return model.found.entrySet().stream()
                .map(one -> new Found(
                        (Check) one.getKey().get(0),
                        (Axis) one.getKey().get(1),
                        (String) one.getKey().get(2),
                        one.getValue().size(),
                        one.getValue().stream()
                                .sorted(Comparator.comparing(Example::toString))
                                .toList()))
                .sorted(Comparator.comparing(Found::toString))
                .toList();
    }

    private void ranges() {
        for (Cell cell : file) {
            var span = yardstick.spans().get(cell.measure());
            value(cell).ifPresent(value -> {
                if (span != null && !span.holds(value)) {
                    tell(Check.RANGE, 0, cell, span.nearest(value));
                }
            });
        }
    }

    private void revised() {
        var then = placed(before, 9);
        for (Cell cell : file) {
            then.getOrDefault(key(cell, 9, cell.period()), List.of()).forEach(old -> moved(Check.REVISED, old, cell));
        }
    }

    private void leaps() {
        var following = Following.of(
                file.stream().map(Cell::period).collect(Collectors.toSet()),
                before.stream().map(Cell::period).collect(Collectors.toSet()));
        var all = placed(file, 9);
        for (Cell cell : file) {
            all.getOrDefault(key(cell, 9, following.getOrDefault(cell.period(), "none before")), List.of())
                    .forEach(old -> moved(Check.LEAP, old, cell));
        }
    }

    private void moved(Check check, Cell old, Cell cell) {
        value(old)
                .ifPresent(
                        was -> value(cell).filter(now -> isLeap(was, now)).ifPresent(_ -> tell(check, 0, cell, was)));
    }

    private boolean isLeap(BigDecimal was, BigDecimal now) {
        var moved = now.subtract(was).abs();
        return moved.signum() > 0
                && moved.compareTo(yardstick.leap().least()) >= 0
                && moved.compareTo(was.abs().multiply(yardstick.leap().share())) > 0;
    }

    private void total(Yardstick.Total total) {
        var all = placed(file, total.axis());
        for (Cell whole : file) {
            if (!total.measures().contains(whole.measure())
                    || !on(whole, total.axis()).equals(total.text())) {
                continue;
            }
            var parts = all.getOrDefault(key(whole, total.axis(), whole.period()), List.of()).stream()
                    .filter(cell -> !on(cell, total.axis()).equals(total.text()))
                    .filter(cell -> total.axis() > 0 || total.parts().contains(cell.areaText()))
                    .map(PlausibilityModel::value)
                    .toList();
            boolean unread = parts.stream().anyMatch(Optional::isEmpty);
            var added = parts.stream().flatMap(Optional::stream).reduce(BigDecimal::add);
            if (unread || added.isEmpty() || value(whole).isEmpty()) {
                var said = unread || value(whole).isEmpty()
                        ? ""
                        : added.map(Function.<BigDecimal>identity())
                                .map(PlausibilityModel::plain)
                                .orElse("");
                add(Check.UNCHECKED, total.axis(), whole, said);
            } else if (!yardstick.tolerance().covers(added.get(), value(whole).get())) {
                tell(Check.TOTAL, total.axis(), whole, added.get());
            }
        }
    }

    private void turnover(Axis axis) {
        var now = names(file, axis);
        var then = names(before, axis);
        now.forEach((what, name) -> turn(then.containsKey(what), Check.CAME, axis, name));
        then.forEach((what, name) -> turn(now.containsKey(what), Check.GONE, axis, name));
    }

    private void turn(boolean there, Check check, Axis axis, String name) {
        if (!there) {
            found.computeIfAbsent(List.of(check, axis, ""), _ -> new ArrayList<>())
                    .add(Example.name(name));
        }
    }

    private Map<String, String> names(List<Cell> cells, Axis axis) {
        var names = new TreeMap<String, String>();
        for (Cell cell : cells) {
            String what =
                    switch (axis) {
                        case AREA -> place(cell);
                        case PERIOD -> cell.period();
                        case MEASURE -> cell.measure();
                        default -> on(cell, axis.ordinal());
                    };
            String name = axis == Axis.AREA ? cell.areaText() : what;
            names.merge(what, name, (one, other) -> new TreeSet<>(List.of(one, other)).first());
        }
        names.remove("");
        return names;
    }

    private void tell(Check check, int axis, Cell cell, BigDecimal was) {
        add(check, axis, cell, plain(was));
    }

    private void add(Check check, int axis, Cell cell, String was) {
        var what = new ArrayList<String>(List.of(cell.areaText(), cell.period()));
        what.addAll(cell.categories());
        what.removeIf(String::isEmpty);
        found.computeIfAbsent(List.of(check, Axis.of(axis), cell.measure()), _ -> new ArrayList<>())
                .add(new Example(
                        String.join(" · ", what),
                        was,
                        value(cell).map(PlausibilityModel::plain).orElse(""),
                        cell.sourceRow()));
    }

    /** Cells by what tells them from the others, but for what stands on one axis. */
    private Map<List<String>, List<Cell>> placed(List<Cell> cells, int but) {
        return cells.stream().collect(Collectors.groupingBy(cell -> key(cell, but, cell.period())));
    }

    private List<String> key(Cell cell, int but, String period) {
        var key = new ArrayList<String>();
        key.add(period);
        key.add(cell.measure());
        key.add(but == 0 ? "" : place(cell));
        for (int i = 1; i <= cell.categories().size(); i++) {
            key.add(but == i ? "" : cell.categories().get(i - 1));
        }
        return key;
    }

    private String place(Cell cell) {
        return cell.area()
                .or(() -> Optional.ofNullable(yardstick.places().get(cell.areaText())))
                .map(area -> area.value().toString())
                .orElse(cell.areaText());
    }

    private static String on(Cell cell, int axis) {
        if (axis == 0) {
            return cell.areaText();
        }
        return axis <= cell.categories().size() ? cell.categories().get(axis - 1) : "";
    }

    private static Optional<BigDecimal> value(Cell cell) {
        return cell.content() instanceof Cell.Value(var number) ? Optional.of(number) : Optional.empty();
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
