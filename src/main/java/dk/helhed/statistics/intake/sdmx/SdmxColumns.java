package dk.helhed.statistics.intake.sdmx;

import dk.helhed.statistics.table.Dimension.Role;
import dk.helhed.statistics.table.TableRefused;
import dk.helhed.statistics.table.TableUnreadable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What the columns are: dimensions stand before OBS_VALUE, attributes after it. A head is an id, or an id and a label; with a
 * column STRUCTURE_NAME each component has its labels in a column of their own, to the right of its codes.
 */
final class SdmxColumns {
    private static final Set<String> ABOUT_THE_FILE = Set.of(
            "DATAFLOW",
            "STRUCTURE",
            "STRUCTURE_ID",
            "STRUCTURE_NAME",
            "ACTION",
            "SERIES_KEY",
            "OBS_KEY",
            "LAST UPDATE");
    /** No dimension of any structure, wherever they stand. */
    private static final Set<String> ATTRIBUTES = Set.of("UNIT_MULT", "DECIMALS", "CONF_STATUS", "OBS_CONF");

    private static final Set<String> AREAS = Set.of("REF_AREA", "GEO", "AREA", "GEOGRAPHY");
    private static final Set<String> STATUSES = Set.of("OBS_STATUS", "OBS_FLAG");

    private final List<Column> columns;
    private final int width;

    enum Kind {
        OF_THE_FILE,
        DIMENSION,
        VALUE,
        STATUS,
        ATTRIBUTE
    }

    /**
     * A component of the structure.
     *
     * @param at where its codes stand, from 0
     * @param names where its labels stand, if they have a column
     * @param labelled its fields are a code and a label: {@code A: Value A}
     */
    record Column(String id, String label, Kind kind, int at, OptionalInt names, boolean labelled) {

        /** As a dimension. */
        Role role() {
            return id.equals("TIME_PERIOD")
                    ? Role.TIME
                    : AREAS.contains(id.toUpperCase(Locale.ROOT)) ? Role.GEO : Role.OTHER;
        }

        String code(List<String> fields) {
            var field = fields.get(at);
            int colon = labelled ? field.indexOf(": ") : -1;
            return (colon < 0 ? field : field.substring(0, colon)).strip();
        }

        String label(List<String> fields) {
            if (names.isPresent()) {
                return fields.get(names.getAsInt()).strip();
            }
            var field = fields.get(at);
            int colon = labelled ? field.indexOf(": ") : -1;
            return colon < 0 ? "" : field.substring(colon + 2).strip();
        }
    }

    SdmxColumns(List<String> heads) {
        this.width = heads.size();
        var ids = heads.stream().map(SdmxColumns::id).toList();
        int value = ids.indexOf("OBS_VALUE");
        if (value < 0) {
            throw new TableUnreadable(TableRefused.of("READ-052", "OBS_VALUE"));
        }
        boolean named = named(ids, value);
        var found = new ArrayList<Column>();
        for (int i = 0; i < width; i++) {
            var kind = kind(ids.get(i), i, value);
            boolean hasNames = named && kind != Kind.OF_THE_FILE && i + 1 < width;
            var label = hasNames ? heads.get(i + 1).strip() : label(heads.get(i));
            var names = hasNames ? OptionalInt.of(i + 1) : OptionalInt.empty();
            found.add(new Column(ids.get(i), label, kind, i, names, heads.get(i).contains(": ")));
            i += hasNames ? 1 : 0;
        }
        this.columns = List.copyOf(found);
        if (columns.stream().map(Column::id).distinct().count() != columns.size()) {
            throw new TableUnreadable(TableRefused.of("READ-053"));
        }
    }

    /** Whether labels have columns of their own: then a label, which is no id, stands beside the value's head too. */
    private static boolean named(List<String> ids, int value) {
        return ids.contains("STRUCTURE_NAME")
                && value + 1 < ids.size()
                && !ids.get(value + 1).matches("[A-Z0-9_]+");
    }

    /** An id may end in brackets: of more values than one, or of more languages. */
    private static String id(String head) {
        int colon = head.indexOf(": ");
        return (colon < 0 ? head : head.substring(0, colon))
                .replaceAll("\\[[^\\]]*\\]$", "")
                .strip();
    }

    private static String label(String head) {
        int colon = head.indexOf(": ");
        return colon < 0 ? "" : head.substring(colon + 2).strip();
    }

    private static Kind kind(String id, int at, int value) {
        if (ABOUT_THE_FILE.contains(id)) {
            return Kind.OF_THE_FILE;
        }
        if (at == value) {
            return Kind.VALUE;
        }
        if (STATUSES.contains(id)) {
            return Kind.STATUS;
        }
        if (ATTRIBUTES.contains(id)) {
            return Kind.ATTRIBUTE;
        }
        return at < value || id.equals("TIME_PERIOD") ? Kind.DIMENSION : Kind.ATTRIBUTE;
    }

    private SdmxColumns(List<Column> columns, int width) {
        this.columns = columns;
        this.width = width;
    }

    /** Without the dimensions that stand elsewhere than here. */
    SdmxColumns telling(BitSet dimensions) {
        return new SdmxColumns(
                columns.stream()
                        .filter(column -> column.kind() != Kind.DIMENSION || dimensions.get(column.at()))
                        .toList(),
                width);
    }

    /** Names the data set that a line belongs to. */
    Optional<Column> structure() {
        return named("STRUCTURE_ID").or(() -> named("DATAFLOW"));
    }

    void checkWidth(List<String> fields, long line) {
        if (fields.size() != width) {
            throw new TableUnreadable(TableRefused.of("READ-054", line, fields.size(), width));
        }
    }

    List<Column> all() {
        return columns;
    }

    List<Column> of(Kind kind) {
        return columns.stream().filter(column -> column.kind() == kind).toList();
    }

    Optional<Column> named(String id) {
        return columns.stream().filter(column -> column.id().equals(id)).findFirst();
    }
}
