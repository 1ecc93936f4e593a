package dk.helhed.meetings;

import dk.helhed.kernel.Refusal;
import java.util.List;

/** Something in a form that must be mended before anything is kept; what it means stands under its code in the bundle. */
public record Fault(String code, List<Object> arguments) implements Refusal {
    public static Fault of(String code, Object... arguments) {
        return new Fault(code, List.of(arguments));
    }
}
