package dk.helhed.chart;

import dk.helhed.chart.plane.ClassLimits;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The key of a map: which filling means what. Only fillings that occur in the map are named, except classes in between. */
final class MapScale {
    private static final int[][] TOKENS = {{}, {3}, {2, 4}, {2, 3, 4}, {2, 3, 4, 5}};

    private final ClassLimits limits;
    private final ChartWords words;
    private final List<Entry> entries = new ArrayList<>();

    record Entry(Filling filling, String text) {}

    sealed interface Filling {}

    /** @param step of the one-hue scale, 1 to 5 */
    record Tone(int step) implements Filling {
        String colour() {
            return "var(--h-seq-" + step + ")";
        }
    }

    /** The tone of an estimate is dotted. */
    record Dotted(Tone tone) implements Filling {}

    enum Mark implements Filling {
        DOTTED,
        HATCHED,
        DASHED,
        BARE,
        TILE
    }

    MapScale(ChartDescription.MapChart map, ChartWords words) {
        this.words = words;
        var shades = map.regions().stream().map(ChartDescription.Region::shade).toList();
        this.limits = ClassLimits.of(
                shades.stream().flatMap(shade -> value(shade).stream()).toList(), map.decimals());
        for (var i = 0; i < limits.lower().size(); i++) {
            entries.add(new Entry(tone(i), classText(i)));
        }
        name(shades, Shade.Estimate.class, Mark.DOTTED, "word.estimate");
        name(shades, Shade.Protected.class, Mark.HATCHED, "word.protected");
        name(shades, Shade.NoValue.class, Mark.DASHED, "word.none");
        name(shades, Shade.NotThen.class, Mark.BARE, "word.not-then");
        name(shades, Shade.Outside.class, Mark.TILE, "word.outside");
    }

    private void name(List<Shade> shades, Class<? extends Shade> kind, Mark mark, String word) {
        if (shades.stream().anyMatch(kind::isInstance)) {
            entries.add(new Entry(mark, words.of(word)));
        }
    }

    private static Optional<BigDecimal> value(Shade shade) {
        return switch (shade) {
            case Shade.Known(var value) -> Optional.of(value);
            case Shade.Estimate(var value) -> Optional.of(value);
            case Shade.Protected _, Shade.NoValue _, Shade.NotThen _, Shade.Outside _ -> Optional.empty();
        };
    }

    List<Entry> entries() {
        return entries;
    }

    Filling filling(Shade shade) {
        return switch (shade) {
            case Shade.Known(var value) -> tone(limits.indexOf(value));
            case Shade.Estimate(var value) -> new Dotted(tone(limits.indexOf(value)));
            case Shade.Protected _ -> Mark.HATCHED;
            case Shade.NoValue _ -> Mark.DASHED;
            case Shade.NotThen _ -> Mark.BARE;
            case Shade.Outside _ -> Mark.TILE;
        };
    }

    private Tone tone(int index) {
        return new Tone(TOKENS[limits.lower().size()][index]);
    }

    private String classText(int index) {
        var lower = limits.lower().get(index);
        if (index > 0 && index == limits.lower().size() - 1) {
            return words.of("class.over", words.limit(lower));
        }
        var upper = limits.upper(index);
        if (lower.compareTo(upper) == 0) {
            return words.limit(lower);
        }
        // 150.000–199.999,99 is no easy reading; and a minus beside a dash is none at all
        var plain = lower.signum() >= 0
                && limits.step().movePointRight(limits.decimals()).intValue() <= 1000;
        return plain || limits.decimals() == 0 && lower.signum() >= 0
                ? words.of("class.range", words.limit(lower), words.number(upper, limits.decimals()))
                : words.of("class.under", words.limit(lower), words.limit(lower.add(limits.step())));
    }
}
