package dk.helhed.statistics.intake.declaration;

import dk.helhed.statistics.cell.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Everything needed to read a file the same way every time.
 *
 * @param meanings what stands where a number should and is none; the empty text is an empty cell
 */
public record Declaration(Layout layout, NumberStyle numbers, List<Column> columns, Map<String, Meaning> meanings) {

    /** Position of the one column with the areas, from 0. */
    public int areaColumn() {
        return only(Role.AreaName.class);
    }

    /** Position of the one column with the periods, from 0. */
    public int periodColumn() {
        return only(Role.PeriodName.class);
    }

    /** Names of the category dimensions in the order of their columns. */
    public List<String> dimensions() {
        var names = new ArrayList<String>();
        for (Column column : columns) {
            if (column.role() instanceof Role.Category(String dimension)) {
                names.add(dimension);
            }
        }
        return names;
    }

    public List<Measure> measures() {
        var measures = new ArrayList<Measure>();
        for (Column column : columns) {
            if (column.role() instanceof Role.Values(Measure measure)) {
                measures.add(measure);
            }
        }
        return measures;
    }

    /** Positions of the category columns, in the order that the dataset gave its dimensions. */
    public List<Integer> categoryColumns(List<String> order) {
        return order.stream()
                .map(name -> IntStream.range(0, columns.size())
                        .filter(i -> columns.get(i).role().equals(new Role.Category(name)))
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    public List<String> headers() {
        return columns.stream().map(Column::header).toList();
    }

    private int only(Class<? extends Role> role) {
        return IntStream.range(0, columns.size())
                .filter(i -> role.isInstance(columns.get(i).role()))
                .findFirst()
                .orElseThrow();
    }
}
