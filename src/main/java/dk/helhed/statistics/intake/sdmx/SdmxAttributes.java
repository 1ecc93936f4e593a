package dk.helhed.statistics.intake.sdmx;

import dk.helhed.statistics.table.Dimension;
import dk.helhed.statistics.table.Observations;
import dk.helhed.statistics.table.Particular;
import dk.helhed.statistics.table.TableRefused;
import dk.helhed.statistics.table.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Attributes repeat on every line what is said of the whole table, of one category or of one cell. Each is kept where it belongs,
 * once.
 */
final class SdmxAttributes {
    /** A word of its own for more cells than this is told of, but not kept. */
    static final int MAXIMUM_CELLS = 10_000;

    private final List<SdmxColumns.Column> columns;
    private final List<Map<String, Integer>> known = new ArrayList<>();
    private final List<List<String>> texts = new ArrayList<>();
    private int[] said = {};
    private int rows;

    SdmxAttributes(List<SdmxColumns.Column> columns) {
        this.columns = columns;
        columns.forEach(_ -> {
            known.add(new HashMap<>());
            texts.add(new ArrayList<>());
        });
    }

    void add(List<String> fields) {
        int needed = (rows + 1) * columns.size();
        if (needed > said.length) {
            said = Arrays.copyOf(said, Math.max(1_024, needed + needed / 2));
        }
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            var label = column.names().isPresent() ? column.label(fields) : "";
            var text = fields.get(column.at()).strip() + (label.isEmpty() ? "" : ": " + label);
            Integer known = this.known.get(i).get(text);
            if (known == null) {
                known = texts.get(i).size();
                this.known.get(i).put(text, known);
                texts.get(i).add(text);
            }
            said[rows * columns.size() + i] = known;
        }
        rows++;
    }

    /** What an attribute says throughout; empty where it says different things, or nothing. */
    Optional<String> throughout(String id) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).id().equals(id)
                    && texts.get(i).size() == 1
                    && !texts.get(i).getFirst().isEmpty()) {
                return Optional.of(texts.get(i).getFirst());
            }
        }
        return Optional.empty();
    }

    /** @param warnings gets a warning for each attribute that says too many things of single cells */
    List<Particular> particulars(Observations observations, List<Dimension> dimensions, List<TableRefused> warnings) {
        var particulars = new ArrayList<Particular>();
        for (int i = 0; i < columns.size(); i++) {
            int attribute = i;
            if (texts.get(i).size() == 1) {
                keep(particulars, i, 0, Map.of());
            } else {
                axis(attribute, observations, dimensions)
                        .ifPresentOrElse(
                                axis -> ofCategories(particulars, attribute, axis, observations, dimensions),
                                () -> ofCells(particulars, attribute, observations, dimensions, warnings));
            }
        }
        return particulars;
    }

    /** The first axis whose category alone decides what the attribute says. */
    private Optional<Integer> axis(int attribute, Observations observations, List<Dimension> dimensions) {
        for (int axis = 0; axis < dimensions.size(); axis++) {
            var decided = new int[dimensions.get(axis).size()];
            Arrays.fill(decided, Integer.MIN_VALUE);
            boolean decides = true;
            for (int row = 0; row < rows && decides; row++) {
                int position = observations.position(row, axis);
                decides = decided[position] == Integer.MIN_VALUE || decided[position] == said(row, attribute);
                decided[position] = said(row, attribute);
            }
            if (decides) {
                return Optional.of(axis);
            }
        }
        return Optional.empty();
    }

    private void ofCategories(
            List<Particular> particulars, int attribute, int axis, Observations observations, List<Dimension> all) {
        var dimension = all.get(axis);
        var seen = new java.util.BitSet();
        for (int row = 0; row < rows; row++) {
            int position = observations.position(row, axis);
            if (!seen.get(position)) {
                seen.set(position);
                var code = dimension.categories().get(position).code();
                keep(particulars, attribute, said(row, attribute), Map.of(dimension.code(), code));
            }
        }
    }

    private void ofCells(
            List<Particular> particulars,
            int attribute,
            Observations observations,
            List<Dimension> dimensions,
            List<TableRefused> warnings) {
        if (rows > MAXIMUM_CELLS) {
            warnings.add(TableRefused.of("READ-041", columns.get(attribute).id()));
            return;
        }
        for (int row = 0; row < rows; row++) {
            var about = new LinkedHashMap<String, String>();
            for (int axis = 0; axis < dimensions.size(); axis++) {
                var dimension = dimensions.get(axis);
                about.put(
                        dimension.code(),
                        dimension
                                .categories()
                                .get(observations.position(row, axis))
                                .code());
            }
            keep(particulars, attribute, said(row, attribute), about);
        }
    }

    private void keep(List<Particular> particulars, int attribute, int text, Map<String, String> about) {
        var words = texts.get(attribute).get(text);
        if (!words.isEmpty()) {
            particulars.add(new Particular(columns.get(attribute).id(), Text.of("", words), about));
        }
    }

    private int said(int row, int attribute) {
        return said[row * columns.size() + attribute];
    }
}
