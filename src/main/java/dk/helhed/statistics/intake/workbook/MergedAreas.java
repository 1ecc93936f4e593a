package dk.helhed.statistics.intake.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The areas of a sheet that are merged into one field each, asked for row by row from the first to the last. */
public final class MergedAreas {
    /** Rows and columns from 1, as the sheet counts them, the last included. */
    public record Area(int firstRow, int firstColumn, int lastRow, int lastColumn) {
        private static final Pattern REFERENCE =
                Pattern.compile("\\$?([A-Z]{1,3})\\$?(\\d{1,7}):\\$?([A-Z]{1,3})\\$?(\\d{1,7})");

        static Optional<Area> of(String reference) {
            var found = REFERENCE.matcher(reference);
            return found.matches()
                    ? Optional.of(new Area(
                            Integer.parseInt(found.group(2)),
                            CellPlace.column(found.group(1)),
                            Integer.parseInt(found.group(4)),
                            CellPlace.column(found.group(3))))
                    : Optional.empty();
        }
    }

    private final List<Area> areas;
    private final List<Area> open = new ArrayList<>();
    private int next;

    MergedAreas(List<Area> areas) {
        this.areas =
                areas.stream().sorted(Comparator.comparingInt(Area::firstRow)).toList();
    }

    /** Those that this row is a part of. */
    public List<Area> at(int row) {
        open.removeIf(area -> area.lastRow() < row);
        while (next < areas.size() && areas.get(next).firstRow() <= row) {
            var area = areas.get(next++);
            if (area.lastRow() >= row) {
                open.add(area);
            }
        }
        return open;
    }
}
