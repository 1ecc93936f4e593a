package dk.helhed.statistics.plausibility;

import java.util.List;

/**
 * What one check found about one measure, or about one axis.
 *
 * @param measure code of the measure; empty where it is about more than one
 * @param count of all
 * @param worst the worst of them, the worst first; names in their order
 */
public record Found(Check check, Axis axis, String measure, long count, List<Example> worst) {

    /** Along what the cells of a file differ. */
    public enum Axis {
        AREA,
        D1,
        D2,
        D3,
        D4,
        D5,
        D6,
        PERIOD,
        MEASURE;

        /** @param number 0 for the areas, 1 to 6 for a dimension */
        public static Axis of(int number) {
            return values()[number];
        }
    }
}
