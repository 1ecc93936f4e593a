package dk.helhed.geography.placing;

import dk.helhed.geography.AreaName;
import dk.helhed.geography.shape.Fault;
import dk.helhed.geography.shape.Feature;
import dk.helhed.geography.shape.FeatureFile;
import dk.helhed.geography.shape.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes one area of the features that bear the same name, when the declaration says that they are its parts. */
final class Parts {
    private Parts() {}

    static FeatureFile joined(FeatureFile file, Declaration declared) {
        if (!declared.parts()) {
            return file;
        }
        var areas = new LinkedHashMap<String, List<Feature>>();
        file.features()
                .forEach(feature -> areas.computeIfAbsent(key(feature, declared), _ -> new ArrayList<>())
                        .add(feature));
        return new FeatureFile(
                areas.values().stream().map(parts -> area(parts, declared)).toList(), file.timeStamp(), file.source());
    }

    /** A feature without a name is a part of nothing, so it stands alone and is stopped alone. */
    private static String key(Feature feature, Declaration declared) {
        var name = AreaName.key(feature.property(declared.name()));
        return name.isEmpty() ? "/" + feature.number() : name;
    }

    private static Feature area(List<Feature> parts, Declaration declared) {
        var first = parts.getFirst();
        if (parts.size() == 1) {
            return first;
        }
        var faults = new ArrayList<Fault>();
        parts.forEach(part -> faults.addAll(part.faults()));
        faults.addAll(disagreement(parts, declared));
        var remarks = new ArrayList<Fault>();
        remarks.add(Fault.of("GEO-131", parts.size(), numbers(parts)));
        parts.forEach(part -> remarks.addAll(part.remarks()));
        return new Feature(
                first.number(),
                first.properties(),
                faults.isEmpty() ? Optional.of(shape(parts)) : Optional.empty(),
                faults.stream().distinct().toList(),
                remarks.stream().distinct().toList());
    }

    private static Shape shape(List<Feature> parts) {
        return new Shape(parts.stream()
                .flatMap(part -> part.shape().orElseThrow().polygons().stream())
                .toList());
    }

    /** Parts with a code each are not one area with one code. */
    private static List<Fault> disagreement(List<Feature> parts, Declaration declared) {
        var codes = declared.code()
                .map(code -> parts.stream()
                        .map(part -> part.property(code.property()))
                        .distinct()
                        .toList())
                .orElse(List.of());
        return codes.size() < 2 ? List.of() : List.of(Fault.of("GEO-130", String.join(", ", codes)));
    }

    private static String numbers(List<Feature> parts) {
        return parts.stream().map(part -> String.valueOf(part.number())).collect(Collectors.joining(", "));
    }
}
