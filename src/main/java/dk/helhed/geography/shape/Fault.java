package dk.helhed.geography.shape;

import dk.helhed.kernel.Refusal;
import java.util.Arrays;
import java.util.List;

/** What is wrong with a file or one of its features, with a stable code. */
public record Fault(String code, List<Object> arguments) implements Refusal {
    public Fault {
        arguments = List.copyOf(arguments);
    }

    public static Fault of(String code, Object... arguments) {
        return new Fault(code, Arrays.asList(arguments));
    }
}
