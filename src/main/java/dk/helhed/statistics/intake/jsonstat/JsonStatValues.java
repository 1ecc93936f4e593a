package dk.helhed.statistics.intake.jsonstat;

import dk.helhed.statistics.NothingKind;
import dk.helhed.statistics.table.Cells;
import dk.helhed.statistics.table.Content;
import java.math.BigDecimal;
import java.util.Arrays;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The values of a dataset, taken one by one as they come: a million numbers are not a million nodes. */
final class JsonStatValues {
    static final Content.Nothing NULL = new Content.Nothing(NothingKind.MISSING, "");
    /** Numbers of statistics have no such exponents, and adding to one would fill the memory. */
    private static final int LARGEST_SCALE = 400;

    private final Cells.Builder contents = new Cells.Builder(0, NULL);
    private final boolean areAll;
    private int[] places = {};
    private int count;

    private JsonStatValues(boolean areAll) {
        this.areAll = areAll;
    }

    /** @param parser stands where the list, or the object of places, begins; afterwards where it ends */
    static JsonStatValues read(JsonParser parser) {
        var values = new JsonStatValues(parser.currentToken() == JsonToken.START_ARRAY);
        for (var token = parser.nextToken(); !token.isStructEnd(); token = parser.nextToken()) {
            if (!values.areAll) {
                values.place(parser.currentName());
                token = parser.nextToken();
            }
            values.put(token, parser);
        }
        return values;
    }

    private void place(String key) {
        if (!key.matches("\\d{1,9}")) {
            throw JsonStatTable.refused("READ-038", key.substring(0, Math.min(40, key.length())), "?");
        }
        if (count == places.length) {
            places = Arrays.copyOf(places, Math.max(1_024, count + count / 2));
        }
        places[count] = Integer.parseInt(key);
    }

    private void put(JsonToken token, JsonParser parser) {
        switch (token) {
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser);
            case VALUE_STRING -> contents.put(count, new Content.Word(parser.getString()));
            case VALUE_NULL -> contents.put(count, NULL);
            default -> throw JsonStatTable.refused("READ-037", count);
        }
        count++;
    }

    private void number(JsonParser parser) {
        if (!contents.putDigits(count, parser.getString(), '.')) {
            BigDecimal number = parser.getDecimalValue();
            if (Math.abs((long) number.scale()) > LARGEST_SCALE) {
                throw JsonStatTable.refused("READ-039", count);
            }
            contents.put(count, new Content.Value(number));
        }
    }

    /** All cells of a table of that size; those without a value are {@link #NULL}. */
    Cells.Builder placed(int size) {
        if (areAll) {
            if (count != size) {
                throw JsonStatTable.refused("READ-036", count, size);
            }
            return contents;
        }
        var cells = new Cells.Builder(size, NULL);
        for (int i = 0; i < count; i++) {
            if (places[i] >= size) {
                throw JsonStatTable.refused("READ-038", places[i], size);
            }
            cells.put(places[i], contents.at(i));
        }
        return cells;
    }

    boolean areAll() {
        return areAll;
    }
}
