package dk.helhed.statistics.lists;

import java.util.List;
import java.util.Optional;

/**
 * When an area is in a class.
 *
 * @param basis the class it must be in already
 * @param required all of these must be met
 * @param counted of these, at least {@code needed} must be met
 */
public record ClassRule(
        ListClass listClass, Optional<ListClass> basis, List<Condition> required, List<Condition> counted, int needed) {
    public ClassRule {
        required = List.copyOf(required);
        counted = List.copyOf(counted);
        if (needed > counted.size()) {
            throw new IllegalArgumentException("More needed than there are");
        }
    }
}
