package dk.helhed.statistics.intake.jsonstat;

import dk.helhed.statistics.NothingKind;
import dk.helhed.statistics.table.Cells;
import dk.helhed.statistics.table.Content;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Lays statuses over values: a list of all, places by index, or one status for every cell. */
final class JsonStatCells {
    /** What statuses say of a cell without a value, by the signs that statistical agencies share. */
    private static final Map<String, NothingKind> KINDS = Map.of(
            ".", NothingKind.NOT_APPLICABLE,
            "..", NothingKind.MISSING,
            "...", NothingKind.NOT_YET,
            ":", NothingKind.MISSING,
            "c", NothingKind.PROTECTED_BY_SOURCE,
            "z", NothingKind.NOT_APPLICABLE,
            "m", NothingKind.MISSING);

    private final JsonNode status;
    private final int size;

    JsonStatCells(JsonNode status, int size) {
        this.status = status;
        this.size = size;
    }

    Cells.Builder read(JsonStatValues values) {
        var cells = values.placed(size);
        if (status.isObject()) {
            status.propertyStream().forEach(entry -> say(cells, place(entry.getKey()), entry.getValue()));
        } else if (status.isArray() || status.isString()) {
            boolean isOne = !status.isArray() || status.size() == 1;
            if (!isOne && status.size() != size) {
                throw JsonStatTable.refused("READ-036", status.size(), size);
            }
            var one = status.isArray() ? status.path(0) : status;
            for (int i = 0; i < size; i++) {
                say(cells, i, isOne ? one : status.path(i));
            }
        }
        return cells;
    }

    private static void say(Cells.Builder cells, int index, JsonNode said) {
        var status = said.asString("");
        if (!status.isEmpty()) {
            cells.status(index, status);
            if (cells.at(index).equals(JsonStatValues.NULL)) {
                cells.put(index, nothing(status));
            }
        }
    }

    /** A cell without a value, of which the file says that. */
    static Content nothing(String status) {
        return new Content.Nothing(KINDS.getOrDefault(status, NothingKind.MISSING), status);
    }

    private int place(String key) {
        if (!key.matches("\\d{1,9}") || Integer.parseInt(key) >= size) {
            throw JsonStatTable.refused("READ-038", key.substring(0, Math.min(40, key.length())), size);
        }
        return Integer.parseInt(key);
    }
}
