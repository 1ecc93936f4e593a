package dk.helhed.geography.shape;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A FeatureCollection that could be read.
 *
 * @param timeStamp when the sender made it, as written; empty when it does not say
 * @param source whom the file names as its source; empty when it does not say
 */
public record FeatureFile(List<Feature> features, String timeStamp, String source) {
    public FeatureFile {
        features = List.copyOf(features);
    }

    /** The names of all properties, in the order they are met. */
    public Set<String> propertyNames() {
        var names = new LinkedHashSet<String>();
        features.forEach(feature -> names.addAll(feature.properties().keySet()));
        return names;
    }

    /** Whether every feature has the property and no two have the same value. */
    public boolean tellsApart(String property) {
        var values = new LinkedHashSet<String>();
        return features.stream()
                .map(feature -> feature.property(property))
                .allMatch(value -> !value.isEmpty() && values.add(value));
    }
}
