package dk.helhed.statistics.table;

import dk.helhed.statistics.cell.Nature;
import java.util.Optional;

/**
 * What is measured.
 *
 * @param unit empty where the file names none
 * @param decimals those shown, where the file says so
 * @param nature stock, flow or average, where the file says so
 * @param mayBeAdded false when the file forbids it
 */
public record Metric(String unit, Optional<Integer> decimals, Optional<Nature> nature, boolean mayBeAdded) {
    public static final Metric UNSAID = new Metric("", Optional.empty(), Optional.empty(), true);
}
