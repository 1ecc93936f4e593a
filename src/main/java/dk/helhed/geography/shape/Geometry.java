package dk.helhed.geography.shape;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes a shape of what a feature said, or says all that is wrong with it; each kind of fault once. */
final class Geometry {
    private final Map<String, Fault> faults = new LinkedHashMap<>();
    private final Map<String, Fault> remarks = new LinkedHashMap<>();

    private Geometry() {}

    record Made(Optional<Shape> shape, List<Fault> faults, List<Fault> remarks) {}

    static Made missing() {
        return new Made(Optional.empty(), List.of(Fault.of("GEO-010")), List.of());
    }

    static Made of(String type, Coordinates coordinates) {
        var geometry = new Geometry();
        var shape =
                switch (type) {
                    case "Polygon" -> new Shape(List.of(geometry.rings(coordinates)));
                    case "MultiPolygon" -> new Shape(geometry.polygons(coordinates));
                    case "GeometryCollection" -> geometry.refuse(Fault.of("GEO-163"));
                    default -> geometry.refuse(Fault.of("GEO-011", type));
                };
        if (geometry.faults.isEmpty() && shape.polygons().stream().anyMatch(List::isEmpty)) {
            geometry.refuse(Fault.of("GEO-010"));
        }
        if (geometry.faults.isEmpty() && !shape.isInDenmark()) {
            geometry.remarks.put("GEO-164", Fault.of("GEO-164"));
        }
        return new Made(
                geometry.faults.isEmpty() ? Optional.of(shape) : Optional.empty(),
                List.copyOf(geometry.faults.values()),
                List.copyOf(geometry.remarks.values()));
    }

    private List<List<Ring>> polygons(Coordinates coordinates) {
        var polygons = parts(coordinates).stream().map(this::rings).toList();
        if (polygons.isEmpty()) {
            refuse(Fault.of("GEO-010"));
        }
        return polygons;
    }

    private List<Ring> rings(Coordinates polygon) {
        return parts(polygon).stream().map(this::ring).toList();
    }

    private Ring ring(Coordinates line) {
        var positions = new ArrayList<Position>();
        for (var place : parts(line)) {
            if (place instanceof Coordinates.One(var position, var numbers)) {
                check(position, numbers);
                positions.add(position);
            } else {
                refuse(Fault.of("GEO-014"));
            }
        }
        var ring = new Ring(positions);
        if (!ring.isClosed()) {
            refuse(Fault.of("GEO-012", positions.size()));
        }
        return ring;
    }

    private void check(Position position, int numbers) {
        if (numbers < 2) {
            refuse(Fault.of("GEO-014"));
        } else if (!position.isOnTheGlobe()) {
            refuse(Fault.of("GEO-013", String.valueOf(position.longitude()), String.valueOf(position.latitude())));
        }
        if (numbers > 2) {
            remarks.putIfAbsent("GEO-015", Fault.of("GEO-015"));
        }
    }

    private List<Coordinates> parts(Coordinates of) {
        if (of instanceof Coordinates.Several(var parts)) {
            return parts;
        }
        refuse(Fault.of("GEO-014"));
        return List.of();
    }

    private Shape refuse(Fault fault) {
        faults.putIfAbsent(fault.code(), fault);
        return new Shape(List.of());
    }
}
