package dk.helhed.statistics.intake;

import dk.helhed.geography.CodeScheme;
import dk.helhed.kernel.Language;
import dk.helhed.kernel.Refusal;
import dk.helhed.statistics.catalog.Dataset;
import dk.helhed.statistics.cell.CodedText;
import dk.helhed.statistics.intake.declaration.DeclarationFields;
import dk.helhed.statistics.intake.declaration.PeriodText;
import dk.helhed.statistics.intake.declaration.StagedImport;
import dk.helhed.statistics.intake.declaration.StatisticsFormat;
import dk.helhed.statistics.intake.heads.HeadFields;
import dk.helhed.statistics.intake.heads.HeadPath;
import dk.helhed.statistics.intake.reader.SourceRow;
import dk.helhed.statistics.intake.wide.PeriodSpan;
import dk.helhed.statistics.plausibility.Remark;
import dk.helhed.statistics.table.file.TableOutline;
import dk.helhed.web.Page;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How the file is to be read: a proposal that a person confirms or mends.
 *
 * @param fields as they were last sent or proposed
 * @param sheets names of the sheets; empty for CSV
 * @param tables of a file of statistics that holds several
 * @param rows the first rows of the file as it stands
 * @param schemes that codes of areas can be of
 * @param changes how it is laid out otherwise than that of the release before
 */
record DeclarationPage(
        StagedImport staged,
        DeclarationFields fields,
        List<Dataset> datasets,
        List<String> sources,
        List<String> sheets,
        List<TableOutline> tables,
        List<SourceRow> rows,
        List<Remark> changes,
        List<CodeScheme> schemes,
        List<Refusal> refusals)
        implements Page {
    static final int SIGNS = 8;
    private static final int FEWEST_SIGNS = 4;
    private static final int SAMPLES = 3;
    private static final int COLUMNS_SHOWN = 40;
    private static final int TEXTS_SHOWN = 12;

    boolean isXlsx() {
        return fields.text("kind").equals("XLSX");
    }

    /** The file says itself how it is read; there is nothing to declare of its rows and numbers. */
    Optional<StatisticsFormat> format() {
        return fields.choice("kind", StatisticsFormat.class);
    }

    /** Of these a person may say that it is any other CSV. */
    boolean mayBePlain() {
        return format().filter(StatisticsFormat.STATBANK::equals).isPresent();
    }

    /** A line for each sign that is known and one more, at least four: a sign without a line would be forgotten. */
    int signs() {
        long known = fields.fields().keySet().stream()
                .filter(field ->
                        field.matches("sign\\d+") && !fields.text(field).isEmpty())
                .count();
        return (int) Math.min(SIGNS, Math.max(FEWEST_SIGNS, known + 1));
    }

    /** Nobody has said yet which of several tables is meant; there is nothing else to ask before. */
    boolean awaitsTable() {
        return !tables.isEmpty() && fields.headers().isEmpty();
    }

    boolean isChosen(TableOutline table) {
        return table.name().equals(fields.text(DeclarationFields.SHEET));
    }

    /** Of the first rows, as far as they are shown. */
    int width() {
        return Math.min(
                COLUMNS_SHOWN,
                rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0));
    }

    /** How many columns of the first rows are not shown. */
    int beyond() {
        return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0) - width();
    }

    int headerRow() {
        return format().isPresent() ? 1 : fields.number("headerRow", 0);
    }

    /** The first values below a head, to recognise the column by. */
    String samples(int column, Language language) {
        return rows.stream()
                .filter(row -> row.number() > headerRow() && !row.cell(column).isBlank())
                .limit(SAMPLES)
                .map(row -> row.cell(column).in(language))
                .collect(Collectors.joining(" · "));
    }

    int headLines() {
        return fields.number("headLines", 1);
    }

    boolean isHead(SourceRow row) {
        return row.number() <= headerRow() && row.number() > headerRow() - headLines();
    }

    /** Columns under heads that say more than what is measured, read or left out: shown as one. */
    List<Integer> wide() {
        var heads = fields.headers();
        var headed = IntStream.range(0, heads.size())
                .filter(i -> isWide(i)
                        || mayBeWide(heads.get(i)) && List.of("", "IGNORE").contains(fields.text("role" + i)))
                .boxed()
                .toList();
        return headed.size() > 1 ? headed : List.of();
    }

    /** The columns that each have fields of their own. */
    List<Integer> single() {
        var wide = new HashSet<>(wide());
        return IntStream.range(0, fields.headers().size())
                .filter(i -> !wide.contains(i))
                .boxed()
                .toList();
    }

    /** So many periods are not chosen one by one, but from one to another. */
    boolean isSpan(List<Integer> wide) {
        return wide.size() > PeriodSpan.MOST_SINGLE;
    }

    /** The ends of what is read: as they were sent, else the first and last column that is. */
    List<String> span(List<Integer> wide) {
        var taken = wide.stream().filter(this::isWide).toList();
        return PeriodSpan.ends(fields, taken.isEmpty() ? wide : taken);
    }

    private boolean mayBeWide(String head) {
        var path = HeadPath.of(head).texts();
        return headLines() > 1
                ? path.size() == headLines()
                : PeriodText.inHead(head).isPresent();
    }

    /**
     * A line of heads above the columns that are shown as one.
     *
     * @param texts what it says, each once
     */
    record Level(int number, String kind, String name, List<String> texts) {
        /** Of many the first and the last. */
        String shown() {
            return texts.size() <= TEXTS_SHOWN
                    ? String.join(" · ", texts)
                    : String.join(" · ", texts.subList(0, TEXTS_SHOWN - 1)) + " … " + texts.getLast();
        }
    }

    List<Level> levels() {
        var kinds = fields.heads().kinds();
        var heads = fields.headers();
        var wide = wide();
        return IntStream.range(0, kinds.size() == headLines() && headLines() > 1 ? headLines() : 0)
                .mapToObj(line -> new Level(
                        line + 1,
                        kinds.get(line),
                        fields.text("levelName" + (line + 1)),
                        wide.stream()
                                .map(i -> HeadPath.of(heads.get(i)).texts())
                                .filter(path -> path.size() == headLines())
                                .map(path -> path.get(line))
                                .distinct()
                                .toList()))
                .toList();
    }

    /** What is measured below heads, by what stands behind the names of its fields. */
    Map<String, String> measured() {
        return fields.heads().kinds().contains(HeadFields.MEASURE)
                ? fields.heads().measures()
                : Map.of(HeadFields.WIDE, "");
    }

    boolean periodsInHeads() {
        return taken() > 0 && fields.heads().kinds().contains(HeadFields.PERIOD);
    }

    /** Whether an empty field of the column may repeat the one above it. */
    boolean mayBeFilled(int column) {
        return format().isEmpty()
                && (fields.text("fill" + column).equals("yes")
                        || rows.stream()
                                .filter(row -> row.number() > headerRow() && !row.isBlank())
                                .anyMatch(row -> row.cell(column).isBlank()));
    }

    boolean areCoded() {
        return fields.text(DeclarationFields.AREAS_CODED).equals("yes");
    }

    /** Whether a column has a code and a name in each field, as far as its first rows are seen. */
    boolean mayBeCoded() {
        return areCoded()
                || IntStream.range(0, width())
                        .mapToObj(column -> rows.stream()
                                .filter(row -> row.number() > headerRow()
                                        && !row.cell(column).isBlank())
                                .map(row -> row.cell(column).text())
                                .toList())
                        .anyMatch(texts -> !texts.isEmpty() && CodedText.areAll(texts));
    }

    boolean isWide(int column) {
        return fields.text("role" + column).equals(DeclarationFields.PERIOD_VALUES);
    }

    long taken() {
        return wide().stream().filter(this::isWide).count();
    }

    boolean recognised() {
        return !fields.text("dictionary").isEmpty();
    }

    /** Codes have digits. Where the areas are names, as far as the first rows tell, no scheme of codes is asked for. */
    boolean mayHoldCodes() {
        var areas = texts("AREA").toList();
        return format().isPresent()
                || !fields.text(DeclarationFields.AREA_CODES).isEmpty()
                || areas.size() < 2
                || Stream.concat(areas.stream(), texts("IGNORE"))
                        .anyMatch(text -> text.chars().anyMatch(Character::isDigit));
    }

    /** What stands in the columns of the role, each text once. */
    private Stream<String> texts(String role) {
        return IntStream.range(0, fields.headers().size())
                .filter(column -> fields.text("role" + column).equals(role))
                .boxed()
                .flatMap(column -> rows.stream()
                        .filter(row ->
                                row.number() > headerRow() && !row.cell(column).isBlank())
                        .map(row -> row.cell(column).text()))
                .distinct();
    }
}
