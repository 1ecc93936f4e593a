package dk.helhed.statistics.intake.reader;

import dk.helhed.kernel.WholeText;
import dk.helhed.statistics.intake.declaration.DeclarationFields;
import dk.helhed.statistics.intake.declaration.PeriodText;
import dk.helhed.statistics.intake.heads.HeadPath;
import dk.helhed.statistics.table.Content;
import dk.helhed.statistics.table.Dimension;
import dk.helhed.statistics.table.Dimension.Role;
import dk.helhed.statistics.table.Metric;
import dk.helhed.statistics.table.Note;
import dk.helhed.statistics.table.Particular;
import dk.helhed.statistics.table.TableHead;
import dk.helhed.statistics.table.TableRefused;
import dk.helhed.statistics.table.Text;
import dk.helhed.statistics.table.file.MeasuresLast;
import dk.helhed.statistics.table.file.TableInFile;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What no honest table has: more columns than anybody declares, texts without an end, signs that are no text. */
final class Bounds implements Iterator<SourceRow> {
    /** Of those that each stand for something of their own. */
    private static final int MOST_COLUMNS = DeclarationFields.MAXIMUM_COLUMNS;

    private static final int WIDEST = DeclarationFields.WIDEST;
    static final int LONGEST_HEAD = 500;

    /** As much as a spreadsheet's cell holds. */
    static final int LONGEST_TEXT = 32_767;

    private final Iterator<SourceRow> rows;
    private final List<TableRefused> told;

    private Bounds(Iterator<SourceRow> rows, List<TableRefused> told) {
        this.rows = rows;
        this.told = told;
    }

    /**
     * The same rows; the first that breaks a limit ends the reading.
     *
     * @param told what is known of the rows before they are read
     */
    static Bounds within(Iterator<SourceRow> rows, List<TableRefused> told) {
        return new Bounds(rows, told);
    }

    List<TableRefused> told() {
        return told;
    }

    @Override
    public boolean hasNext() {
        return rows.hasNext();
    }

    @Override
    public SourceRow next() {
        return checked(rows.next());
    }

    static SourceRow checked(SourceRow row) {
        for (int column = 0; column < row.cells().size(); column++) {
            check(row.cells().get(column).text(), row.number(), column + 1);
        }
        return row;
    }

    /** The heads of a table's columns, in that row. */
    static List<String> heads(List<String> heads, int row) {
        if (heads.size() > WIDEST) {
            throw new Unreadable(tooManyColumns());
        }
        if (heads.size() > MOST_COLUMNS) {
            long single = heads.stream()
                    .filter(head -> HeadPath.of(head).texts().stream()
                            .allMatch(line -> PeriodText.inHead(line).isEmpty()))
                    .count();
            if (single > MOST_COLUMNS) {
                throw new Unreadable(FileRefused.of("INTAKE-172", MOST_COLUMNS));
            }
        }
        for (int column = 0; column < heads.size(); column++) {
            check(heads.get(column), row, column + 1, LONGEST_HEAD);
        }
        return heads;
    }

    /** A table that says itself what it is, gone through. */
    static TableInFile checked(TableInFile table) {
        check(table.head(), table.contents());
        return table;
    }

    /**
     * What breaks a limit in a table that says itself what it is.
     *
     * @param contents of its cells
     */
    static void check(TableHead table, Set<Content> contents) {
        long columns = table.dimensions().stream()
                .filter(dimension -> dimension.role() != Role.METRIC)
                .count();
        if (columns + measures(table) > MOST_COLUMNS) {
            throw new Unreadable(FileRefused.of("INTAKE-172", MOST_COLUMNS));
        }
        texts(table, contents)
                .filter(text -> !WholeText.isText(text))
                .findFirst()
                .ifPresent(text -> {
                    throw new Unreadable(FileRefused.of("READ-071", shown(text)));
                });
    }

    /** Not so many, at the least, as must be held at once for one row. */
    static boolean isTooWide(TableHead table) {
        return measures(table) > MOST_COLUMNS;
    }

    private static int measures(TableHead table) {
        return new MeasuresLast(table.dimensions()).measures();
    }

    static FileRefused tooManyColumns() {
        return FileRefused.of("INTAKE-192", WIDEST);
    }

    /** A text that a field of a table may hold. */
    static void check(String text, int row, int column) {
        check(text, row, column, LONGEST_TEXT);
    }

    private static void check(String text, int row, int column, int longest) {
        if (text.length() > longest) {
            throw new Unreadable(FileRefused.of("INTAKE-173", row, column, longest));
        }
        if (!WholeText.isText(text)) {
            throw new Unreadable(FileRefused.of("INTAKE-174", row, column));
        }
    }

    private static Stream<String> texts(TableHead table, Set<Content> contents) {
        var words = Stream.of(
                        Stream.of(table.title()),
                        table.notes().stream().map(Note::text),
                        table.particulars().stream().map(Particular::text))
                .flatMap(texts -> texts)
                .flatMap(Bounds::words);
        var signs = contents.stream().map(Bounds::sign);
        var axes = table.dimensions().stream().flatMap(Bounds::texts);
        return Stream.of(words, signs, axes, Stream.of(table.metric().unit())).flatMap(texts -> texts);
    }

    private static Stream<String> texts(Dimension dimension) {
        return Stream.concat(
                Stream.concat(Stream.of(dimension.code()), words(dimension.label())),
                dimension.categories().stream()
                        .flatMap(category -> Stream.concat(
                                Stream.of(
                                        category.code(),
                                        category.metric().map(Metric::unit).orElse("")),
                                words(category.label()))));
    }

    private static Stream<String> words(Text text) {
        return text.byLanguage().values().stream();
    }

    private static String sign(Content content) {
        return switch (content) {
            case Content.Nothing(var _, var symbol) -> symbol;
            case Content.Nil(var symbol) -> symbol;
            case Content.Word(var words) -> words;
            case Content.Value _ -> "";
        };
    }

    private static String shown(String text) {
        var plain = text.replaceAll("[\\x00\\p{Cs}]", "\uFFFD");
        return plain.substring(0, Math.min(40, plain.length()));
    }
}
