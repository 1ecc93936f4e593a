package dk.helhed.statistics.intake.workbook;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Holds each cell of a sheet against the standard (ECMA-376, 18.3.1.4): rows and cells stand in their order, each once and where
 * they say, and hold what their type says. The spreadsheet reader would let a later cell take the place of an earlier one, and read
 * a shared text that is not there as none.
 */
final class CellCheck {
    private static final Pattern NUMBER = Pattern.compile("[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d{1,9})?");
    private static final Set<String> TYPES = Set.of("n", "s", "str", "inlineStr", "b", "e");
    private static final Pattern INDEX = Pattern.compile("\\d{1,9}");

    private final SharedTexts shared;
    private Optional<Integer> texts = Optional.empty();
    private Optional<String> broken = Optional.empty();
    private int rows;
    private int row;
    private int cells;
    private CellPlace place = new CellPlace(0, 0);
    private String type = "";
    private int values;
    private boolean hasText;

    /** How many texts the workbook's table of them has; asked for once, where a cell shares one. */
    @FunctionalInterface
    interface SharedTexts {
        int count() throws IOException;
    }

    CellCheck(SharedTexts shared) {
        this.shared = shared;
    }

    /** @return the first cell that is wrong, or the number of a row that is */
    Optional<String> broken() {
        return broken;
    }

    /** Whether it holds a day that is written as such, which is right and which the spreadsheet reader does not know. */
    boolean isDay() {
        return type.equals("d");
    }

    /** A row without a number follows the one before it; the reader counts it from the first. */
    void row(Optional<String> number) {
        rows++;
        int next = number.isEmpty() ? row + 1 : number.flatMap(CellCheck::index).orElse(0);
        boolean isAstray = next <= row || number.isEmpty() && next != rows;
        row = next;
        cells = 0;
        place = new CellPlace(row, 0);
        if (isAstray) {
            broken = Optional.of(number.filter(INDEX.asMatchPredicate()).orElse(String.valueOf(rows)));
        }
    }

    /** A cell without an address follows the one before it; the reader counts it from the first. */
    void begins(Optional<String> reference, String type) {
        cells++;
        this.type = type;
        values = 0;
        hasText = false;
        var next = reference.map(CellPlace::of).orElseGet(() -> Optional.of(new CellPlace(row, place.column() + 1)));
        boolean isInPlace = next.filter(cell -> cell.row() == row && cell.column() > place.column())
                .filter(cell -> reference.isPresent() || cell.column() == cells)
                .isPresent();
        place = next.orElse(place);
        if (!isInPlace || !TYPES.contains(type)) {
            broken = Optional.of(reference.orElse(place.written()));
        }
    }

    /** Of the cell that is being told, from 1. */
    int column() {
        return place.column();
    }

    void value(String text) throws IOException {
        values++;
        boolean isRead =
                switch (type) {
                    case "s" -> isShared(text);
                    case "b" -> text.equals("0") || text.equals("1");
                    case "n" -> text.isEmpty() || NUMBER.matcher(text).matches();
                    case "str", "e" -> true;
                    default -> false;
                };
        check(isRead && values == 1);
    }

    void text() {
        hasText = true;
    }

    /** What is told in another way than the type says would be passed over. */
    void ends() {
        check(!hasText || type.equals("inlineStr"));
    }

    private boolean isShared(String text) throws IOException {
        int count = texts.isPresent() ? texts.get() : shared.count();
        texts = Optional.of(count);
        return index(text).filter(index -> index < count).isPresent();
    }

    private void check(boolean isRight) {
        if (!isRight && broken.isEmpty()) {
            broken = Optional.of(place.written());
        }
    }

    private static Optional<Integer> index(String text) {
        return INDEX.matcher(text).matches() ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }
}
