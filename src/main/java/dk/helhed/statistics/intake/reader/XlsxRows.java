package dk.helhed.statistics.intake.reader;

import dk.helhed.statistics.intake.declaration.DeclarationFields;
import dk.helhed.statistics.intake.workbook.MergedAreas;
import dk.helhed.statistics.intake.workbook.NumberFormat;
import dk.helhed.statistics.intake.workbook.PlainWorkbook;
import dk.helhed.statistics.intake.workbook.SheetOutline;
import dk.helhed.statistics.table.TableRefused;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/** The rows of one sheet. Numbers keep the decimal text that the file stores; formulas are never run. */
final class XlsxRows implements Iterator<SourceRow>, AutoCloseable {
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final Pattern ERROR = Pattern.compile(
            "#(NULL!|DIV/0!|VALUE!|REF!|NAME\\?|NUM!|N/A|GETTING_DATA|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!)");
    private static final Pattern FRACTION = Pattern.compile("-?\\d+\\.\\d+(?:[eE][+-]?\\d{1,3})?");
    private static final Pattern STORED = Pattern.compile("-?\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d{1,3})?");
    private static final int SHOWN_DIGITS = 15;

    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final MergedAreas merged;
    private final SheetOutline.Hidden hidden;
    private final Map<MergedAreas.Area, String> written = new HashMap<>();

    /** Rows may leave out their numbers; then they are counted from 0. */
    private int before;

    XlsxRows(FileBytes file, String sheet) {
        workbook = open(file);
        try {
            Sheet found =
                    workbook.findSheet(sheet).orElseThrow(() -> new Unreadable(FileRefused.of("INTAKE-009", sheet)));
            var outline = outlined(file, found);
            merged = outline.merged();
            hidden = outline.hidden();
            stream = opened(found::openStream);
        } catch (Unreadable refused) {
            close(workbook);
            throw refused;
        }
        rows = stream.iterator();
    }

    /** A cell that the reader would pass over ends the reading before it begins. */
    private static SheetOutline outlined(FileBytes file, Sheet sheet) {
        var outline = opened(() -> SheetOutline.of(plain(file).channel(), sheet.getId()));
        outline.broken().ifPresent(cell -> {
            throw new Unreadable(
                    cell.isDay()
                            ? FileRefused.day(sheet.getName(), cell.place())
                            : FileRefused.damaged(sheet.getName(), cell.place()));
        });
        return outline;
    }

    private interface Opening<R> {
        R open() throws IOException;
    }

    private static <R> R opened(Opening<R> opening) {
        return guarded(() -> {
            try {
                return opening.open();
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
    }

    /** Those that are shown come first. */
    static List<String> sheets(FileBytes file) {
        try (var workbook = open(file)) {
            var visible = workbook.getSheets()
                    .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                    .map(Sheet::getName);
            var hidden = workbook.getSheets()
                    .filter(sheet -> sheet.getVisibility() != SheetVisibility.VISIBLE)
                    .map(Sheet::getName);
            var names = Stream.concat(visible, hidden).toList();
            if (names.isEmpty()) {
                throw new Unreadable(FileRefused.damaged());
            }
            return names;
        } catch (IOException damaged) {
            throw new Unreadable(FileRefused.damaged());
        }
    }

    /** The other sheets that hold something. */
    static List<String> filledBeside(String sheet, FileBytes file) {
        try (var workbook = open(file)) {
            return workbook.getSheets()
                    .filter(other -> !other.getName().equals(sheet))
                    .filter(other -> opened(() -> SheetOutline.isFilled(file.channel(), other.getId())))
                    .map(Sheet::getName)
                    .toList();
        } catch (IOException damaged) {
            throw new Unreadable(FileRefused.damaged());
        }
    }

    /** What a person who looks at the sheet does not see. */
    List<TableRefused> told() {
        return hidden.rows() + hidden.columns() == 0
                ? List.of()
                : List.of(TableRefused.of("READ-147", hidden.rows(), hidden.columns()));
    }

    @Override
    public boolean hasNext() {
        return guarded(rows::hasNext);
    }

    @Override
    public SourceRow next() {
        var row = guarded(rows::next);
        before = row.getRowNum() == 0 ? 1 : before;
        return merged(guarded(() -> row(row, row.getRowNum() + before)));
    }

    /** A field that belongs to another says so, and below it what that one says. */
    private SourceRow merged(SourceRow row) {
        var areas = merged.at(row.number());
        if (areas.isEmpty() || row.isBlank()) {
            return row;
        }
        var cells = new ArrayList<>(row.cells());
        for (var area : areas) {
            int first = area.firstColumn() - 1;
            boolean isFirst = row.number() == area.firstRow();
            while (cells.size() < Math.min(area.lastColumn(), DeclarationFields.MAXIMUM_COLUMNS)) {
                cells.add(SourceCell.EMPTY);
            }
            if (isFirst) {
                written.put(area, row.cell(first).text());
            }
            for (int column = isFirst ? first + 1 : first;
                    column < Math.min(area.lastColumn(), cells.size());
                    column++) {
                var text = column == first ? written.getOrDefault(area, "") : "";
                cells.set(column, new SourceCell(text, SourceCell.Sort.MERGED));
            }
        }
        written.keySet().removeIf(area -> area.lastRow() <= row.number());
        return new SourceRow(row.number(), cells);
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

    private static SourceRow row(Row row, int number) {
        var cells = new ArrayList<SourceCell>(row.getCellCount());
        for (int column = 0; column < row.getCellCount(); column++) {
            cells.add(cell(row.getCell(column)));
        }
        return new SourceRow(number, cells);
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
            return ofFormula(cell);
        }
        if (cell.getType() == CellType.EMPTY) {
            return SourceCell.EMPTY;
        }
        if (cell.getType() != CellType.NUMBER) {
            return new SourceCell(plain(cell.getText()), SourceCell.Sort.TEXT);
        }
        return format(cell).isOfDays()
                ? new SourceCell(cell.asDate().toLocalDate().toString(), SourceCell.Sort.DATE)
                : new SourceCell(shown(number(raw(cell)), cell), SourceCell.Sort.NUMBER);
    }

    /** A formula may have come to an error, or to a text without letters, which is an empty cell: {@code =IF(A1="","",A1)}. */
    private static SourceCell ofFormula(Cell cell) {
        var raw = raw(cell);
        if (ERROR.matcher(raw).matches()) {
            return new SourceCell(raw, SourceCell.Sort.ERROR);
        }
        return raw.isEmpty() && cell.getRawValue() != null
                ? SourceCell.EMPTY
                : new SourceCell(shown(number(plain(raw)), cell), SourceCell.Sort.FORMULA);
    }

    /** Letters that XML has no room for are written {@code _x000D_}. */
    private static String plain(String text) {
        return text.contains("_x")
                ? ESCAPED.matcher(text)
                        .replaceAll(found ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))))
                : text;
    }

    /** A spreadsheet calculates and shows fifteen digits; what it stores behind them is the noise of binary fractions. */
    private static String number(String raw) {
        if (raw.length() <= SHOWN_DIGITS + 1 || !FRACTION.matcher(raw).matches()) {
            return raw;
        }
        return new BigDecimal(raw)
                .round(new MathContext(SHOWN_DIGITS, RoundingMode.HALF_EVEN))
                .stripTrailingZeros()
                .toPlainString();
    }

    /** What is stored as 0.135 and shown as percent is 13.5 %, with all the decimals that are stored. */
    private static String shown(String number, Cell cell) {
        var format = format(cell);
        if (!format.knowsPercent() || !STORED.matcher(number).matches()) {
            return number;
        }
        var value = new BigDecimal(number);
        return switch (format.shown(value)) {
            case PLAIN -> number;
            case PERCENT -> value.movePointRight(2).stripTrailingZeros().toPlainString() + SourceCell.PERCENT;
            case UNCLEAR ->
                throw new Unreadable(
                        FileRefused.of("INTAKE-290", cell.getAddress().toString(), format.written()));
        };
    }

    private static String raw(Cell cell) {
        String raw = cell.getRawValue();
        return raw == null ? "" : raw;
    }

    private static NumberFormat format(Cell cell) {
        String format = cell.getDataFormatString();
        return new NumberFormat(format == null ? "" : format);
    }

    private static ReadableWorkbook open(FileBytes file) {
        return opened(() -> plain(file).workbook(new ReadingOptions(true, false)));
    }

    private static FileBytes plain(FileBytes file) throws IOException {
        if (!PlainWorkbook.isOdd(file.channel())) {
            return file;
        }
        file.checkFitsWhole();
        return FileBytes.of(PlainWorkbook.of(file.channel()));
    }

    /** The spreadsheet reader tells of damage in many ways; all of them mean that the file is not whole. */
    private static <R> R guarded(Supplier<R> reading) {
        try {
            return reading.get();
        } catch (Unreadable ours) {
            throw ours;
        } catch (RuntimeException damaged) {
            throw new Unreadable(FileRefused.damaged());
        }
    }
}
