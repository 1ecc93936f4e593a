package dk.helhed.statistics.cell;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Values of which the file says something besides, such as that they are estimated.
 *
 * @param cells how many they are
 * @param rows of the file that they stand in
 */
public record Mark(long cells, RowRuns rows) {
    /** Between a sign and the number that is said of it; the sign itself may hold it. */
    private static final char BETWEEN = '\u001F';

    private record Said(String sign, long number) {
        static Said of(String text) {
            int between = text.lastIndexOf(BETWEEN);
            return new Said(text.substring(0, between), Long.parseLong(text, between + 1, text.length(), 10));
        }
    }

    public Mark with(Mark other) {
        return new Mark(cells + other.cells, rows.with(other.rows));
    }

    /**
     * By the file's sign.
     *
     * @param counted sign and number of cells
     * @param placed sign and row of each cell; not of all where they are very many
     * @param among the rows that they are among, if it is not known which they are
     */
    public static Map<String, Mark> of(Collection<String> counted, Collection<String> placed, RowRuns among) {
        var rows = placed.stream()
                .map(Said::of)
                .collect(Collectors.groupingBy(
                        Said::sign, Collectors.mapping(said -> Math.toIntExact(said.number()), Collectors.toList())));
        var marks = new TreeMap<String, Mark>();
        for (var one : counted) {
            var said = Said.of(one);
            var known = rows.getOrDefault(said.sign(), List.of());
            marks.put(
                    said.sign(),
                    new Mark(
                            said.number(),
                            known.size() == said.number()
                                    ? RowRuns.of(known.stream()
                                            .mapToInt(Integer::intValue)
                                            .toArray())
                                    : RowRuns.within(among.first(), among.last())));
        }
        return Map.copyOf(marks);
    }

    /** Of both, by sign. */
    public static Map<String, Mark> together(Map<String, Mark> one, Map<String, Mark> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() ? other : one;
        }
        var both = new TreeMap<>(one);
        other.forEach((sign, mark) -> both.merge(sign, mark, Mark::with));
        return Map.copyOf(both);
    }
}
