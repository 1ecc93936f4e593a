package dk.helhed.statistics.intake.reader;

import dk.helhed.statistics.cell.PlainText;
import dk.helhed.statistics.intake.declaration.PeriodText;
import dk.helhed.statistics.intake.declaration.StatisticsFormat;
import dk.helhed.statistics.intake.jsonstat.JsonStatStatuses;
import dk.helhed.statistics.intake.legend.Meaning;
import dk.helhed.statistics.intake.sdmx.SdmxStatus;
import dk.helhed.statistics.statement.Statement;
import dk.helhed.statistics.statement.Translations;
import dk.helhed.statistics.table.Cells;
import dk.helhed.statistics.table.Content;
import dk.helhed.statistics.table.Dimension;
import dk.helhed.statistics.table.Dimension.Category;
import dk.helhed.statistics.table.Dimension.Role;
import dk.helhed.statistics.table.Metric;
import dk.helhed.statistics.table.TableHead;
import dk.helhed.statistics.table.file.CellWindows;
import dk.helhed.statistics.table.file.Observations;
import dk.helhed.statistics.table.file.TableInFile;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A statistical table as rows: the first holds the heads, each other one a place with its values, the measures beside each
 * other. Labels stand for codes, which are only where a place has no label, and before a label that several places of an axis have.
 */
public final class StatisticsRows implements Iterator<SourceRow> {
    /** So many cells are held at once. */
    static final int HELD = 8_000_000;

    private final TableHead table;
    private final StatisticsFormat format;
    private final List<String> heads;
    private final List<Dimension> axes;
    private final int measures;
    private final int rows;
    private final Iterator<Cells> windows;
    private Cells window;
    private final List<List<SourceCell>> texts;
    private int next;
    private int inWindow;

    StatisticsRows(TableInFile table, StatisticsFormat format) {
        this(table, format, HELD);
    }

    /** @param held cells at once */
    StatisticsRows(TableInFile table, StatisticsFormat format, int held) {
        this.table = table.head();
        this.format = format;
        this.heads = heads(this.table);
        this.axes = this.table.dimensions().stream()
                .filter(dimension -> dimension.role() != Role.METRIC)
                .toList();
        this.texts = axes.stream().map(StatisticsRows::texts).toList();
        this.measures = heads.size() - axes.size();
        this.rows = table.size() / measures + 1;
        this.windows = windows(table, held);
        this.window = windows.next();
    }

    /** The cells of a table in the order of its rows, many at a time. */
    public static Iterator<Cells> windows(TableInFile table) {
        return windows(table, HELD);
    }

    private static Iterator<Cells> windows(TableInFile table, int held) {
        if (Bounds.isTooWide(table.head())) {
            Bounds.checked(table);
        }
        return new CellWindows(table, held, contents -> Bounds.check(table.head(), contents));
    }

    /** What the file says besides its numbers, of each measure under the head that it has here. */
    Statement statement() {
        var measures = new LinkedHashMap<String, Metric>();
        var measured = measured(table);
        for (int i = 0; i < measured.size(); i++) {
            measures.put(
                    text(heads.get(axes.size() + i)).text(),
                    measured.get(i).metric().orElse(table.metric()));
        }
        return Statement.of(table, measures, format.addingForbidden(table), codes());
    }

    /** The code of each category, by what stands in the rows for it; of measures, by their head. */
    private Map<String, Map<String, String>> codes() {
        var codes = new LinkedHashMap<String, Map<String, String>>();
        for (int axis = 0; axis < axes.size(); axis++) {
            codes.put(heads.get(axis), byText(axis));
        }
        var measured = measured(table);
        if (table.dimensions().stream().anyMatch(dimension -> dimension.role() == Role.METRIC)) {
            var ofMeasures = new LinkedHashMap<String, String>();
            for (int i = 0; i < measured.size(); i++) {
                ofMeasures.put(heads.get(axes.size() + i), measured.get(i).code());
            }
            codes.put(Translations.NAMES, ofMeasures);
        }
        return codes;
    }

    private Map<String, String> byText(int axis) {
        var codes = new LinkedHashMap<String, String>();
        var categories = axes.get(axis).categories();
        for (int i = 0; i < categories.size(); i++) {
            codes.put(texts.get(axis).get(i).text(), categories.get(i).code());
        }
        return codes;
    }

    /** The heads in order: the axes, then the measures. */
    public static List<String> heads(TableHead table) {
        var heads = new ArrayList<String>();
        table.dimensions().stream()
                .filter(dimension -> dimension.role() != Role.METRIC)
                .forEach(dimension -> heads.add(named(dimension.label().first(), dimension.code())));
        heads.addAll(apart(measured(table), StatisticsRows::said, StatisticsRows::behindCode));
        return heads;
    }

    /** What stands in the columns behind the axes; where no axis tells, what the table as a whole is about. */
    public static List<Category> measured(TableHead table) {
        var measured = table.dimensions().stream()
                .filter(dimension -> dimension.role() == Role.METRIC)
                .map(Dimension::categories)
                .reduce(StatisticsRows::crossed);
        return measured.orElseGet(
                () -> List.of(new Category("OBS_VALUE", table.content(), java.util.Optional.of(table.metric()))));
    }

    @Override
    public boolean hasNext() {
        return next < rows;
    }

    @Override
    public SourceRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        int number = ++next;
        return Bounds.checked(
                number == 1
                        ? new SourceRow(
                                1, heads.stream().map(StatisticsRows::text).toList())
                        : new SourceRow(number, cells(number - 2)));
    }

    private List<SourceCell> cells(int place) {
        if (inWindow == window.size()) {
            window = new Cells.Builder(0, Observations.UNTOLD).build(); // its room is needed
            window = windows.next();
            inWindow = 0;
        }
        var cells = new ArrayList<SourceCell>(axes.size() + measures);
        int rest = rows - 1;
        int left = place;
        for (var places : texts) {
            rest /= places.size();
            cells.add(places.get(left / rest));
            left %= rest;
        }
        for (int i = 0; i < measures; i++) {
            cells.add(cell(window.at(inWindow), table.statuses().mark(window.status(inWindow))));
            inWindow++;
        }
        return cells;
    }

    private static List<Category> crossed(List<Category> one, List<Category> other) {
        return one.stream()
                .flatMap(first -> other.stream()
                        .map(second -> new Category(
                                first.code() + " " + second.code(),
                                dk.helhed.statistics.table.Text.of(
                                        "",
                                        first.label().first() + ", "
                                                + second.label().first()),
                                second.metric().or(first::metric))))
                .toList();
    }

    private SourceCell cell(Content content, String status) {
        return switch (content) {
            case Content.Value(BigDecimal number) ->
                new SourceCell(number.toPlainString(), SourceCell.Sort.NUMBER, status, Optional.empty());
            case Content.Nil(var symbol) ->
                symbol.isEmpty() ? new SourceCell("0", SourceCell.Sort.NUMBER) : sign(symbol, Meaning.ZERO);
            case Content.Nothing(var kind, var symbol) ->
                saysWhy(symbol) ? sign(symbol, Meaning.of(kind)) : text(symbol);
            case Content.Word(var words) -> text(words);
        };
    }

    /** Whether the file, or the standard that it follows, says what its sign means. A StatBank's two points are said to mean two things. */
    private boolean saysWhy(String symbol) {
        return switch (format) {
            case PX -> !symbol.isEmpty();
            case JSON_STAT -> JsonStatStatuses.kind(symbol).isPresent();
            case SDMX_CSV -> SdmxStatus.kind(symbol).isPresent();
            case STATBANK -> false;
        };
    }

    private SourceCell sign(String symbol, Meaning meaning) {
        return new SourceCell(
                symbol,
                SourceCell.Sort.TEXT,
                "",
                Optional.of(meaning).filter(_ -> format != StatisticsFormat.STATBANK));
    }

    /** The codes of an axis by its texts, where they say another thing than these. */
    Map<String, String> codes(int axis) {
        if (axis >= axes.size()) {
            return Map.of();
        }
        var codes = byText(axis);
        codes.entrySet().removeIf(one -> one.getKey().equals(one.getValue()));
        return codes;
    }

    private static List<SourceCell> texts(Dimension axis) {
        var texts = axis.role() == Role.TIME
                ? apart(axis.categories(), StatisticsRows::period, Category::code)
                : apart(axis.categories(), StatisticsRows::said, StatisticsRows::behindCode);
        return texts.stream().map(StatisticsRows::text).toList();
    }

    /** One text for each, so that no two are taken for one: where several say the same, the fuller one. */
    private static List<String> apart(
            List<Category> categories, Function<Category, String> plain, Function<Category, String> fuller) {
        var seen = new HashSet<String>();
        var repeated = categories.stream()
                .map(one -> PlainText.of(plain.apply(one)))
                .filter(text -> !seen.add(text))
                .collect(Collectors.toSet());
        return categories.stream()
                .map(one -> {
                    var text = plain.apply(one);
                    return repeated.contains(PlainText.of(text)) && !one.code().equals(text) ? fuller.apply(one) : text;
                })
                .toList();
    }

    private static String behindCode(Category category) {
        return category.code() + " " + said(category);
    }

    private static String said(Category category) {
        return named(category.label().first(), category.code());
    }

    /** The label, unless it is in words that are no period to us and the code is one: {@code half 1 of 2018} and 2018H1. */
    private static String period(Category category) {
        var byCode = PeriodText.parse(said(category)).isEmpty()
                && PeriodText.parse(category.code()).isPresent();
        return byCode ? category.code() : said(category);
    }

    private static String named(String label, String code) {
        return label.isBlank() ? code : label.strip();
    }

    private static SourceCell text(String text) {
        return new SourceCell(text, SourceCell.Sort.TEXT);
    }
}
