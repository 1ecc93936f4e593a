package dk.helhed.kernel;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Why a step could not be taken. A refusal is an answer, not an exception: it has a stable code, a text in both
 * languages ({@code refusal.<code>} in the module's bundle) and, where possible, a place to mend it.
 */
public interface Refusal {

    /** Stable for ever, such as {@code MEET-021}. */
    String code();

    /** What the text names, in the order of its placeholders. */
    default List<Object> arguments() {
        return List.of();
    }

    /** Where in a file it is: {@code row}, {@code column} and {@code value}, in that order, as far as they are known. */
    default Map<String, Object> spot() {
        return Map.of();
    }

    /** The address of the page where the cause is mended. */
    default Optional<String> mendedAt() {
        return Optional.empty();
    }
}
