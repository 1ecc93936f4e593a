package dk.helhed.statistics.intake.jsonstat;

import dk.helhed.statistics.NothingKind;
import dk.helhed.statistics.table.Cells;
import dk.helhed.statistics.table.Content;
import dk.helhed.statistics.table.Table;
import java.math.BigDecimal;
import java.util.BitSet;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The values of a dataset, taken one by one as they come: a million numbers are not a million nodes. */
final class JsonStatValues {
    static final Content.Nothing NULL = new Content.Nothing(NothingKind.MISSING, "");
    /** Numbers of statistics have no such exponents, and adding to one would fill the memory. */
    private static final int LARGEST_SCALE = 400;

    private final Cells.Builder cells;
    private final JsonParser parser;
    private final BitSet taken = new BitSet();
    private int count;

    /**
     * What was seen of values or statuses.
     *
     * @param dataset its number in the document
     * @param areAll a list, which holds them all; an object names places
     */
    record Seen(int dataset, boolean areAll, int count) {}

    private JsonStatValues(Cells.Builder cells, JsonParser parser) {
        this.cells = cells;
        this.parser = parser;
    }

    /** Before the table is known: they are looked at only. */
    static Seen look(int dataset, JsonParser parser) {
        var nowhere = Cells.Builder.window(index -> index, 0, 0, 0, NULL);
        boolean areAll = parser.currentToken() == JsonToken.START_ARRAY;
        return new Seen(dataset, areAll, new JsonStatValues(nowhere, parser).read(Integer.MAX_VALUE, areAll));
    }

    /** @param size of the table */
    static void read(int size, JsonParser parser, Cells.Builder cells) {
        new JsonStatValues(cells, parser).read(size, parser.currentToken() == JsonToken.START_ARRAY);
    }

    private int read(int size, boolean areAll) {
        for (var token = parser.nextToken(); !token.isStructEnd(); token = parser.nextToken()) {
            int place = areAll ? count : place(size);
            put(place, areAll ? token : parser.nextToken());
            count++;
        }
        return count;
    }

    private int place(int size) {
        var key = parser.currentName();
        if (!isPlace(key)) {
            throw JsonStatTable.refused("READ-038", key.substring(0, Math.min(40, key.length())), "?");
        }
        int place = Integer.parseInt(key);
        if (place >= size) {
            throw JsonStatTable.refused("READ-038", place, size);
        }
        once(taken, place, parser);
        return place;
    }

    /** Nine digits at most. */
    static boolean isPlace(String key) {
        for (int i = 0; i < key.length(); i++) {
            if (key.charAt(i) < '0' || key.charAt(i) > '9') {
                return false;
            }
        }
        return !key.isEmpty() && key.length() <= 9;
    }

    /** A place stands once in an object. What no table has is refused when the table is known. */
    static void once(BitSet taken, int place, JsonParser parser) {
        if (place < Table.MAXIMUM_CELLS) {
            if (taken.get(place)) {
                throw JsonStatDocument.twice(parser);
            }
            taken.set(place);
        }
    }

    private void put(int place, JsonToken token) {
        switch (token) {
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(place);
            case VALUE_STRING -> cells.put(place, new Content.Word(parser.getString()));
            case VALUE_NULL -> cells.put(place, NULL);
            default -> throw JsonStatTable.refused("READ-037", count);
        }
    }

    private void number(int place) {
        if (!cells.putDigits(place, parser.getString(), '.')) {
            BigDecimal number = parser.getDecimalValue();
            if (Math.abs((long) number.scale()) > LARGEST_SCALE) {
                throw JsonStatTable.refused("READ-039", count);
            }
            cells.put(place, new Content.Value(number));
        }
    }
}
