package dk.helhed.statistics.arealist.reference;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dk.helhed.kernel.Refusal;
import dk.helhed.statistics.table.TableUnreadable;
import dk.helhed.statistics.table.file.TextBytes;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads numbers of the country and the region from CSV in UTF-8, divided by semicolon or comma. */
final class ReferenceSheet {
    static final List<String> COLUMNS = List.of("reference", "list_year", "value", "source");
    private static final int MOST_LINES = 1_000;

    private ReferenceSheet() {}

    sealed interface Reading {}

    record Read(List<EnterReference.Line> lines) implements Reading {}

    record Unreadable(String code, List<Object> arguments) implements Reading, Refusal {}

    static Reading read(byte[] bytes) {
        try {
            return lines(TextBytes.decode(bytes, StandardCharsets.UTF_8));
        } catch (TableUnreadable notText) {
            return new Unreadable("LIST-002", List.of());
        } catch (CsvParseException | UncheckedIOException broken) {
            return new Unreadable("LIST-006", List.of());
        }
    }

    private static Reading lines(String text) {
        var header = text.lines().findFirst().orElse("");
        var records = CsvReader.builder()
                .fieldSeparator(header.contains(";") ? ';' : ',')
                .skipEmptyLines(true)
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofNamedCsvRecord(text)
                .stream()
                .limit(MOST_LINES + 1L)
                .toList();
        if (records.isEmpty() || !records.getFirst().getHeader().containsAll(COLUMNS)) {
            return new Unreadable("LIST-048", List.of(String.join(", ", COLUMNS)));
        }
        if (records.size() > MOST_LINES) {
            return new Unreadable("LIST-007", List.of(MOST_LINES));
        }
        return new Read(records.stream().map(ReferenceSheet::line).toList());
    }

    private static EnterReference.Line line(NamedCsvRecord row) {
        return new EnterReference.Line(
                Math.toIntExact(row.getStartingLineNumber()),
                new ReferenceForm(
                        field(row, "reference"), field(row, "list_year"), field(row, "value"), field(row, "source")));
    }

    private static String field(NamedCsvRecord row, String column) {
        return row.findField(column).orElse("");
    }
}
