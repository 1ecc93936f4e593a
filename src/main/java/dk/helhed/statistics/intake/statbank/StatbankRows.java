package dk.helhed.statistics.intake.statbank;

import dk.helhed.statistics.NothingKind;
import dk.helhed.statistics.table.Cells;
import dk.helhed.statistics.table.Content;
import dk.helhed.statistics.table.Dimension;
import dk.helhed.statistics.table.Dimension.Category;
import dk.helhed.statistics.table.Dimension.Role;
import dk.helhed.statistics.table.Metric;
import dk.helhed.statistics.table.Table;
import dk.helhed.statistics.table.TableHead;
import dk.helhed.statistics.table.TableRefused;
import dk.helhed.statistics.table.TableUnreadable;
import dk.helhed.statistics.table.Text;
import dk.helhed.statistics.table.WrittenNumbers;
import dk.helhed.statistics.table.file.Observations;
import dk.helhed.statistics.table.file.SeparatedLines;
import dk.helhed.statistics.table.file.TableInFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns the lines below the head into a table. */
final class StatbankRows {
    private final StatbankHeads heads;
    private final List<Integer> axes;
    private final List<Integer> codes;
    private final WrittenNumbers numbers;
    private final Observations observations;

    StatbankRows(StatbankHeads heads, WrittenNumbers numbers) {
        this.heads = heads;
        this.axes = heads.axes();
        this.codes = axes.stream().map(heads::codes).toList();
        this.numbers = numbers;
        this.observations = new Observations(axes.size());
    }

    /**
     * Goes through the lines to learn what they are about; then again for the cells, as often as somebody asks. A StatBank gives all
     * combinations in their order. When only the last ones are not there, the file was cut off.
     */
    TableInFile inFile(SeparatedLines lines) {
        var nowhere = Cells.Builder.window(index -> index, 0, 0, 0, Observations.UNTOLD);
        lines.below((fields, line) -> learn(fields, line, nowhere));
        if (observations.rows() == 0) {
            throw refused("READ-055");
        }
        var dimensions = new ArrayList<Dimension>();
        for (int i = 0; i < axes.size(); i++) {
            dimensions.add(dimension(heads.heads().get(axes.get(i)), observations.categories(i)));
        }
        int size = Table.sparseCells(dimensions, lines.file().size());
        observations.settle();
        if (!observations.areInOrder()) {
            lines.below((fields, line) -> {
                place(fields, line);
                observations.once(line);
            });
        } else if (observations.rows() < size) {
            throw refused("READ-044", observations.rows(), size);
        }
        boolean isClosed = lines.endsWith('\n');
        if (!isClosed && observations.haveOneSeries()) {
            throw refused("READ-062");
        }
        return new TableInFile(
                head(dimensions, size, isClosed),
                size,
                size,
                Observations.UNTOLD,
                cells -> lines.below((fields, line) -> {
                    place(fields, line);
                    put(fields.get(heads.value()).strip(), line, observations.index(), cells);
                }));
    }

    private void learn(List<String> fields, long line, Cells.Builder nowhere) {
        if (fields.size() != heads.heads().size()) {
            throw refused("READ-054", line, fields.size(), heads.heads().size());
        }
        place(fields, line);
        observations.learned();
        var text = fields.get(heads.value()).strip();
        put(text, line, 0, nowhere);
        if (!text.isEmpty()) {
            numbers.look(text, line);
        }
    }

    private void place(List<String> fields, long line) {
        for (int i = 0; i < axes.size(); i++) {
            var text = fields.get(axes.get(i)).strip();
            if (text.isEmpty()) {
                throw refused("READ-057", line, heads.heads().get(axes.get(i)));
            }
            // where the file has one text for each value, a code or a label, it stands for both
            observations.place(i, fields.get(codes.get(i)).strip(), text);
        }
    }

    private void put(String text, long line, int index, Cells.Builder cells) {
        switch (text) {
            case "-" -> cells.put(index, new Content.Nil(text));
            case "." -> cells.put(index, new Content.Nothing(NothingKind.NOT_APPLICABLE, text));
            case "..", "" -> cells.put(index, new Content.Nothing(NothingKind.MISSING, text));
            case "...", "\u2026" -> cells.put(index, new Content.Nothing(NothingKind.NOT_YET, text));
            default -> number(text, line, index, cells);
        }
    }

    private void number(String text, long line, int index, Cells.Builder cells) {
        switch (numbers.put(cells, index, text)) {
            case PUT -> {}
            case NO_NUMBER ->
                throw refused(
                        "READ-015",
                        heads.heads().get(heads.value()),
                        line,
                        text.substring(0, Math.min(40, text.length())));
            case OTHER_MARK -> throw refused("READ-058", line);
        }
    }

    private TableHead head(List<Dimension> dimensions, int size, boolean isClosed) {
        return new TableHead(
                Text.of("", heads.heads().get(heads.value())),
                "",
                "",
                List.of(),
                dimensions,
                Metric.UNSAID,
                List.of(),
                List.of(),
                warnings(size, isClosed));
    }

    private static Dimension dimension(String head, List<Category> categories) {
        var role = StatbankHeads.role(head);
        var measured = role == Role.METRIC
                ? categories.stream()
                        .map(one -> new Category(
                                one.code(),
                                one.label(),
                                Optional.of(new Metric(one.label().first(), Optional.empty(), Optional.empty(), true))))
                        .toList()
                : categories;
        return new Dimension(head, Text.of("", head), role, measured);
    }

    /** A file may tell of some combinations only; the others are not nil. */
    private List<TableRefused> warnings(int size, boolean isClosed) {
        var warnings = new ArrayList<TableRefused>();
        int untold = size - observations.rows();
        if (untold > 0) {
            warnings.add(TableRefused.of("READ-043", untold, size));
        }
        if (!isClosed) {
            warnings.add(TableRefused.of("READ-045"));
        }
        numbers.doubt().ifPresent(one -> warnings.add(TableRefused.of("READ-142", one.text(), one.line())));
        return warnings;
    }

    private static TableUnreadable refused(String code, Object... arguments) {
        return new TableUnreadable(TableRefused.of(code, arguments));
    }
}
