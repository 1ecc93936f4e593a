package dk.helhed.statistics.intake.sdmx;

import dk.helhed.statistics.table.Dimension;
import dk.helhed.statistics.table.Particular;
import dk.helhed.statistics.table.TableRefused;
import dk.helhed.statistics.table.Text;
import dk.helhed.statistics.table.file.Observations;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Attributes repeat on every line what is said of the whole table, of one category or of one cell. Each is kept where it belongs,
 * once.
 */
final class SdmxAttributes {
    /** A word of its own for more cells than this is told of, but not kept. */
    static final int MAXIMUM_CELLS = 10_000;

    private final List<Attribute> attributes;

    SdmxAttributes(List<SdmxColumns.Column> columns, int axes) {
        this.attributes =
                columns.stream().map(column -> new Attribute(column, axes)).toList();
    }

    /** What a line says, whose place was learned just now. */
    void add(List<String> fields, Observations observations) {
        attributes.forEach(attribute -> attribute.add(fields, observations));
    }

    /** Those that only their place makes attributes: in each line a code, and not the same in all. */
    List<String> likeDimensions() {
        return attributes.stream()
                .filter(one -> one.column.guessed() && one.differs && !one.hasGaps)
                .map(one -> one.column.id())
                .toList();
    }

    /** @param warnings gets a warning for each attribute that says too many things of single cells */
    List<Particular> particulars(List<Dimension> dimensions, List<TableRefused> warnings) {
        var particulars = new ArrayList<Particular>();
        attributes.forEach(attribute -> attribute.keep(dimensions, particulars, warnings));
        return particulars;
    }

    /** One of them: its texts, what it says by the categories of each axis, and, of not too many cells, by the cell. */
    private static final class Attribute {
        private final SdmxColumns.Column column;
        private final Map<String, Integer> known = new HashMap<>();
        private final List<String> texts = new ArrayList<>();
        /** By axis: what each of its categories decides; empty for an axis that decides nothing. */
        private final List<Optional<List<Integer>>> decided;

        private final List<Cell> cells = new ArrayList<>();
        private boolean isOfTooMany;
        private boolean differs;
        private boolean hasGaps;
        private int rows;

        private record Cell(int[] positions, int text) {}

        Attribute(SdmxColumns.Column column, int axes) {
            this.column = column;
            this.decided = new ArrayList<>();
            for (int axis = 0; axis < axes; axis++) {
                decided.add(Optional.of(new ArrayList<>()));
            }
        }

        void add(List<String> fields, Observations observations) {
            hasGaps |= fields.get(column.at()).isBlank();
            if (isOfTooMany) {
                return;
            }
            int text = text(fields, observations);
            differs |= text > 0;
            for (int axis = 0; axis < decided.size(); axis++) {
                int position = observations.position(axis);
                if (decided.get(axis)
                        .filter(says -> !agrees(says, position, text))
                        .isPresent()) {
                    decided.set(axis, Optional.empty());
                }
            }
            if (++rows <= MAXIMUM_CELLS) {
                cells.add(new Cell(positions(observations), text));
            } else {
                cells.clear();
                isOfTooMany = decided.stream().allMatch(Optional::isEmpty);
            }
            if (isOfTooMany) {
                texts.clear();
                known.clear();
            }
        }

        private int text(List<String> fields, Observations observations) {
            var label = column.names().isPresent() ? column.label(fields) : "";
            var text = fields.get(column.at()).strip() + (label.isEmpty() ? "" : ": " + label);
            return known.computeIfAbsent(text, one -> {
                observations.keep(one);
                texts.add(one);
                return texts.size() - 1;
            });
        }

        /** Positions come in their order: one that was not met yet is the next. */
        private static boolean agrees(List<Integer> says, int position, int text) {
            if (position == says.size()) {
                says.add(text);
            }
            return says.get(position) == text;
        }

        private int[] positions(Observations observations) {
            var positions = new int[decided.size()];
            for (int axis = 0; axis < positions.length; axis++) {
                positions[axis] = observations.position(axis);
            }
            return positions;
        }

        boolean saysOneThing() {
            return texts.size() == 1;
        }

        void keep(List<Dimension> dimensions, List<Particular> particulars, List<TableRefused> warnings) {
            var axis = IntStream.range(0, decided.size())
                    .filter(one -> decided.get(one).isPresent())
                    .findFirst();
            if (saysOneThing()) {
                keep(particulars, 0, Map.of());
            } else if (axis.isPresent()) {
                ofCategories(
                        particulars,
                        dimensions.get(axis.getAsInt()),
                        decided.get(axis.getAsInt()).orElseThrow());
            } else if (isOfTooMany) {
                warnings.add(TableRefused.of("READ-041", column.id()));
            } else {
                cells.forEach(cell -> keep(particulars, cell.text, about(cell.positions, dimensions)));
            }
        }

        private void ofCategories(List<Particular> particulars, Dimension dimension, List<Integer> says) {
            for (int position = 0; position < says.size(); position++) {
                var code = dimension.categories().get(position).code();
                keep(particulars, says.get(position), Map.of(dimension.code(), code));
            }
        }

        private static Map<String, String> about(int[] positions, List<Dimension> dimensions) {
            var about = new LinkedHashMap<String, String>();
            for (int axis = 0; axis < positions.length; axis++) {
                var dimension = dimensions.get(axis);
                about.put(
                        dimension.code(),
                        dimension.categories().get(positions[axis]).code());
            }
            return about;
        }

        private void keep(List<Particular> particulars, int text, Map<String, String> about) {
            var words = texts.get(text);
            if (!words.isEmpty()) {
                particulars.add(new Particular(column.id(), Text.of("", words), about));
            }
        }
    }
}
