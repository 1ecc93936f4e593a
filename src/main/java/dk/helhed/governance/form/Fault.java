package dk.helhed.governance.form;

import dk.helhed.kernel.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A field that cannot be read: missing, or not what it should be. */
public record Fault(String code) implements Refusal {

    /** The fault, where the field gave nothing. */
    public static Stream<Fault> unless(Optional<?> read, String code) {
        return unless(read.isPresent(), code);
    }

    public static Stream<Fault> unless(boolean readable, String code) {
        return readable ? Stream.empty() : Stream.of(new Fault(code));
    }

    /** All of them, in the order of the form. */
    @SafeVarargs
    public static List<Fault> all(Stream<Fault>... faults) {
        return Stream.of(faults).flatMap(fault -> fault).toList();
    }
}
