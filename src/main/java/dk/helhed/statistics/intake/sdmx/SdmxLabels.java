package dk.helhed.statistics.intake.sdmx;

import dk.helhed.statistics.table.Dimension.Category;
import dk.helhed.statistics.table.TableRefused;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A code is one place, whatever it is called; a file that calls it two things may mean two. */
final class SdmxLabels {
    /** Nobody looks at more of them. */
    private static final int MOST = 20;

    private final Set<List<String>> said = new HashSet<>();
    private final List<TableRefused> doubts = new ArrayList<>();

    /** @param known as the code was called where it was met first */
    void look(String axis, Category known, String label, long line) {
        var first = known.label().first();
        if (!label.equals(first)
                && !label.isEmpty()
                && doubts.size() < MOST
                && said.add(List.of(axis, known.code(), label))) {
            doubts.add(TableRefused.of(
                    "READ-125", axis, known.code(), first, label, (int) Math.min(line, Integer.MAX_VALUE)));
        }
    }

    List<TableRefused> doubts() {
        return doubts;
    }
}
