package dk.helhed.statistics.intake.px;

import dk.helhed.statistics.table.Cells;
import dk.helhed.statistics.table.Content;
import dk.helhed.statistics.table.Dimension;
import dk.helhed.statistics.table.Table;
import dk.helhed.statistics.table.TableRefused;
import dk.helhed.statistics.table.TableUnreadable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The data of a PX file: all cells in order, or with KEYS only the rows that hold something. */
final class PxCells {
    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][-+]?\\d{1,3})?");
    private static final int LONGEST_NUMBER = 400;
    private final PxKeywords keywords;
    private final List<Dimension> stub;
    private final boolean isByKeys;
    private final int size;
    private final int told;
    private final Map<String, Content> symbols = new HashMap<>();

    /**
     * @param stub how many of the dimensions stand in the stub
     * @param bytes of the file
     */
    PxCells(PxKeywords keywords, List<Dimension> dimensions, int stub, long bytes) {
        this.keywords = keywords;
        this.stub = dimensions.subList(0, stub);
        this.isByKeys = keywords.names().contains("KEYS");
        this.size = isByKeys ? Table.sparseCells(dimensions, bytes) : Table.cells(dimensions);
        // a head may promise more than its file could hold; each field takes a sign and a blank
        this.told = isByKeys ? size : (int) Math.min(size, bytes / 2 + 1);
    }

    int size() {
        return size;
    }

    int told() {
        return told;
    }

    /** Rows that are nil all along may be left out of a file with KEYS. */
    Content rest() {
        return isByKeys ? new Content.Value(BigDecimal.ZERO) : new Content.Nil("");
    }

    void read(PxScanner data, Cells.Builder cells) {
        var reading = new Reading(data, cells);
        if (isByKeys) {
            reading.byKeys();
        } else {
            reading.whole();
        }
    }

    /** Goes through the data once. */
    private final class Reading {
        private final PxScanner data;
        private final Cells.Builder cells;

        Reading(PxScanner data, Cells.Builder cells) {
            this.data = data;
            this.cells = cells;
        }

        private void whole() {
            int index = 0;
            for (var field = data.field(); !field.isEmpty() || index < size && data.goesOn(); field = data.field()) {
                if (index == size) {
                    throw count(index + 1);
                }
                if (!field.isEmpty()) {
                    put(index++, field);
                }
            }
            if (index < size) {
                throw count(index);
            }
            data.end();
        }

        private void byKeys() {
            var positions = positions();
            int rows = stub.stream().mapToInt(Dimension::size).reduce(1, (a, b) -> a * b);
            int length = size / rows;
            var taken = new BitSet(rows);
            for (var field = data.field(); !field.isEmpty(); field = data.field()) {
                int row = 0;
                for (int i = 0; i < stub.size(); i++) {
                    row = row * stub.get(i).size() + position(positions.get(i), i == 0 ? field : data.field(), i);
                }
                if (taken.get(row)) {
                    throw new TableUnreadable(TableRefused.of("READ-023", "DATA", data.line()));
                }
                taken.set(row);
                row(row * length, length, stub.isEmpty() ? field : data.field());
            }
            data.end();
        }

        private void row(int begins, int length, String first) {
            var field = first;
            for (int i = 0; i < length; i++) {
                if (field.isEmpty()) {
                    throw count(begins + i);
                }
                put(begins + i, field);
                field = i + 1 < length ? data.field() : "";
            }
        }

        private int position(Map<String, Integer> positions, String field, int dimension) {
            var key = field.startsWith("\"") ? field.substring(1) : field;
            var position = positions.get(key);
            if (position == null) {
                throw new TableUnreadable(TableRefused.of(
                        "READ-014", "KEYS(\"" + stub.get(dimension).label().first() + "\")", data.line(), key));
            }
            return position;
        }

        private void put(int index, String field) {
            if (cells.putDigits(index, field, '.')) {
                return;
            }
            cells.put(index, content(field));
        }

        private Content content(String field) {
            if (field.startsWith("\"")) {
                return symbols.computeIfAbsent(field.substring(1), this::symbol);
            }
            if (field.length() > LONGEST_NUMBER || !NUMBER.matcher(field).matches()) {
                if (field.equals("-") || field.matches("\\.{1,7}")) {
                    return symbols.computeIfAbsent(field, this::symbol);
                }
                throw new TableUnreadable(TableRefused.of("READ-015", "DATA", data.line(), shortened(field)));
            }
            return new Content.Value(new BigDecimal(field));
        }

        /** One to six dots stand for DATASYMBOL1 to 6, seven for a sum of such, a dash for nil; the file says in words what they mean. */
        private Content symbol(String symbol) {
            if (symbol.equals("-")) {
                return new Content.Nil(symbol);
            }
            if (!symbol.matches("\\.{1,7}")) {
                throw new TableUnreadable(TableRefused.of("READ-015", "DATA", data.line(), shortened(symbol)));
            }
            var words = keywords.text(symbol.length() == 7 ? "DATASYMBOLSUM" : "DATASYMBOL" + symbol.length());
            return new Content.Nothing(PxSymbolWords.kind(words, symbol), symbol);
        }

        private TableUnreadable count(int found) {
            return new TableUnreadable(TableRefused.of("READ-016", "DATA", data.line(), found, size));
        }
    }

    private List<Map<String, Integer>> positions() {
        var all = new ArrayList<Map<String, Integer>>();
        for (var dimension : stub) {
            var label = dimension.label().first();
            all.add(keywords.says("KEYS", "CODES", label) ? dimension.positions() : byLabel(dimension));
        }
        return all;
    }

    private static Map<String, Integer> byLabel(Dimension dimension) {
        var positions = new HashMap<String, Integer>();
        for (int i = 0; i < dimension.size(); i++) {
            positions.putIfAbsent(dimension.categories().get(i).label().first(), i);
        }
        return positions;
    }

    private static String shortened(String field) {
        return field.substring(0, Math.min(40, field.length()));
    }
}
