package dk.helhed.statistics.intake.px;

import dk.helhed.statistics.NothingKind;
import dk.helhed.statistics.table.Cells;
import dk.helhed.statistics.table.Content;
import dk.helhed.statistics.table.Dimension;
import dk.helhed.statistics.table.TableRefused;
import dk.helhed.statistics.table.TableUnreadable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The data of a PX file: all cells in order, or with KEYS only the rows that hold something. */
final class PxCells {
    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][-+]?\\d{1,3})?");
    private static final Pattern SECRET = Pattern.compile(
            "(?iu).*(confiden|konfid|secret|sekret|hemlig|skydd|diskret|suppress|hidden|classified|protected|anonym).*");
    private static final Pattern MEANINGLESS = Pattern.compile(
            "(?iu).*(not applicable|n\\.a\\.|ikke relevant|ej relevant|ikke forekomme|inte förekomma|logically impossible).*");
    private static final Pattern LATER = Pattern.compile("(?iu).*(not yet|endnu ikke|ännu|foreløbig ikke).*");

    private final PxKeywords keywords;
    private final PxScanner data;
    private final List<Dimension> stub;
    private final int size;
    private final Map<String, Content> symbols = new HashMap<>();

    PxCells(PxKeywords keywords, PxScanner data, List<Dimension> stub, int size) {
        this.keywords = keywords;
        this.data = data;
        this.stub = stub;
        this.size = size;
    }

    Cells read() {
        return keywords.named("KEYS").isEmpty() ? whole() : byKeys();
    }

    private Cells whole() {
        var cells = new Cells.Builder(size, new Content.Nil(""));
        int index = 0;
        for (var field = data.field(); !field.isEmpty(); field = data.field()) {
            if (index == size) {
                throw count(index + 1);
            }
            cells.put(index++, content(field));
        }
        if (index < size) {
            throw count(index);
        }
        return cells.build();
    }

    /** Rows that are nil all along may be left out of such a file. */
    private Cells byKeys() {
        var cells = new Cells.Builder(size, new Content.Value(BigDecimal.ZERO));
        var positions = positions();
        int row = Math.max(
                1, size / Math.max(1, stub.stream().mapToInt(Dimension::size).reduce(1, (a, b) -> a * b)));
        for (var field = data.field(); !field.isEmpty(); field = data.field()) {
            int place = 0;
            for (int i = 0; i < stub.size(); i++) {
                place = place * stub.get(i).size() + position(positions.get(i), i == 0 ? field : data.field(), i);
            }
            for (int i = 0; i < row; i++) {
                var next = data.field();
                if (next.isEmpty()) {
                    throw count(place * row + i);
                }
                cells.put(place * row + i, content(next));
            }
        }
        return cells.build();
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

    private int position(Map<String, Integer> positions, String field, int dimension) {
        var key = field.startsWith("\"") ? field.substring(1) : field;
        var position = positions.get(key);
        if (position == null) {
            throw new TableUnreadable(TableRefused.of(
                    "READ-014", "KEYS(\"" + stub.get(dimension).label().first() + "\")", data.line(), key));
        }
        return position;
    }

    private Content content(String field) {
        if (field.startsWith("\"")) {
            return symbols.computeIfAbsent(field.substring(1), this::symbol);
        }
        if (!NUMBER.matcher(field).matches()) {
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
        var words = symbol.length() == 7 ? "" : keywords.text("DATASYMBOL" + symbol.length());
        return new Content.Nothing(kind(words, symbol), symbol);
    }

    private static NothingKind kind(String words, String symbol) {
        var said = words.toLowerCase(Locale.ROOT);
        if (SECRET.matcher(said).matches()) {
            return NothingKind.PROTECTED_BY_SOURCE;
        }
        if (MEANINGLESS.matcher(said).matches()) {
            return NothingKind.NOT_APPLICABLE;
        }
        if (LATER.matcher(said).matches()) {
            return NothingKind.NOT_YET;
        }
        return said.isEmpty() || said.matches("[.*]+") ? usual(symbol) : NothingKind.MISSING;
    }

    /** The Nordic habit, where the file says nothing: one dot for what cannot be, two for what is not known, three for later. */
    private static NothingKind usual(String symbol) {
        return switch (symbol.length()) {
            case 1 -> NothingKind.NOT_APPLICABLE;
            case 3 -> NothingKind.NOT_YET;
            default -> NothingKind.MISSING;
        };
    }

    private TableUnreadable count(int found) {
        return new TableUnreadable(TableRefused.of("READ-016", "DATA", data.line(), found, size));
    }

    private static String shortened(String field) {
        return field.substring(0, Math.min(40, field.length()));
    }
}
