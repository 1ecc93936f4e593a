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
import java.util.stream.Collectors;

/**
 * The columns by their heads. A head is an id, or an id and a label; with a column STRUCTURE_NAME each component has its labels in a
 * column of their own, to the right of its codes.
 */
final class SdmxColumns {
    static final String VALUE = "OBS_VALUE";

    /** So many are named in one sentence. */
    private static final int NAMED = 10;

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
     * @param guessed what it is only its place tells
     */
    record Column(String id, String label, Kind kind, int at, OptionalInt names, boolean labelled, boolean guessed) {

        /** What it is is known from what the lines say. */
        Column as(Kind other) {
            return new Column(id, label, other, at, names, labelled, false);
        }

        /** As a dimension. */
        Role role() {
            return id.equals("TIME_PERIOD")
                    ? Role.TIME
                    : SdmxKinds.AREAS.contains(id.toUpperCase(Locale.ROOT)) ? Role.GEO : Role.OTHER;
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
        int value = ids.indexOf(VALUE);
        if (value < 0) {
            throw new TableUnreadable(TableRefused.of("READ-156", named(ids)));
        }
        boolean named = named(ids, value);
        var places = new ArrayList<Integer>();
        for (int i = 0; i < width; i++) {
            places.add(i);
            i += hasNames(named, ids.get(i), i) ? 1 : 0;
        }
        var kinds = new SdmxKinds(places.stream().map(ids::get).toList());
        var found = new ArrayList<Column>();
        for (int i = 0; i < places.size(); i++) {
            int at = places.get(i);
            boolean hasNames = hasNames(named, ids.get(at), at);
            var label = hasNames ? heads.get(at + 1).strip() : label(heads.get(at));
            var names = hasNames ? OptionalInt.of(at + 1) : OptionalInt.empty();
            boolean isLabelled = heads.get(at).contains(": ");
            found.add(new Column(ids.get(at), label, kinds.of(i), at, names, isLabelled, kinds.isGuessed(i)));
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

    private boolean hasNames(boolean named, String id, int at) {
        return named && !SdmxKinds.isOfTheFile(id) && at + 1 < width;
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

    /** With a dimension as an attribute, for it tells no cell from another. */
    SdmxColumns describing(Column dimension) {
        return new SdmxColumns(
                columns.stream()
                        .map(column -> column.equals(dimension) ? column.as(Kind.ATTRIBUTE) : column)
                        .toList(),
                width);
    }

    /** Dimensions that stand after the value and that nobody knows as such. */
    List<String> unusual() {
        int value = of(Kind.VALUE).getFirst().at();
        return of(Kind.DIMENSION).stream()
                .filter(column -> column.guessed() && column.at() > value)
                .map(Column::id)
                .toList();
    }

    /** For one sentence. */
    static String named(List<String> ids) {
        var named = ids.stream().limit(NAMED).collect(Collectors.joining(", "));
        return ids.size() > NAMED ? named + " …" : named;
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
