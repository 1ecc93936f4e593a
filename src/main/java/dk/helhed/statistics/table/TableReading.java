package dk.helhed.statistics.table;

import java.util.function.Supplier;

/** What came of reading a file: the whole table, or why not. */
public sealed interface TableReading {
    record Whole(Table table) implements TableReading {}

    record Refused(TableRefused reason) implements TableReading {}

    /** The door of a reader. */
    static TableReading of(Supplier<Table> reading) {
        try {
            return new Whole(reading.get());
        } catch (TableUnreadable unreadable) {
            return new Refused(unreadable.reason());
        }
    }
}
