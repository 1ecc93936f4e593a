package dk.helhed.statistics.statement;

import dk.helhed.kernel.Refusal;
import java.util.List;

/**
 * What a person was told before the release was made.
 *
 * @param times in how many places of the file
 */
public record Warned(String code, List<Object> arguments, int times) implements Refusal {
    public static Warned once(Refusal refusal) {
        return new Warned(refusal.code(), List.copyOf(refusal.arguments()), 1);
    }
}
