package dk.helhed.statistics.intake.reader;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dk.helhed.statistics.intake.declaration.Layout;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** The lines of a CSV file. A quoted field may hold line breaks; a record counts as one row, as in the spreadsheet. */
final class CsvRows implements Iterator<SourceRow>, AutoCloseable {
    private final FileBytes file;
    private final Layout.Csv layout;
    private final CloseableIterator<CsvRecord> records;
    private int number;

    CsvRows(FileBytes file, Layout.Csv layout) {
        this.file = file;
        this.layout = layout;
        this.records = guarded(() -> {
            try {
                return CsvReader.builder()
                        .fieldSeparator(layout.separator().sign())
                        .skipEmptyLines(false)
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .trimWhitespacesAroundQuotes(hasBlanksAroundQuotes(file, layout))
                        .ofCsvRecord(DecodedText.reader(file, layout.encoding()))
                        .iterator();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
    }

    @Override
    public boolean hasNext() {
        return guarded(records::hasNext);
    }

    @Override
    public SourceRow next() {
        var line = guarded(records::next);
        int fields = line.getFieldCount();
        var cells = new ArrayList<SourceCell>(fields);
        for (int i = 0; i < fields; i++) {
            cells.add(new SourceCell(whole(line.getField(i), i), SourceCell.Sort.TEXT));
        }
        return new SourceRow(++number, cells);
    }

    @Override
    public void close() {
        try {
            records.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code a; "b"}: no standard knows it, many programs write it, and it can be read in one way only. */
    private static boolean hasBlanksAroundQuotes(FileBytes file, Layout.Csv layout) {
        var start = new String(file.head(FileContent.LOOKED_AT), StandardCharsets.ISO_8859_1).replace("\0", "");
        return Pattern.compile(Pattern.quote(String.valueOf(layout.separator().sign())) + " +\"")
                .matcher(start)
                .find();
    }

    /** The same further down, where nothing before it was so, may be a quotation mark out of place. */
    private String whole(String field, int column) {
        if (field.startsWith(" ") && field.stripLeading().startsWith("\"")) {
            throw new Unreadable(FileRefused.of("INTAKE-183", number + 1, column + 1));
        }
        return field;
    }

    private <R> R guarded(Supplier<R> reading) {
        try {
            return reading.get();
        } catch (CsvParseException | UncheckedIOException broken) {
            for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
                if (cause instanceof CharacterCodingException) {
                    throw new Unreadable(DecodedText.misfit(file, layout.encoding()));
                }
            }
            throw new Unreadable(hasTooManyFields(broken) ? Bounds.tooManyColumns() : FileRefused.of("INTAKE-011"));
        }
    }

    /** The parser stops at some thousand fields and tells it in words only. */
    private static boolean hasTooManyFields(RuntimeException broken) {
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            if (String.valueOf(cause.getMessage()).contains("surpassed the maximum limit")) {
                return true;
            }
        }
        return false;
    }
}
