package dk.helhed.statistics.intake.px;

import dk.helhed.statistics.table.Cells;
import dk.helhed.statistics.table.Dimension;
import dk.helhed.statistics.table.Particular;
import dk.helhed.statistics.table.TableHead;
import dk.helhed.statistics.table.TableRefused;
import dk.helhed.statistics.table.TableUnreadable;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** DATANOTECELL: a sign that stands beside the value of a cell, or of all cells with some categories. Where two do, the later counts. */
final class PxMarks {
    private static final String WORD = "DATANOTECELL";

    /** A small file may mark every cell of a huge table a thousand times over; one that does is damaged, or a trap. */
    private static final long MOST = 200_000_000;

    private final List<Dimension> dimensions;
    private final List<Particular> marks;

    PxMarks(TableHead head) {
        this.dimensions = head.dimensions();
        this.marks = head.particulars().stream()
                .filter(one -> one.name().equals(WORD))
                .filter(one -> !one.text().first().isBlank())
                .toList();
        long cells = 0;
        for (var mark : marks) {
            cells += cells(mark);
            if (cells > MOST) {
                throw new TableUnreadable(TableRefused.of("READ-120", MOST));
            }
        }
    }

    private long cells(Particular mark) {
        return dimensions.stream()
                .filter(dimension -> !mark.about().containsKey(dimension.code()))
                .mapToLong(Dimension::size)
                .reduce(1, (one, other) -> one * other);
    }

    void mark(Cells.Builder cells) {
        marks.forEach(mark -> mark(cells, mark.about(), mark.text().first().strip(), 0, 0));
    }

    /** @param index of the dimensions before this one */
    private void mark(Cells.Builder cells, Map<String, String> about, String sign, int dimension, int index) {
        if (dimension == dimensions.size()) {
            cells.status(index, sign);
            return;
        }
        var here = dimensions.get(dimension);
        var code = Optional.ofNullable(about.get(here.code()));
        if (code.isPresent()) {
            Optional.ofNullable(here.positions().get(code.get()))
                    .ifPresent(position -> mark(cells, about, sign, dimension + 1, index * here.size() + position));
        } else {
            for (int position = 0; position < here.size(); position++) {
                mark(cells, about, sign, dimension + 1, index * here.size() + position);
            }
        }
    }
}
