package dk.helhed.statistics.intake.lists;

import dk.helhed.kernel.Refusal;
import java.util.List;

/** What became of a file. */
public sealed interface ListReading {
    record Read(List<WrittenRow> rows) implements ListReading {
        public Read {
            rows = List.copyOf(rows);
        }
    }

    /** Not a list at all; nothing of it can be used. */
    record Unreadable(String code, List<Object> arguments) implements ListReading, Refusal {}

    static Unreadable unreadable(String code, Object... arguments) {
        return new Unreadable(code, List.of(arguments));
    }
}
