package dk.helhed.statistics.intake.statbank;

import dk.helhed.statistics.NothingKind;
import dk.helhed.statistics.table.Cells;
import dk.helhed.statistics.table.Content;
import dk.helhed.statistics.table.Dimension;
import dk.helhed.statistics.table.Dimension.Category;
import dk.helhed.statistics.table.Dimension.Role;
import dk.helhed.statistics.table.Metric;
import dk.helhed.statistics.table.Observations;
import dk.helhed.statistics.table.Table;
import dk.helhed.statistics.table.TableRefused;
import dk.helhed.statistics.table.TableUnreadable;
import dk.helhed.statistics.table.Text;
import dk.helhed.statistics.table.WrittenNumbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns the lines below the head into a table. */
final class StatbankRows {
    private final StatbankHeads heads;
    private final List<Integer> axes;
    private final WrittenNumbers numbers;
    private final Observations observations;

    StatbankRows(StatbankHeads heads, WrittenNumbers numbers) {
        this.heads = heads;
        this.axes = heads.axes();
        this.numbers = numbers;
        this.observations = new Observations(axes.size());
    }

    void add(List<String> fields, long line) {
        if (fields.size() != heads.heads().size()) {
            throw refused("READ-054", line, fields.size(), heads.heads().size());
        }
        observations.begin(line);
        for (int i = 0; i < axes.size(); i++) {
            var text = fields.get(axes.get(i)).strip();
            if (text.isEmpty()) {
                throw refused("READ-057", line, heads.heads().get(axes.get(i)));
            }
            // the file has one text for each value, a code or a label: it stands for both
            observations.place(i, text, text);
        }
        put(fields.get(heads.value()).strip(), line);
    }

    private void put(String text, long line) {
        int row = observations.last();
        switch (text) {
            case "-" -> observations.contents().put(row, new Content.Nil(text));
            case "." -> nothing(row, NothingKind.NOT_APPLICABLE, text);
            case "..", "" -> nothing(row, NothingKind.MISSING, text);
            case "...", "\u2026" -> nothing(row, NothingKind.NOT_YET, text);
            default -> {
                switch (numbers.put(observations.contents(), row, text)) {
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
        }
    }

    private void nothing(int row, NothingKind kind, String symbol) {
        observations.contents().put(row, new Content.Nothing(kind, symbol));
    }

    /**
     * A StatBank gives all combinations in their order. When only the last ones are not there, the file was cut off.
     *
     * @param bytes of the file
     * @param isClosed its last line has an end
     */
    Table table(long bytes, boolean isClosed) {
        if (observations.rows() == 0) {
            throw refused("READ-055");
        }
        var dimensions = new ArrayList<Dimension>();
        for (int i = 0; i < axes.size(); i++) {
            dimensions.add(dimension(heads.heads().get(axes.get(i)), observations.categories(i)));
        }
        var cells = observations.cells(dimensions, bytes);
        if (observations.rows() < cells.size() && observations.areInOrder(dimensions)) {
            throw refused("READ-044", observations.rows(), cells.size());
        }
        if (!isClosed && observations.haveOneSeries(dimensions)) {
            throw refused("READ-062");
        }
        return new Table(
                Text.of("", heads.heads().get(heads.value())),
                "",
                "",
                List.of(),
                dimensions,
                Metric.UNSAID,
                List.of(),
                warnings(cells, isClosed),
                cells);
    }

    private static Dimension dimension(String head, List<Category> categories) {
        var role = StatbankHeads.role(head);
        var measured = role == Role.METRIC
                ? categories.stream()
                        .map(one -> new Category(
                                one.code(),
                                one.label(),
                                Optional.of(new Metric(one.code(), Optional.empty(), Optional.empty(), true))))
                        .toList()
                : categories;
        return new Dimension(head, Text.of("", head), role, measured);
    }

    /** A file may tell of some combinations only; the others are not nil. */
    private List<TableRefused> warnings(Cells cells, boolean isClosed) {
        var warnings = new ArrayList<TableRefused>();
        int untold = cells.size() - observations.rows();
        if (untold > 0) {
            warnings.add(TableRefused.of("READ-043", untold, cells.size()));
        }
        if (!isClosed) {
            warnings.add(TableRefused.of("READ-045"));
        }
        return warnings;
    }

    private static TableUnreadable refused(String code, Object... arguments) {
        return new TableUnreadable(TableRefused.of(code, arguments));
    }
}
