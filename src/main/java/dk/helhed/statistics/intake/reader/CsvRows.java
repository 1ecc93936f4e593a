package dk.helhed.statistics.intake.reader;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import dk.helhed.statistics.intake.declaration.DeclarationFields;
import dk.helhed.statistics.intake.declaration.Layout;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** The lines of a CSV file. A quoted field may hold line breaks; a record counts as one row, as in the spreadsheet. */
final class CsvRows implements Iterator<SourceRow>, AutoCloseable {
    private final FileBytes file;
    private final Layout.Csv layout;
    private final CloseableIterator<SourceRow> records;

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
                        .build(new Line(), DecodedText.reader(file, layout.encoding()))
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
        return guarded(records::next);
    }

    @Override
    public void close() {
        try {
            records.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * {@code a; "b"}: no standard knows it, many programs write it, and it can be read in one way only. The same further down, where
     * nothing before it was so, may be a quotation mark out of place.
     */
    private static boolean hasBlanksAroundQuotes(FileBytes file, Layout.Csv layout) {
        var start = new String(file.head(FileContent.LOOKED_AT), StandardCharsets.ISO_8859_1).replace("\0", "");
        return Pattern.compile(Pattern.quote(String.valueOf(layout.separator().sign())) + " +\"")
                .matcher(start)
                .find();
    }

    private <R> R guarded(Supplier<R> reading) {
        try {
            return reading.get();
        } catch (CsvParseException | UncheckedIOException broken) {
            for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
                if (cause instanceof Unreadable known) {
                    throw known;
                }
                if (cause instanceof CharacterCodingException) {
                    throw new Unreadable(DecodedText.misfit(file, layout.encoding()));
                }
            }
            throw new Unreadable(FileRefused.of("INTAKE-011"));
        }
    }

    /** Builds the rows. Columns of statistics say the same few texts millions of times: a cell that was made is taken again. */
    private static final class Line extends AbstractBaseCsvCallbackHandler<SourceRow> {
        /** A power of two. */
        private static final int REMEMBERED = 16_384;

        private static final int LONGEST_REMEMBERED = 100;

        /** More signs than this in one line are a file that lacks a quotation mark. */
        private static final int MOST_SIGNS = 64_000_000;

        private final SourceCell[] made = new SourceCell[REMEMBERED];
        private SourceCell[] cells = new SourceCell[16];
        private int number;
        private int signs;

        Line() {
            Arrays.fill(made, SourceCell.EMPTY);
        }

        @Override
        protected void handleBegin(long startingLineNumber) {
            signs = 0;
        }

        @Override
        protected void handleField(int column, char[] text, int from, int length, boolean quoted) {
            signs += length;
            if (signs > MOST_SIGNS) {
                throw new Unreadable(FileRefused.of("INTAKE-011"));
            }
            put(
                    column,
                    length > LONGEST_REMEMBERED
                            ? fresh(new String(text, from, length), column)
                            : cell(column, text, from, length));
        }

        @Override
        protected void handleEmpty() {
            put(0, SourceCell.EMPTY);
        }

        @Override
        protected SourceRow buildRecord() {
            return new SourceRow(++number, List.of(Arrays.copyOf(cells, getFieldCount())));
        }

        private void put(int column, SourceCell cell) {
            if (column == DeclarationFields.WIDEST) {
                throw new Unreadable(Bounds.tooManyColumns());
            }
            if (column == cells.length) {
                cells = Arrays.copyOf(cells, 2 * column);
            }
            cells[column] = cell;
        }

        private SourceCell cell(int column, char[] text, int from, int length) {
            int hash = 0;
            for (int i = from; i < from + length; i++) {
                hash = 31 * hash + text[i];
            }
            int place = (hash ^ hash >>> 16) & REMEMBERED - 1;
            if (!says(made[place].text(), text, from, length)) {
                made[place] = fresh(new String(text, from, length), column);
            }
            return made[place];
        }

        private static boolean says(String made, char[] text, int from, int length) {
            if (made.length() != length) {
                return false;
            }
            for (int i = 0; i < length; i++) {
                if (made.charAt(i) != text[from + i]) {
                    return false;
                }
            }
            return true;
        }

        private SourceCell fresh(String text, int column) {
            if (text.startsWith(" ") && text.stripLeading().startsWith("\"")) {
                throw new Unreadable(FileRefused.of("INTAKE-183", number + 1, column + 1));
            }
            Bounds.check(text, number + 1, column + 1);
            return new SourceCell(text, SourceCell.Sort.TEXT);
        }
    }
}
