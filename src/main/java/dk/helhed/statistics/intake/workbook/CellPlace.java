package dk.helhed.statistics.intake.workbook;

import java.util.Optional;
import java.util.regex.Pattern;

/** A cell of a sheet, rows and columns from 1. */
record CellPlace(int row, int column) {
    private static final Pattern REFERENCE = Pattern.compile("\\$?([A-Z]{1,3})\\$?([1-9]\\d{0,6})");

    static Optional<CellPlace> of(String reference) {
        var found = REFERENCE.matcher(reference);
        return found.matches()
                ? Optional.of(new CellPlace(Integer.parseInt(found.group(2)), column(found.group(1))))
                : Optional.empty();
    }

    static int column(String letters) {
        return letters.chars().reduce(0, (column, letter) -> column * 26 + letter - 'A' + 1);
    }

    /** As a spreadsheet names it. */
    String written() {
        var letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.append(row).toString();
    }
}
