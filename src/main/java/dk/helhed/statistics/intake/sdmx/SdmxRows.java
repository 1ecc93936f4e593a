package dk.helhed.statistics.intake.sdmx;

import dk.helhed.statistics.NothingKind;
import dk.helhed.statistics.intake.sdmx.SdmxColumns.Column;
import dk.helhed.statistics.intake.sdmx.SdmxColumns.Kind;
import dk.helhed.statistics.table.Cells;
import dk.helhed.statistics.table.Content;
import dk.helhed.statistics.table.Dimension;
import dk.helhed.statistics.table.Dimension.Category;
import dk.helhed.statistics.table.Dimension.Role;
import dk.helhed.statistics.table.Particular;
import dk.helhed.statistics.table.Table;
import dk.helhed.statistics.table.TableHead;
import dk.helhed.statistics.table.TableHead.StatusWords;
import dk.helhed.statistics.table.TableRefused;
import dk.helhed.statistics.table.TableUnreadable;
import dk.helhed.statistics.table.Text;
import dk.helhed.statistics.table.WrittenNumbers;
import dk.helhed.statistics.table.file.Observations;
import dk.helhed.statistics.table.file.SeparatedLines;
import dk.helhed.statistics.table.file.TableInFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Turns lines of observations into a table. */
final class SdmxRows {
    /** More words than a code list has are not kept. */
    private static final int MOST_STATUSES = 100;

    private final SdmxColumns columns;
    private final SeparatedLines lines;
    private final String name;
    private final List<Column> axes;
    private final Column value;
    private final Optional<Column> status;
    private final SdmxOrigin origin;
    private final Observations observations;
    private final SdmxAttributes attributes;
    private final SdmxUnits units;
    private final SdmxRestrictions restrictions;
    private final SdmxOverall overall;
    private final SdmxLabels labels = new SdmxLabels();
    private final WrittenNumbers numbers = WrittenNumbers.undeclared();
    private final Map<String, Text> statuses = new HashMap<>();

    /** @param name the structure of the lines that are read; blank for all, which must be of one */
    SdmxRows(SdmxColumns columns, SeparatedLines lines, String name) {
        this.columns = columns;
        this.lines = lines;
        this.name = name;
        this.axes = columns.of(Kind.DIMENSION);
        this.value = columns.of(Kind.VALUE).getFirst();
        this.status = columns.of(Kind.STATUS).stream().findFirst();
        this.origin = new SdmxOrigin(columns, lines);
        this.observations = new Observations(axes.size());
        this.attributes = new SdmxAttributes(columns.of(Kind.ATTRIBUTE), axes.size());
        this.restrictions = new SdmxRestrictions(columns);
        this.units = new SdmxUnits(columns, axes);
        this.overall = new SdmxOverall(columns);
    }

    /** Goes through the lines to learn what they are about; then again for the cells, as often as somebody asks. */
    TableInFile inFile() {
        var nowhere = Cells.Builder.window(index -> index, 0, 0, 0, Observations.UNTOLD);
        below((fields, line) -> learn(fields, line, nowhere));
        if (observations.rows() == 0) {
            throw refused("READ-055");
        }
        var idle = units.idle(observations);
        if (idle.isPresent()) {
            return new SdmxRows(columns.describing(axes.get(idle.get())), lines, name).inFile();
        }
        var dimensions = new ArrayList<Dimension>();
        for (int i = 0; i < axes.size(); i++) {
            dimensions.add(dimension(i));
        }
        int size = Table.sparseCells(dimensions, lines.file().size());
        observations.settle();
        if (!observations.areInOrder()) {
            observed((fields, line) -> {
                place(fields, line);
                once(line);
            });
        }
        return new TableInFile(
                head(dimensions, ending(size, lines.endsWith('\n') || lines.endsWith('\r'))),
                size,
                size,
                Observations.UNTOLD,
                cells -> observed((fields, line) -> {
                    place(fields, line);
                    put(fields, line, observations.index(), cells);
                }));
    }

    private void below(SeparatedLines.Line each) {
        lines.below((fields, line) -> {
            columns.checkWidth(fields, line);
            if (name.isEmpty() || origin.isOf(fields, name)) {
                each.fields(fields, line);
            }
        });
    }

    private void observed(SeparatedLines.Line each) {
        below((fields, line) -> {
            if (!overall.isOne(fields)) {
                each.fields(fields, line);
            }
        });
    }

    /** Two lines of one cell may be those of two, where a dimension was taken for an attribute. */
    private void once(long line) {
        try {
            observations.once(line);
        } catch (TableUnreadable twice) {
            var others = attributes.likeDimensions();
            throw others.isEmpty() ? twice : refused("READ-152", line, SdmxColumns.named(others));
        }
    }

    private void learn(List<String> fields, long line, Cells.Builder nowhere) {
        origin.check(fields, line);
        if (overall.isOne(fields)) {
            overall.keep(fields, line, observations);
            return;
        }
        place(fields, line);
        called(fields, line);
        observations.learned();
        put(fields, line, 0, nowhere);
        attributes.add(fields, observations);
        units.meet(observations);
        if (!isNothing(fields.get(value.at()).strip())) {
            units.learn(fields, line, observations);
            restrictions.learn(fields, said(fields));
        }
        status.ifPresent(column -> {
            var label = column.label(fields);
            if (!label.isEmpty() && statuses.size() < MOST_STATUSES) {
                statuses.putIfAbsent(column.code(fields), Text.of("", label));
            }
        });
    }

    private void place(List<String> fields, long line) {
        for (int i = 0; i < axes.size(); i++) {
            var code = axes.get(i).code(fields);
            if (code.isEmpty()) {
                throw refused(
                        axes.get(i).guessed() ? "READ-153" : "READ-057",
                        line,
                        axes.get(i).id());
            }
            observations.place(i, code, axes.get(i).label(fields));
        }
    }

    private void called(List<String> fields, long line) {
        for (int i = 0; i < axes.size(); i++) {
            var known = observations.categories(i).get(observations.position(i));
            labels.look(axes.get(i).id(), known, axes.get(i).label(fields), line);
        }
    }

    private void put(List<String> fields, long line, int index, Cells.Builder cells) {
        var said = said(fields);
        if (!said.isEmpty()) {
            cells.status(index, said);
        }
        var text = fields.get(value.at()).strip();
        var restricted = restrictions.sign(fields, said);
        if (isNothing(text) || restricted.isPresent()) {
            cells.put(index, nothing(said, restricted.orElse(said), text));
        } else {
            put(text, line, index, cells);
        }
    }

    private String said(List<String> fields) {
        return status.map(column -> column.code(fields)).orElse("");
    }

    private void put(String text, long line, int index, Cells.Builder cells) {
        switch (numbers.put(cells, index, text)) {
            case PUT -> {}
            case NO_NUMBER ->
                throw refused("READ-015", "OBS_VALUE", line, text.substring(0, Math.min(40, text.length())));
            case OTHER_MARK -> throw refused("READ-058", line);
        }
    }

    private static boolean isNothing(String text) {
        return text.isEmpty() || text.equalsIgnoreCase("NaN") || text.equals("#N/A") || text.equals("~");
    }

    /** Empty fields look the same; where a status or a restriction says why there is no number, it is the source's sign. */
    private static Content nothing(String status, String restricted, String text) {
        var sign = SdmxStatus.kind(status).isPresent() ? status : restricted;
        return new Content.Nothing(
                SdmxStatus.kind(sign).orElse(NothingKind.MISSING), sign.isEmpty() || sign.equals("A") ? text : sign);
    }

    private TableHead head(List<Dimension> dimensions, List<TableRefused> ending) {
        var warnings = new ArrayList<>(ending);
        warnings.addAll(labels.doubts());
        var particulars = new ArrayList<Particular>();
        origin.particular().ifPresent(particulars::add);
        particulars.addAll(attributes.particulars(dimensions, warnings));
        particulars.addAll(overall.particulars());
        overall.told().ifPresent(warnings::add);
        warnings.addAll(guesses());
        warnings.addAll(units.multipliers(observations));
        restrictions.told().ifPresent(warnings::add);
        return new TableHead(
                        origin.title(),
                        "",
                        "",
                        List.of(),
                        dimensions,
                        units.ofTheWhole(),
                        List.of(),
                        particulars,
                        warnings)
                .telling(new StatusWords(
                        status.filter(column -> column.id().equals("OBS_STATUS"))
                                .isPresent(),
                        statuses));
    }

    /** What only the place of a column tells of it. */
    private List<TableRefused> guesses() {
        var guesses = new ArrayList<TableRefused>();
        if (!columns.unusual().isEmpty()) {
            guesses.add(TableRefused.of("READ-150", SdmxColumns.named(columns.unusual())));
        }
        if (!attributes.likeDimensions().isEmpty()) {
            guesses.add(TableRefused.of("READ-151", SdmxColumns.named(attributes.likeDimensions())));
        }
        return guesses;
    }

    /** A table may leave cells out, and a last line may have no end; both together, or an end in the first categories, is a cut. */
    private List<TableRefused> ending(int cells, boolean isClosed) {
        int untold = observations.areInOrder() ? cells - observations.rows() : 0;
        if (!isClosed && untold > 0) {
            throw refused("READ-044", observations.rows(), cells);
        }
        if (!isClosed && observations.haveOneSeries()) {
            throw refused("READ-062");
        }
        var warnings = new ArrayList<TableRefused>();
        if (untold > 0) {
            warnings.add(TableRefused.of("READ-063", untold, cells));
        }
        if (!isClosed) {
            warnings.add(TableRefused.of("READ-045"));
        }
        return warnings;
    }

    private Dimension dimension(int axis) {
        var column = axes.get(axis);
        var categories = observations.categories(axis);
        return units.axis().filter(measures -> measures == axis).isPresent()
                ? new Dimension(column.id(), Text.of("", column.label()), Role.METRIC, measures(axis, categories))
                : new Dimension(column.id(), Text.of("", column.label()), column.role(), categories);
    }

    private List<Category> measures(int axis, List<Category> categories) {
        return IntStream.range(0, categories.size())
                .mapToObj(i -> {
                    var category = categories.get(i);
                    return new Category(category.code(), category.label(), Optional.of(units.of(axis, i)));
                })
                .toList();
    }

    private static TableUnreadable refused(String code, Object... arguments) {
        return new TableUnreadable(TableRefused.of(code, arguments));
    }
}
