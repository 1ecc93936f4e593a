package dk.helhed.statistics.intake.sdmx;

import dk.helhed.statistics.NothingKind;
import dk.helhed.statistics.table.Cells;
import dk.helhed.statistics.table.Content;
import dk.helhed.statistics.table.Dimension;
import dk.helhed.statistics.table.Dimension.Category;
import dk.helhed.statistics.table.Dimension.Role;
import dk.helhed.statistics.table.Metric;
import dk.helhed.statistics.table.Table;
import dk.helhed.statistics.table.TableRefused;
import dk.helhed.statistics.table.TableUnreadable;
import dk.helhed.statistics.table.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Gathers observations into a table: each dimension holds the codes in the order in which they come. */
final class Observations {
    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d+([.,]\\d+)?([eE][-+]?\\d{1,3})?");
    private static final Set<String> AREAS = Set.of("REF_AREA", "GEO", "AREA", "GEOGRAPHY");

    private final SdmxColumns columns;
    private final List<Integer> positions;
    private final List<Axis> axes;
    private final List<int[]> places = new ArrayList<>();
    private final List<Content> contents = new ArrayList<>();
    private final List<String> statuses = new ArrayList<>();
    private char mark;

    /** The codes of a dimension in the order in which they come. */
    private record Axis(Map<String, Integer> places, List<Category> categories) {
        int place(String code, String label) {
            return places.computeIfAbsent(code, _ -> {
                categories.add(new Category(code, Text.of("", label)));
                return categories.size() - 1;
            });
        }
    }

    Observations(SdmxColumns columns) {
        this.columns = columns;
        this.positions = columns.dimensions();
        this.axes = positions.stream()
                .map(_ -> new Axis(new HashMap<>(), new ArrayList<>()))
                .toList();
    }

    void add(List<String> fields, long line) {
        if (fields.size() != columns.heads().size()) {
            throw refused("READ-054", line, fields.size(), columns.heads().size());
        }
        action(fields, line);
        var place = new int[axes.size()];
        for (int i = 0; i < place.length; i++) {
            place[i] = place(axes.get(i), fields.get(positions.get(i)), line);
        }
        places.add(place);
        statuses.add(columns.code("OBS_STATUS", fields));
        contents.add(content(fields.get(columns.value()), statuses.getLast(), line));
    }

    Table table() {
        if (places.isEmpty()) {
            throw refused("READ-055");
        }
        var dimensions = new ArrayList<Dimension>();
        for (int i = 0; i < axes.size(); i++) {
            dimensions.add(dimension(columns.heads().get(positions.get(i)), axes.get(i)));
        }
        return new Table(
                Text.NONE, "", "", List.of(), dimensions, Metric.UNSAID, List.of(), List.of(), cells(dimensions));
    }

    /** A file may also be a list of changes; one that takes observations away is no table. */
    private void action(List<String> fields, long line) {
        if (columns.code("ACTION", fields).equals("D")) {
            throw refused("READ-056", line);
        }
    }

    private static int place(Axis axis, String field, long line) {
        var code = SdmxColumns.id(field);
        if (code.isEmpty()) {
            throw refused("READ-057", line);
        }
        return axis.place(code, SdmxColumns.label(field));
    }

    private Content content(String field, String status, long line) {
        var text = field.strip();
        if (text.isEmpty() || text.equalsIgnoreCase("NaN") || text.equals("#N/A")) {
            return new Content.Nothing(kind(status), text);
        }
        if (!NUMBER.matcher(text).matches()) {
            throw refused("READ-015", "OBS_VALUE", line, text.substring(0, Math.min(40, text.length())));
        }
        mark(text, line);
        return new Content.Value(new BigDecimal(text.replace(',', '.')));
    }

    /** The whole file writes its decimals in one way; two ways could not be told apart from thousands. */
    private void mark(String text, long line) {
        char found = text.indexOf(',') >= 0 ? ',' : text.indexOf('.') >= 0 ? '.' : mark;
        if (mark != 0 && found != mark) {
            throw refused("READ-058", line);
        }
        mark = found;
    }

    /** OBS_STATUS of the SDMX code list: L and M do not exist or are missing, K and Q are withheld. */
    private static NothingKind kind(String status) {
        return switch (status) {
            case "L" -> NothingKind.NOT_APPLICABLE;
            case "Q", "K" -> NothingKind.PROTECTED_BY_SOURCE;
            default -> NothingKind.MISSING;
        };
    }

    private static Dimension dimension(String head, Axis axis) {
        var id = SdmxColumns.id(head);
        var role = id.equals("TIME_PERIOD") ? Role.TIME : AREAS.contains(id) ? Role.GEO : Role.OTHER;
        return new Dimension(id, Text.of("", SdmxColumns.label(head)), role, axis.categories());
    }

    private Cells cells(List<Dimension> dimensions) {
        var cells = new Cells.Builder(Table.cells(dimensions), new Content.Nothing(NothingKind.MISSING, ""));
        var taken = new java.util.BitSet();
        for (int i = 0; i < places.size(); i++) {
            int index = 0;
            for (int d = 0; d < dimensions.size(); d++) {
                index = index * dimensions.get(d).size() + places.get(i)[d];
            }
            if (taken.get(index)) {
                throw refused("READ-059", i + 2);
            }
            taken.set(index);
            cells.put(index, contents.get(i));
            if (!statuses.get(i).isEmpty()) {
                cells.status(index, statuses.get(i));
            }
        }
        return cells.build();
    }

    private static TableUnreadable refused(String code, Object... arguments) {
        return new TableUnreadable(TableRefused.of(code, arguments));
    }
}
