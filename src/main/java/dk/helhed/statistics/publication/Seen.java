package dk.helhed.statistics.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.helhed.statistics.NothingKind;
import dk.helhed.statistics.cell.RowRuns;
import dk.helhed.statistics.marking.MarkWords;
import dk.helhed.statistics.period.Lack;
import dk.helhed.statistics.publication.FigureContent.Cell;
import dk.helhed.statistics.publication.FigureContent.Hidden;
import dk.helhed.statistics.publication.FigureContent.Nil;
import dk.helhed.statistics.publication.FigureContent.Shown;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What may be seen of a cell besides its value.
 *
 * @param code what a program tells states apart by, in every language and every file
 * @param sign what the source itself writes in the cell, or marks the cells behind the value with; empty where it has no sign of its
 *     own, and where the file is not why
 * @param above the sum above the line, where it may be seen, and {@code below} the one below, where there is one
 * @param from the rows that were read
 */
public record Seen(String code, String sign, Optional<BigDecimal> above, Optional<BigDecimal> below, List<Rows> from) {
    public static final String MAY_NOT_BE_ADDED = "MAY_NOT_BE_ADDED";
    public static final String BORDERS_UNCLEAR = "BORDERS_UNCLEAR";
    static final String DENOMINATOR_IS_ZERO = "DENOMINATOR_IS_ZERO";
    static final String NOT_DEFINED_THEN = "NOT_DEFINED_THEN";

    static Seen of(Cell cell) {
        return switch (cell) {
            case Shown shown ->
                new Seen(
                        shown.carried().isPresent() ? "CARRIED" : shown.marks().isEmpty() ? "SHOWN" : "MARKED",
                        MarkWords.signs(shown.marks()),
                        Optional.of(shown.numerator()),
                        shown.denominator(),
                        shown.from());
            case Nil nil -> nothing(nil);
            case Hidden _ ->
                new Seen(NothingKind.PROTECTED_BY_US.name(), "", Optional.empty(), Optional.empty(), List.of());
        };
    }

    /** A denominator of 0 is a real 0, and so is a numerator of 0 over it. */
    private static Seen nothing(Nil nil) {
        var isZero = nil.reason().equals("ZERO");
        return new Seen(
                code(nil),
                nil.reason().equals("FILE") ? nil.flag() : "",
                nil.basis()
                        .filter(Basis::zeros)
                        .map(_ -> BigDecimal.ZERO)
                        .or(() -> nil.sides().flatMap(sides -> sides.above().sum())),
                isZero
                        ? Optional.of(BigDecimal.ZERO)
                        : nil.sides().flatMap(sides -> sides.below().sum()),
                nil.basis().map(Basis::from).orElse(List.of()));
    }

    private static String code(Nil nil) {
        return switch (nil.reason()) {
            case "FILE", "PARTS" -> nil.kind().name();
            case "ZERO" -> DENOMINATOR_IS_ZERO;
            case "ADDING" -> MAY_NOT_BE_ADDED;
            case "AREA" -> "AREA_NOT_THEN";
            case "DEFINITION" -> NOT_DEFINED_THEN;
            case "CHANGES" -> "DEFINITION_CHANGES";
            default -> BORDERS_UNCLEAR;
        };
    }

    /**
     * The two sums of a quotient that has no value, each with its own number or its own word for why there is none.
     *
     * @param carried whether a number of them is an estimate; empty where none is
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Sides(Side above, Side below, Optional<Boolean> carried) {}

    /**
     * @param sum where it may be seen
     * @param code why it is not seen, as {@link Seen} says it; empty where it is
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Side(Optional<BigDecimal> sum, Optional<String> code) {
        public static Side none(String code) {
            return new Side(Optional.empty(), Optional.of(code));
        }
    }

    /**
     * The rows of a release's file that a value was read from, first and last included.
     *
     * @param cells taken from them
     * @param exact which of them, as {@link RowRuns} writes them; empty in what was frozen before it was kept
     * @param idle of the cells, those that are not relevant and add nothing; empty where all count, and in what was frozen before it was
     *     kept
     */
    public record Rows(
            UUID release,
            int first,
            int last,
            long cells,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> exact,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Long> idle) {
        public Rows(UUID release, int first, int last, long cells) {
            this(release, first, last, cells, Optional.empty(), Optional.empty());
        }

        public Optional<RowRuns> runs() {
            return first == last ? Optional.of(RowRuns.between(first, last)) : exact.map(RowRuns::parse);
        }
    }

    /** Cells that were read and hold what adds nothing: they are in the file and not in the sum. */
    public long idle() {
        return from.stream().mapToLong(rows -> rows.idle().orElse(0L)).sum();
    }

    public long cells() {
        return from.stream().mapToLong(Rows::cells).sum();
    }

    /**
     * What was read where there is no value.
     *
     * @param from the rows that were looked at
     * @param without how many of their cells hold no value
     * @param zeros both sums are 0, which is nothing to hide: another sum above a denominator of 0 has met no threshold and is told in
     *     {@link Sides}, where it may be
     * @param lack how many parts of a longer period are there; empty where none is lacking
     */
    public record Basis(
            List<Rows> from,
            long without,
            boolean zeros,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Lack> lack) {
        public Basis(List<Rows> from, long without, boolean zeros) {
            this(from, without, zeros, Optional.empty());
        }

        public static Basis lacking(Lack lack) {
            return new Basis(List.of(), 0, false, Optional.of(lack));
        }

        public Basis {
            from = List.copyOf(from);
        }

        public long cells() {
            return from.stream().mapToLong(Rows::cells).sum();
        }
    }
}
