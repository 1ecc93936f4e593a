package dk.helhed.statistics.indicator;

import dk.helhed.statistics.NothingKind;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What may be put together along which axis.
 *
 * @param flag the source's own word for the measure's nature, named when something is refused
 */
public record Aggregation(AddingRule areas, AddingRule time, AddingRule categories, String flag) {

    public Aggregation {
        if (!exists(areas, time, categories)) {
            throw new IllegalArgumentException("Not a rule of that axis: " + areas + ", " + time + ", " + categories);
        }
    }

    /** Putting parts together gives an amount, or a refusal that says why. */
    public sealed interface Outcome {
        record Together(Amount amount) implements Outcome {}

        record MayNotBeAdded(Axis axis, String flag) implements Outcome {}

        record BordersUnclear(Unclear why) implements Outcome {}

        /** One part that is refused refuses the whole. */
        static Optional<Outcome> firstRefusal(List<Outcome> parts) {
            return parts.stream().filter(part -> !(part instanceof Together)).findFirst();
        }

        /** Of parts without a refusal. */
        static List<Amount> amounts(List<Outcome> parts) {
            return parts.stream().map(part -> ((Together) part).amount()).toList();
        }
    }

    /** Why changed borders leave no one way to an amount. */
    public enum Unclear {
        /** Two ways lead from what is counted to the area, and none is nearer. */
        TWO_WAYS,
        /** Of areas that are put together, two take the same of what is counted, each by a change of its own. */
        TAKEN_TWICE,
        /** Of areas that were picked one by one, one is not counted then, can not be carried, and is in none of the others. */
        LEFT_OUT,
        /** The period has cells for areas on both sides of a change, so that together they count people twice. */
        BOTH_EDITIONS,
        /** The area goes on within other borders, and only one of the two sums of a quotient could be carried to them. */
        UNLIKE
    }

    /**
     * What the nature of a measure allows: a stock is added over areas and taken last in time, a flow is added everywhere,
     * what is already a quotient is never added.
     */
    public static Aggregation of(String nature) {
        return switch (nature) {
            case "STOCK" -> new Aggregation(AddingRule.SUM, AddingRule.LAST, AddingRule.SUM, nature);
            case "FLOW" -> new Aggregation(AddingRule.SUM, AddingRule.SUM, AddingRule.SUM, nature);
            default -> new Aggregation(AddingRule.NONE, AddingRule.NONE, AddingRule.NONE, nature);
        };
    }

    /** Whether each rule makes sense along its axis. */
    public static boolean exists(AddingRule areas, AddingRule time, AddingRule categories) {
        return Axis.AREAS.allows(areas) && Axis.TIME.allows(time) && Axis.CATEGORIES.allows(categories);
    }

    public AddingRule over(Axis axis) {
        return switch (axis) {
            case AREAS -> areas;
            case TIME -> time;
            case CATEGORIES -> categories;
        };
    }

    /**
     * Puts parts together along one axis.
     *
     * @param parts at least one, in time order where the axis is time; one part alone is itself, whatever the rule
     */
    public Outcome together(Axis axis, List<Amount> parts) {
        if (parts.size() == 1) {
            return new Outcome.Together(parts.getFirst());
        }
        return switch (over(axis)) {
            case SUM -> new Outcome.Together(sum(parts));
            case LAST -> new Outcome.Together(parts.getLast());
            case MEAN -> new Outcome.Together(mean(parts));
            case NONE -> new Outcome.MayNotBeAdded(axis, flag);
        };
    }

    private static Amount sum(List<Amount> parts) {
        var total = BigDecimal.ZERO;
        var valued = 0L;
        var origin = Origin.NOWHERE;
        Map<NothingKind, Long> kinds = new EnumMap<>(NothingKind.class);
        Map<NothingKind, SortedSet<String>> symbols = new EnumMap<>(NothingKind.class);
        for (var part : parts) {
            origin = origin.with(part.origin());
            switch (part) {
                case Amount.Known known -> {
                    total = total.add(known.value());
                    valued++;
                }
                case Amount.Unknown unknown -> {
                    unknown.kinds().forEach((kind, cells) -> kinds.merge(kind, cells, Long::sum));
                    unknown.symbols()
                            .forEach((kind, signs) -> symbols.computeIfAbsent(kind, _ -> new TreeSet<>())
                                    .addAll(signs));
                }
            }
        }
        return Amount.of(total, valued, kinds, symbols, origin);
    }

    private static Amount mean(List<Amount> parts) {
        var known = BigDecimal.valueOf(
                parts.stream().filter(Amount.Known.class::isInstance).count());
        return sum(parts) instanceof Amount.Known(var total, var origin)
                ? new Amount.Known(total.divide(known, MathContext.DECIMAL128), origin)
                : sum(parts);
    }
}
