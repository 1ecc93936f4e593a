package dk.helhed.geography.sheet;

import dk.helhed.geography.shape.Fault;
import java.util.List;

/** What became of reading a table. */
public sealed interface SheetReading {

    record Read(Sheet sheet) implements SheetReading {}

    record Unreadable(List<Fault> faults) implements SheetReading {
        static Unreadable of(String code, Object... arguments) {
            return new Unreadable(List.of(Fault.of(code, arguments)));
        }
    }
}
