package dk.helhed.statistics.warehouse.numbered;

import java.nio.file.Path;

/**
 * Where cells lie, and how the engine reads them as a table of cells.
 *
 * @param path one file or, with an asterisk, several
 * @param table the table function that reads them
 */
public record CellFiles(Path path, String table) {
    /**
     * To be run once in each engine. What the parts of the cells put aside leave out is made here, and only where a statement asks
     * for it: the value from its digits and, of a number that its file wrote plainly, the symbol.
     */
    public static final String TABLE_OF_PARTS = """
            create macro put_aside(files) as table
            select measure, '' as area, area_text, period, c1, c2, c3, c4, c5, c6, value, nothing,
                   case written
                       when %d then symbol
                       when %d then digits::varchar
                       when %d then substring(value::varchar, 1, strlen(value::varchar) - 12 + scale)
                       else replace(substring(value::varchar, 1, strlen(value::varchar) - 12 + scale), '.', ',')
                   end as symbol,
                   source_row, source_column, status
            from (
                select *,
                       coalesce(digits::decimal(19, 0) * ([1, 0.1, 0.01, 0.001, 0.0001, 0.00001, 0.000001, 0.0000001, 0.00000001,
                                    0.000000001, 0.0000000001, 0.00000000001, 0.000000000001]::decimal(13, 12)[])[scale + 1],
                                try_cast(long_number as decimal(38, 12)))::decimal(38, 12) as value
                from read_parquet(files))
            """.formatted(
                    NumberedCells.Written.AS_A_WORD.ordinal(),
                    NumberedCells.Written.WHOLE.ordinal(),
                    NumberedCells.Written.WITH_POINT.ordinal());

    public static CellFiles released(Path file) {
        return new CellFiles(file, "read_parquet");
    }

    public static CellFiles putAside(Path folder) {
        return new CellFiles(folder.resolve("*.parquet"), "put_aside");
    }

    /** The name of the path in a statement. */
    public String name() {
        return path.toString();
    }
}
