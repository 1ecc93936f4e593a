package dk.helhed.statistics.cell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Rows of a file, each once, as runs of rows that follow one another.
 *
 * @param runs in the order of the file, with at least one row between each and the next
 * @param exact whether they are just these; else too many to be told apart, all of them within the one run there is
 */
public record RowRuns(List<Run> runs, boolean exact) {
    /** More runs than a person looks through. */
    public static final int MOST = 1_000;

    public RowRuns(List<Run> runs) {
        this(runs, true);
    }

    /** First and last included. */
    public record Run(int first, int last) {
        public int rows() {
            return last - first + 1;
        }

        @Override
        public String toString() {
            return first == last ? String.valueOf(first) : first + "-" + last;
        }
    }

    public RowRuns {
        runs = List.copyOf(runs);
    }

    public static RowRuns between(int first, int last) {
        return new RowRuns(List.of(new Run(first, last)));
    }

    /** Some of these rows; which, is not told. */
    public static RowRuns within(int first, int last) {
        return new RowRuns(List.of(new Run(first, last)), false);
    }

    /** In any order, some of them several times. */
    public static RowRuns of(int... rows) {
        var sorted = rows.clone();
        Arrays.sort(sorted);
        var runs = new ArrayList<Run>();
        for (var row : sorted) {
            add(runs, new Run(row, row));
        }
        return new RowRuns(runs);
    }

    /** As {@link #text} writes them. */
    public static RowRuns parse(String text) {
        return new RowRuns(Stream.of(text.split(",")).map(RowRuns::run).toList());
    }

    private static Run run(String text) {
        var ends = text.split("-");
        return new Run(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]));
    }

    public RowRuns with(RowRuns other) {
        var both = joined(other);
        return exact && other.exact && both.runs.size() <= MOST ? both : within(both.first(), both.last());
    }

    private RowRuns joined(RowRuns other) {
        var both = new ArrayList<Run>(runs.size() + other.runs.size());
        var mine = 0;
        var its = 0;
        while (mine < runs.size() || its < other.runs.size()) {
            var isMine = its == other.runs.size()
                    || mine < runs.size()
                            && runs.get(mine).first() <= other.runs.get(its).first();
            add(both, isMine ? runs.get(mine++) : other.runs.get(its++));
        }
        return new RowRuns(both);
    }

    /** The run begins where the last one does or later. */
    private static void add(List<Run> runs, Run next) {
        if (runs.isEmpty() || next.first() > runs.getLast().last() + 1) {
            runs.add(next);
        } else if (next.last() > runs.getLast().last()) {
            runs.set(runs.size() - 1, new Run(runs.getLast().first(), next.last()));
        }
    }

    public int first() {
        return runs.getFirst().first();
    }

    public int last() {
        return runs.getLast().last();
    }

    /** How many rows. */
    public long rows() {
        return runs.stream().mapToLong(Run::rows).sum();
    }

    /** 3,5,7-21 */
    public String text() {
        return runs.stream().map(Run::toString).collect(Collectors.joining(","));
    }
}
