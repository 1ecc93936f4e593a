package dk.helhed.geography.shape;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One feature of a file.
 *
 * @param number its place in the file, from 1
 * @param properties texts and numbers as text; what is nested or null is left out
 * @param shape absent when {@code faults} says why
 * @param faults why the feature cannot be used
 * @param remarks what was left out of it, without harm
 */
public record Feature(
        int number, Map<String, String> properties, Optional<Shape> shape, List<Fault> faults, List<Fault> remarks) {

    /** The value of a property without space around it; empty when the feature has none. */
    public String property(String name) {
        return properties.getOrDefault(name, "").strip();
    }
}
