package dk.helhed.statistics.intake.reader;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** The rows of one sheet. Numbers keep the decimal text that the file stores; formulas are never run. */
final class XlsxRows implements Iterator<SourceRow>, AutoCloseable {
    private static final Pattern NOT_THE_FORMAT = Pattern.compile("\\[[^\\]]*\\]|\"[^\"]*\"|\\\\.");
    private static final Pattern DATE = Pattern.compile("(?i)[dy]");

    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;

    XlsxRows(FileBytes file, String sheet) {
        workbook = open(file);
        stream = stream(workbook, sheet);
        rows = stream.iterator();
    }

    private static Stream<Row> stream(ReadableWorkbook workbook, String sheet) {
        try {
            Sheet found =
                    workbook.findSheet(sheet).orElseThrow(() -> new Unreadable(FileRefused.of("INTAKE-009", sheet)));
            return guarded(() -> {
                try {
                    return found.openStream();
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            });
        } catch (Unreadable refused) {
            close(workbook);
            throw refused;
        }
    }

    static List<String> sheets(FileBytes file) {
        try (var workbook = open(file)) {
            var names = workbook.getSheets().map(Sheet::getName).toList();
            if (names.isEmpty()) {
                throw new Unreadable(FileRefused.of("INTAKE-005"));
            }
            return names;
        } catch (IOException damaged) {
            throw new Unreadable(FileRefused.of("INTAKE-005"));
        }
    }

    @Override
    public boolean hasNext() {
        return guarded(rows::hasNext);
    }

    @Override
    public SourceRow next() {
        return guarded(() -> row(rows.next()));
    }

    @Override
    public void close() {
        stream.close();
        close(workbook);
    }

    private static void close(ReadableWorkbook workbook) {
        try {
            workbook.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static SourceRow row(Row row) {
        var cells = new ArrayList<SourceCell>(row.getCellCount());
        for (int column = 0; column < row.getCellCount(); column++) {
            cells.add(cell(row.getCell(column)));
        }
        return new SourceRow(row.getRowNum(), cells);
    }

    private static SourceCell cell(@Nullable Cell cell) {
        if (cell == null) {
            return SourceCell.EMPTY;
        }
        if (cell.getType() == CellType.ERROR) {
            return new SourceCell(raw(cell), SourceCell.Sort.ERROR);
        }
        String formula = cell.getFormula();
        if (formula != null && !formula.isEmpty()) {
            return new SourceCell(raw(cell), SourceCell.Sort.FORMULA);
        }
        if (cell.getType() == CellType.EMPTY) {
            return SourceCell.EMPTY;
        }
        if (cell.getType() != CellType.NUMBER) {
            return new SourceCell(cell.getText(), SourceCell.Sort.TEXT);
        }
        return isDate(cell)
                ? new SourceCell(cell.asDate().toLocalDate().toString(), SourceCell.Sort.DATE)
                : new SourceCell(raw(cell), SourceCell.Sort.NUMBER);
    }

    private static String raw(Cell cell) {
        String raw = cell.getRawValue();
        return raw == null ? "" : raw;
    }

    private static boolean isDate(Cell cell) {
        String format = cell.getDataFormatString();
        return format != null
                && DATE.matcher(NOT_THE_FORMAT.matcher(format).replaceAll("")).find();
    }

    private static ReadableWorkbook open(FileBytes file) {
        return guarded(() -> {
            try {
                return file.workbook(new ReadingOptions(true, false));
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
    }

    /** The spreadsheet reader tells of damage in many ways; all of them mean that the file is not whole. */
    private static <R> R guarded(Supplier<R> reading) {
        try {
            return reading.get();
        } catch (Unreadable ours) {
            throw ours;
        } catch (RuntimeException damaged) {
            throw new Unreadable(FileRefused.of("INTAKE-005"));
        }
    }
}
