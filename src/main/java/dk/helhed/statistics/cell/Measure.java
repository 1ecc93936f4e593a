package dk.helhed.statistics.cell;

/**
 * A number that a dataset tells for each area, period and category.
 *
 * @param code stable name such as {@code antal_personer}
 * @param decimals as the source gives them
 * @param counted a number of persons, households and the like: small values are hidden
 */
public record Measure(String code, String name, String unit, int decimals, Nature nature, boolean counted) {}
