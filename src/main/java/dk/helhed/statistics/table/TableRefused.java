package dk.helhed.statistics.table;

import dk.helhed.kernel.Refusal;
import java.util.List;

/** Why a file cannot be read whole, or what a person should know of one that can: a code and what its text names. */
public record TableRefused(String code, List<Object> arguments) implements Refusal {
    public static TableRefused of(String code, Object... arguments) {
        return new TableRefused(code, List.of(arguments));
    }
}
