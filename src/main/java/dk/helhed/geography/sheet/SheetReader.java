package dk.helhed.geography.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dk.helhed.geography.shape.Fault;
import dk.helhed.kernel.WholeText;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/** Reads CSV with one header line. The separator is the one the header uses; a header with two kinds is refused. */
public final class SheetReader {
    /** Of a file with more, one byte more is enough to read: it tells that the file is too large. */
    public static final int MOST_BYTES = 20 * 1024 * 1024;

    static final int MOST_LINES = 100_000;
    static final int MOST_COLUMNS = 200;
    private static final int LONGEST_TEXT = 1_000;
    private static final List<Character> SEPARATORS = List.of(';', ',', '\t');

    private SheetReader() {}

    public static SheetReading read(byte[] bytes, SheetEncoding encoding) {
        if (bytes.length > MOST_BYTES) {
            return SheetReading.Unreadable.of("GEO-084", MOST_LINES, MOST_COLUMNS);
        }
        if (encoding.misreads(bytes)) {
            return SheetReading.Unreadable.of("GEO-087", encoding.label());
        }
        try {
            return encoding.text(bytes)
                    .map(SheetReader::parse)
                    .orElseGet(() -> SheetReading.Unreadable.of("GEO-080", encoding.label()));
        } catch (CsvParseException | java.io.UncheckedIOException broken) {
            return SheetReading.Unreadable.of("GEO-081");
        }
    }

    private static SheetReading parse(String text) {
        var header = text.lines().findFirst().orElse("");
        var used = SEPARATORS.stream().filter(one -> header.indexOf(one) >= 0).toList();
        if (used.size() > 1) {
            return SheetReading.Unreadable.of("GEO-082");
        }
        var separator = used.isEmpty() ? ';' : used.getFirst();
        var records = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text)
                .stream()
                .limit(MOST_LINES + 2L)
                .toList();
        return records.size() < 2 ? SheetReading.Unreadable.of("GEO-083") : sheet(records);
    }

    private static SheetReading sheet(List<CsvRecord> records) {
        var columns = records.getFirst().getFields().stream().map(String::strip).toList();
        if (records.size() > MOST_LINES + 1 || columns.size() > MOST_COLUMNS) {
            return SheetReading.Unreadable.of("GEO-084", MOST_LINES, MOST_COLUMNS);
        }
        if (columns.stream().anyMatch(String::isEmpty) || new HashSet<>(columns).size() < columns.size()) {
            return SheetReading.Unreadable.of("GEO-085");
        }
        var odd = records.stream()
                .filter(row -> !row.getFields().stream().allMatch(SheetReader::isText))
                .map(row -> Fault.of("GEO-187", row.getStartingLineNumber(), LONGEST_TEXT))
                .findFirst();
        if (odd.isPresent()) {
            return new SheetReading.Unreadable(List.of(odd.get()));
        }
        var ragged = rows(records)
                .filter(row -> row.getFieldCount() != columns.size())
                .map(row -> Fault.of("GEO-086", row.getStartingLineNumber(), row.getFieldCount(), columns.size()))
                .limit(20)
                .toList();
        return ragged.isEmpty()
                ? new SheetReading.Read(
                        new Sheet(columns, rows(records).map(SheetReader::line).toList()))
                : new SheetReading.Unreadable(ragged);
    }

    private static boolean isText(String field) {
        return field.length() <= LONGEST_TEXT && WholeText.isText(field);
    }

    private static Stream<CsvRecord> rows(List<CsvRecord> records) {
        return records.stream().skip(1);
    }

    private static Sheet.Line line(CsvRecord row) {
        return new Sheet.Line(
                Math.toIntExact(row.getStartingLineNumber()),
                row.getFields().stream().map(String::strip).toList());
    }
}
