package dk.helhed.statistics.statbank.sample;

import dk.helhed.kernel.Refusal;
import dk.helhed.statistics.intake.connector.enquiry.TableDescription;
import dk.helhed.statistics.intake.statbank.StatbankReader;
import dk.helhed.statistics.table.Content;
import dk.helhed.statistics.table.Dimension;
import dk.helhed.statistics.table.Table;
import dk.helhed.statistics.table.TableReading;
import java.util.ArrayList;
import java.util.List;

/** What the StatBank answers for a few cells of a choice: the last variable across, the others down. */
public sealed interface Sample {
    /** So many cells are asked for. */
    int MOST = 100;

    /**
     * @param axes titles of the variables that stand down
     * @param heads values of the one that stands across
     * @param all cells of the whole choice
     */
    record Answered(List<String> axes, String across, List<String> heads, List<Row> rows, long all) implements Sample {
        public int shown() {
            return rows.size() * heads.size();
        }
    }

    /** @param labels of the values down, in the order of the axes; blank where the row above has the same */
    record Row(List<String> labels, List<Content> values) {}

    record Unanswered(List<? extends Refusal> reasons) implements Sample {}

    /** @param answer as it came, in CSV */
    static Sample of(byte[] answer, TableDescription table, long all) {
        return switch (StatbankReader.read(answer)) {
            case TableReading.Refused(var reason) -> new Unanswered(List.of(reason));
            case TableReading.Whole(var read) -> seen(read, table, all);
        };
    }

    private static Sample seen(Table read, TableDescription table, long all) {
        var down = read.dimensions().subList(0, read.dimensions().size() - 1);
        var across = read.dimensions().getLast();
        var rows = new ArrayList<Row>();
        read.eachCell((index, positions) -> {
            if (index % across.size() == 0) {
                var labels = new ArrayList<String>();
                for (int axis = 0; axis < down.size(); axis++) {
                    labels.add(isAgain(positions, axis) ? "" : label(down.get(axis), positions[axis]));
                }
                rows.add(new Row(labels, new ArrayList<>()));
            }
            rows.getLast().values().add(read.cells().at(index));
        });
        return new Answered(
                down.stream().map(axis -> title(axis, table)).toList(),
                title(across, table),
                across.categories().stream().map(Sample::label).toList(),
                rows,
                all);
    }

    /** The row above has the same: none of the axes from here on, but one before the last, has just begun anew. */
    private static boolean isAgain(int[] positions, int axis) {
        for (int later = axis + 1; later < positions.length - 1; later++) {
            if (positions[later] > 0) {
                return true;
            }
        }
        return false;
    }

    private static String title(Dimension axis, TableDescription table) {
        return table.variable(axis.code()).map(TableDescription.Variable::title).orElse(axis.code());
    }

    private static String label(Dimension axis, int position) {
        return label(axis.categories().get(position));
    }

    private static String label(Dimension.Category category) {
        var label = category.label().first();
        return label.isBlank() ? category.code() : label;
    }
}
