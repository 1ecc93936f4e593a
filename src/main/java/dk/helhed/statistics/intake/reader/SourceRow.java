package dk.helhed.statistics.intake.reader;

import java.util.List;

/** A line of the file with its number as in the spreadsheet, from 1. */
public record SourceRow(int number, List<SourceCell> cells) {

    public SourceCell cell(int column) {
        return column < cells.size() ? cells.get(column) : SourceCell.EMPTY;
    }

    /** The same row up to so many cells. */
    public SourceRow first(int most) {
        return cells.size() > most ? new SourceRow(number, List.copyOf(cells.subList(0, most))) : this;
    }

    /** One text and nothing else. A loop, for every row of a table is asked. */
    public boolean holdsOneText() {
        int texts = 0;
        for (SourceCell cell : cells) {
            if (!cell.isBlank() && ++texts > 1) {
                return false;
            }
        }
        return texts == 1;
    }

    public boolean isBlank() {
        for (SourceCell cell : cells) {
            if (!cell.isBlank()) {
                return false;
            }
        }
        return true;
    }

    public List<String> texts() {
        return cells.stream().map(SourceCell::text).toList();
    }
}
