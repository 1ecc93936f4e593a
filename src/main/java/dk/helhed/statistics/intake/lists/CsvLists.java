package dk.helhed.statistics.intake.lists;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A comma-separated list with the columns of {@link ListField}; columns that are not known are left alone. */
final class CsvLists {
    private CsvLists() {}

    static ListReading read(String text) {
        try {
            var records = CsvReader.builder().ofNamedCsvRecord(text).stream()
                    .limit(ListReader.MOST_ROWS + 1L)
                    .toList();
            return records.isEmpty() ? ListReading.unreadable("LIST-005") : rows(records);
        } catch (CsvParseException | UncheckedIOException broken) {
            return ListReading.unreadable("LIST-006");
        }
    }

    private static ListReading rows(List<NamedCsvRecord> records) {
        if (records.size() > ListReader.MOST_ROWS) {
            return ListReading.unreadable("LIST-007", ListReader.MOST_ROWS);
        }
        var header = records.getFirst().getHeader();
        var missing = Arrays.stream(ListField.values())
                .filter(field -> field.isNeeded() || field == ListField.YEAR)
                .filter(field ->
                        header.stream().noneMatch(one -> ListField.ofCsv(one).equals(java.util.Optional.of(field))))
                .toList();
        if (!missing.isEmpty()) {
            return ListReading.unreadable("LIST-008", missing.size());
        }
        return new ListReading.Read(records.stream().map(CsvLists::row).toList());
    }

    private static WrittenRow row(NamedCsvRecord record) {
        var fields = new EnumMap<ListField, String>(ListField.class);
        record.getFieldsAsMap().forEach((column, text) -> {
            if (!text.isEmpty()) {
                ListField.ofCsv(column).ifPresent(field -> fields.put(field, text));
            }
        });
        var number = Math.toIntExact(record.getStartingLineNumber());
        return new WrittenRow(number, fields.getOrDefault(ListField.YEAR, ""), fields, Map.of());
    }
}
