package dk.helhed.statistics.period;

import static java.util.stream.Collectors.toCollection;

import dk.helhed.statistics.NothingKind;
import dk.helhed.statistics.indicator.PeriodCode;
import dk.helhed.statistics.indicator.PeriodCode.Length;
import dk.helhed.statistics.question.PeriodChoice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * A period, and the counted ones that it is put together from. One that is counted itself is made of itself alone.
 *
 * @param length its own, and {@code each} that of its parts
 * @param of how many there should be
 * @param parts those that are there, in time order; at least one
 * @param lacking what the others are: not there yet, or missing
 */
public record LongPeriod(String code, Length length, Length each, int of, List<String> parts, NothingKind lacking) {

    public LongPeriod {
        parts = List.copyOf(parts);
    }

    /** The lengths that what is counted can be put together to: those that something is shorter than. */
    public static Set<Length> offered(Collection<String> counted) {
        var shortest = counted.stream()
                .flatMap(code -> PeriodCode.of(code).length().stream())
                .min(Length::compareTo);
        return Arrays.stream(Length.values())
                .filter(length ->
                        shortest.filter(least -> least.compareTo(length) < 0).isPresent())
                .collect(toCollection(() -> EnumSet.noneOf(Length.class)));
    }

    /** All periods of the length of which any part is counted, in time order. What lies in none is left out. */
    public static List<LongPeriod> of(Length length, Collection<String> counted) {
        var within = new TreeMap<String, List<String>>(PeriodCode.IN_TIME);
        counted.stream()
                .sorted(PeriodCode.IN_TIME)
                .forEach(code -> PeriodCode.of(code)
                        .within(length)
                        .ifPresent(longer -> within.computeIfAbsent(longer.code(), _ -> new ArrayList<>())
                                .add(code)));
        return within.entrySet().stream()
                .map(longer -> of(
                        longer.getKey(),
                        length,
                        longer.getValue(),
                        longer.getKey().equals(within.lastKey())))
                .toList();
    }

    /** Those that are asked for. The newest is the newest that is over: a year of which three months are told has no value. */
    public static List<LongPeriod> chosen(Length length, Collection<String> counted, PeriodChoice choice) {
        var all = of(length, counted);
        var over = all.stream().filter(LongPeriod::isOver).toList();
        var open = choice instanceof PeriodChoice.Latest && !over.isEmpty() ? over : all;
        var codes = choice.among(open.stream().map(LongPeriod::code).toList());
        return open.stream().filter(period -> codes.contains(period.code())).toList();
    }

    /** From the longest parts that are all there; where none are, from the shortest. */
    private static LongPeriod of(String code, Length length, List<String> counted, boolean isNewest) {
        var ways = Arrays.stream(Length.values())
                .map(each -> of(code, length, each, counted, isNewest))
                .filter(way -> !way.parts().isEmpty())
                .toList();
        return ways.reversed().stream().filter(LongPeriod::isWhole).findFirst().orElse(ways.getFirst());
    }

    private static LongPeriod of(String code, Length length, Length each, List<String> counted, boolean isNewest) {
        var all = each.in(PeriodCode.of(code));
        var parts = counted.stream()
                .filter(part -> all.contains(PeriodCode.of(part)))
                .toList();
        var isBegun =
                parts.stream().map(PeriodCode::of).toList().equals(all.subList(0, Math.min(parts.size(), all.size())));
        var lacking = isNewest && isBegun ? NothingKind.NOT_YET : NothingKind.MISSING;
        return new LongPeriod(code, length, each, all.size(), parts, lacking);
    }

    public boolean isAsCounted() {
        return of == 1;
    }

    public boolean isWhole() {
        return parts.size() == of;
    }

    /** Its last part is there. */
    public boolean isOver() {
        return PeriodCode.of(parts.getLast())
                .equals(each.in(PeriodCode.of(code)).getLast());
    }
}
