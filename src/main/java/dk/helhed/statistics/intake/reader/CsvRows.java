package dk.helhed.statistics.intake.reader;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dk.helhed.statistics.intake.declaration.Layout;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;

/** The lines of a CSV file. A quoted field may hold line breaks; a record counts as one row, as in the spreadsheet. */
final class CsvRows implements Iterator<SourceRow>, AutoCloseable {
    private final CloseableIterator<CsvRecord> records;
    private int number;

    CsvRows(byte[] bytes, Layout.Csv layout) {
        records = CsvReader.builder()
                .fieldSeparator(layout.separator().sign())
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(DecodedText.of(bytes, layout.encoding()))
                .iterator();
    }

    @Override
    public boolean hasNext() {
        try {
            return records.hasNext();
        } catch (CsvParseException | UncheckedIOException broken) {
            throw new Unreadable(FileRefused.of("INTAKE-011"));
        }
    }

    @Override
    public SourceRow next() {
        try {
            var line = records.next();
            return new SourceRow(
                    ++number,
                    line.getFields().stream()
                            .map(text -> new SourceCell(text, SourceCell.Sort.TEXT))
                            .toList());
        } catch (CsvParseException | UncheckedIOException broken) {
            throw new Unreadable(FileRefused.of("INTAKE-011"));
        }
    }

    @Override
    public void close() {
        try {
            records.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
