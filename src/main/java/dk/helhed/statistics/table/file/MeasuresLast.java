package dk.helhed.statistics.table.file;

import dk.helhed.statistics.table.Dimension;
import dk.helhed.statistics.table.Dimension.Role;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** The order in which the cells of a table become rows: place by place as the axes go, and of each place all measures beside each other. */
public final class MeasuresLast implements IntUnaryOperator {
    private final int[] sizes;
    private final int[] weights;
    private final int measures;
    private final boolean isTheirOwn;

    public MeasuresLast(List<Dimension> dimensions) {
        this.sizes = dimensions.stream().mapToInt(Dimension::size).toArray();
        this.measures = measures(dimensions);
        this.weights = new int[sizes.length];
        int measure = 1;
        int place = measures;
        int own = 1;
        boolean same = true;
        for (int i = sizes.length - 1; i >= 0; i--) {
            boolean isMeasure = dimensions.get(i).role() == Role.METRIC;
            weights[i] = isMeasure ? measure : place;
            measure *= isMeasure ? sizes[i] : 1;
            place *= isMeasure ? 1 : sizes[i];
            same &= weights[i] == own || sizes[i] == 1;
            own *= sizes[i];
        }
        this.isTheirOwn = same;
    }

    private static int measures(List<Dimension> dimensions) {
        return dimensions.stream()
                .filter(dimension -> dimension.role() == Role.METRIC)
                .mapToInt(Dimension::size)
                .reduce(1, (one, other) -> one * other);
    }

    /** How many stand beside each other. */
    public int measures() {
        return measures;
    }

    /** Where a cell comes, by where it is in the table. */
    @Override
    public int applyAsInt(int index) {
        if (isTheirOwn) {
            return index;
        }
        int comes = 0;
        int rest = index;
        for (int i = sizes.length - 1; i >= 0; i--) {
            comes += rest % sizes[i] * weights[i];
            rest /= sizes[i];
        }
        return comes;
    }
}
