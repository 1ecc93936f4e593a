package dk.helhed.statistics.intake.jsonstat;

import dk.helhed.statistics.NothingKind;
import dk.helhed.statistics.table.Cells;
import dk.helhed.statistics.table.Content;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Values and statuses: a list of all, places by index, or one status for every cell. */
final class JsonStatCells {
    /** What statuses say of a cell without a value, by the signs that statistical agencies share. */
    private static final Map<String, NothingKind> KINDS = Map.of(
            ".", NothingKind.NOT_APPLICABLE,
            "..", NothingKind.MISSING,
            "...", NothingKind.NOT_YET,
            ":", NothingKind.MISSING,
            "c", NothingKind.PROTECTED_BY_SOURCE,
            "z", NothingKind.NOT_APPLICABLE,
            "l", NothingKind.NOT_APPLICABLE,
            "m", NothingKind.MISSING);

    private final JsonNode values;
    private final JsonNode status;
    private final int size;

    JsonStatCells(JsonNode dataset, int size) {
        this.values = dataset.path("value");
        this.status = dataset.path("status");
        this.size = size;
    }

    Cells read() {
        if (!values.isArray() && !values.isObject()) {
            throw JsonStatTable.refused("READ-033", "value");
        }
        if (values.isArray() && values.size() != size) {
            throw JsonStatTable.refused("READ-036", values.size(), size);
        }
        if (values.isObject()) {
            values.propertyStream().forEach(entry -> place(entry.getKey()));
        }
        var cells = new Cells.Builder(size, new Content.Nothing(NothingKind.MISSING, ""));
        for (int i = 0; i < size; i++) {
            var value = values.isArray() ? values.path(i) : values.path(String.valueOf(i));
            var said = status(i);
            cells.put(i, content(i, value, said.orElse("")));
            if (said.isPresent()) {
                cells.status(i, said.get());
            }
        }
        return cells.build();
    }

    private Content content(int index, JsonNode value, String said) {
        if (value.isNull() || value.isMissingNode()) {
            return new Content.Nothing(KINDS.getOrDefault(said, NothingKind.MISSING), said);
        }
        if (value.isNumber()) {
            return new Content.Value(value.decimalValue());
        }
        if (value.isString()) {
            return new Content.Word(value.asString());
        }
        throw JsonStatTable.refused("READ-037", index);
    }

    private Optional<String> status(int index) {
        if (status.isString()) {
            return Optional.of(status.asString());
        }
        if (status.isArray() && status.size() != size && status.size() != 1) {
            throw JsonStatTable.refused("READ-036", status.size(), size);
        }
        var one = status.isArray() ? status.path(status.size() == 1 ? 0 : index) : status.path(String.valueOf(index));
        return one.isMissingNode() || one.isNull() ? Optional.empty() : Optional.of(one.asString(""));
    }

    private void place(String key) {
        if (!key.matches("\\d{1,9}") || Integer.parseInt(key) >= size) {
            throw JsonStatTable.refused("READ-038", key, size);
        }
    }
}
