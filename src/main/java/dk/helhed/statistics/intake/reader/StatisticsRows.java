package dk.helhed.statistics.intake.reader;

import dk.helhed.statistics.intake.declaration.StatisticsFormat;
import dk.helhed.statistics.intake.jsonstat.JsonStatReader;
import dk.helhed.statistics.intake.px.PxReader;
import dk.helhed.statistics.intake.sdmx.SdmxCsvReader;
import dk.helhed.statistics.intake.statbank.StatbankReader;
import dk.helhed.statistics.statement.Statement;
import dk.helhed.statistics.table.Content;
import dk.helhed.statistics.table.Dimension;
import dk.helhed.statistics.table.Dimension.Category;
import dk.helhed.statistics.table.Dimension.Role;
import dk.helhed.statistics.table.Metric;
import dk.helhed.statistics.table.Table;
import dk.helhed.statistics.table.TableReading;
import dk.helhed.statistics.table.TableRefused;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.ObjIntConsumer;

/**
 * A statistical table as rows: the first holds the heads, each other one a place with its values, the measures beside each
 * other. Labels stand for codes, which are only where a place has no label.
 */
public final class StatisticsRows implements Iterator<SourceRow> {
    private final Table table;
    private final StatisticsFormat format;
    private final List<Integer> axes = new ArrayList<>();
    private final List<Integer> strides = new ArrayList<>();
    private final List<Integer> measures = new ArrayList<>();
    private final int rows;
    private int next;

    StatisticsRows(byte[] bytes, StatisticsFormat format) {
        this(table(bytes, format), format);
    }

    StatisticsRows(Table table, StatisticsFormat format) {
        this.table = table;
        this.format = format;
        int stride = table.cells().size();
        int places = 1;
        measures.add(0);
        for (int i = 0; i < table.dimensions().size(); i++) {
            var dimension = table.dimensions().get(i);
            stride /= dimension.size();
            if (dimension.role() == Role.METRIC) {
                beside(dimension.size(), stride);
            } else {
                axes.add(i);
                strides.add(stride);
                places *= dimension.size();
            }
        }
        this.rows = places + 1;
    }

    /** The whole table, or why the file cannot be read. */
    public static TableReading reading(byte[] bytes, StatisticsFormat format) {
        var reading = readAny(bytes, format);
        return reading instanceof TableReading.Whole(var table)
                ? Limits.broken(table)
                        .<TableReading>map(
                                reason -> new TableReading.Refused(new TableRefused(reason.code(), reason.arguments())))
                        .orElse(reading)
                : reading;
    }

    private static TableReading readAny(byte[] bytes, StatisticsFormat format) {
        return switch (format) {
            case PX -> PxReader.read(bytes);
            case JSON_STAT -> JsonStatReader.read(bytes);
            case SDMX_CSV -> SdmxCsvReader.read(bytes);
            case STATBANK -> StatbankReader.read(bytes);
        };
    }

    private static Table table(byte[] bytes, StatisticsFormat format) {
        return switch (reading(bytes, format)) {
            case TableReading.Whole(var table) -> table;
            case TableReading.Refused(var reason) ->
                throw new Unreadable(new FileRefused(reason.code(), reason.arguments()));
        };
    }

    /** What the file says besides its numbers, of each measure under the head that it has here. */
    Statement statement() {
        var heads = heads(table);
        var measures = new LinkedHashMap<String, Metric>();
        var measured = measured(table);
        for (int i = 0; i < measured.size(); i++) {
            measures.put(
                    text(heads.get(axes.size() + i)).text(),
                    measured.get(i).metric().orElse(table.metric()));
        }
        return Statement.of(table, measures, format.addingForbidden());
    }

    /** The heads in order: the axes, then the measures. */
    public static List<String> heads(Table table) {
        var heads = new ArrayList<String>();
        table.dimensions().stream()
                .filter(dimension -> dimension.role() != Role.METRIC)
                .forEach(dimension -> heads.add(named(dimension.label().first(), dimension.code())));
        measured(table).forEach(category -> heads.add(named(category.label().first(), category.code())));
        return heads;
    }

    /** What stands in the columns behind the axes; where no axis tells, the table itself. */
    public static List<Category> measured(Table table) {
        var measured = table.dimensions().stream()
                .filter(dimension -> dimension.role() == Role.METRIC)
                .map(Dimension::categories)
                .reduce(StatisticsRows::crossed);
        return measured.orElseGet(
                () -> List.of(new Category("OBS_VALUE", table.title(), java.util.Optional.of(table.metric()))));
    }

    /** Hands every number over with the position of its measure, from 0, in the order of {@link #measured}. */
    public static void numbers(Table table, ObjIntConsumer<BigDecimal> use) {
        for (int i = 0; i < table.cells().size(); i++) {
            if (table.cells().at(i) instanceof Content.Value(BigDecimal number)) {
                int measure = 0;
                var positions = table.positions(i);
                for (int d = 0; d < positions.length; d++) {
                    var dimension = table.dimensions().get(d);
                    measure = dimension.role() == Role.METRIC ? measure * dimension.size() + positions[d] : measure;
                }
                use.accept(number, measure);
            }
        }
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
        return Limits.checked(
                number == 1
                        ? new SourceRow(
                                1,
                                heads(table).stream().map(StatisticsRows::text).toList())
                        : new SourceRow(number, cells(number - 2)));
    }

    private List<SourceCell> cells(int place) {
        var cells = new ArrayList<SourceCell>();
        int index = 0;
        int rest = rows - 1;
        int left = place;
        for (int i = 0; i < axes.size(); i++) {
            var dimension = table.dimensions().get(axes.get(i));
            rest /= dimension.size();
            int position = left / rest;
            left %= rest;
            index += position * strides.get(i);
            var category = dimension.categories().get(position);
            cells.add(text(named(category.label().first(), category.code())));
        }
        for (int offset : measures) {
            cells.add(cell(table.cells().at(index + offset)));
        }
        return cells;
    }

    private void beside(int size, int stride) {
        var before = List.copyOf(measures);
        measures.clear();
        for (int offset : before) {
            for (int i = 0; i < size; i++) {
                measures.add(offset + i * stride);
            }
        }
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

    private static SourceCell cell(Content content) {
        return switch (content) {
            case Content.Value(BigDecimal number) -> new SourceCell(number.toPlainString(), SourceCell.Sort.NUMBER);
            case Content.Nil(var symbol) ->
                symbol.isEmpty() ? new SourceCell("0", SourceCell.Sort.NUMBER) : text(symbol);
            case Content.Nothing(var _, var symbol) -> text(symbol);
            case Content.Word(var words) -> text(words);
        };
    }

    private static String named(String label, String code) {
        return label.isBlank() ? code : label.strip();
    }

    private static SourceCell text(String text) {
        return new SourceCell(text, SourceCell.Sort.TEXT);
    }
}
