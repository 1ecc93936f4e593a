package dk.helhed.statistics.cell;

import dk.helhed.geography.AreaId;
import dk.helhed.statistics.NothingKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One value of one release with its address in the source file.
 *
 * @param area empty when the text of the area was placed nowhere on purpose; such cells are kept and counted, never summed
 * @param categories one text per declared dimension, at most {@link #MAXIMUM_DIMENSIONS}
 * @param symbol what the file itself says in the cell
 * @param status the file's own sign for what it says of the value besides, such as {@code e}; empty for none
 */
public record Cell(
        String measure,
        Optional<AreaId> area,
        String areaText,
        String period,
        List<String> categories,
        Content content,
        String symbol,
        int sourceRow,
        int sourceColumn,
        String status) {
    public static final int MAXIMUM_DIMENSIONS = 6;

    /** Of a value, at most. */
    public static final int DECIMALS = 12;

    /** Of a value that the file says nothing more of. */
    public Cell(
            String measure,
            Optional<AreaId> area,
            String areaText,
            String period,
            List<String> categories,
            Content content,
            String symbol,
            int sourceRow,
            int sourceColumn) {
        this(measure, area, areaText, period, categories, content, symbol, sourceRow, sourceColumn, "");
    }

    public Cell {
        if (categories.size() > MAXIMUM_DIMENSIONS) {
            throw new IllegalArgumentException("At most six dimensions: " + categories);
        }
    }

    /** A value or a kind of nothing; never a bare null. */
    public sealed interface Content {}

    /** Exact to {@link #DECIMALS} decimals. */
    public record Value(BigDecimal number) implements Content {}

    public record Nothing(NothingKind kind) implements Content {}
}
