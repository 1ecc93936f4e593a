package dk.helhed.statistics.table.file;

import dk.helhed.statistics.table.Cells;
import dk.helhed.statistics.table.Content;
import dk.helhed.statistics.table.Table;
import dk.helhed.statistics.table.TableHead;
import dk.helhed.statistics.table.TableRefused;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;

/**
 * A table whose cells are still in its file.
 *
 * @param size how many cells it has
 * @param told of how many of them the file can tell at most; no room is made for more
 * @param rest what stands where the file tells nothing
 * @param cells goes through the file once and puts every cell; ends with a {@link dk.helhed.statistics.table.TableUnreadable} where
 *     it is damaged
 */
public record TableInFile(TableHead head, int size, int told, Content rest, Consumer<Cells.Builder> cells) {

    /** The same; that others stand beside it in the file is told. */
    public TableInFile beside(String name, List<String> others) {
        var told = new ArrayList<>(head.warnings());
        told.add(TableRefused.of("READ-092", name, String.join(", ", others)));
        return new TableInFile(head.warning(told), size, this.told, rest, cells);
    }

    /** All cells at once. */
    public Table whole() {
        return head.with(window(index -> index, 0, size).build());
    }

    /** Those cells that come in a stretch of an order; the others are looked at and left. */
    Cells.Builder window(IntUnaryOperator order, int from, int count) {
        var window = Cells.Builder.window(order, from, count, Math.min(count, told), rest);
        cells.accept(window);
        return window;
    }

    /** Every content of its cells that is no number; the cells are looked at, and none is kept. */
    public Set<Content> contents() {
        return window(index -> index, 0, 0).contents();
    }
}
