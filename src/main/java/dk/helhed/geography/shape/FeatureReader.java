package dk.helhed.geography.shape;

import dk.helhed.kernel.WholeText;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads GeoJSON (RFC 7946) as a stream: nothing is kept but texts, numbers and positions, and what is larger or deeper
 * than any map of a city is refused before it is held in memory.
 */
public final class FeatureReader {
    private static final int DEEPEST = 40;
    private static final int LONGEST_TEXT = 1_000_000;
    private static final int MOST_POSITIONS = 1_000_000;
    private static final int MOST_FEATURES = 10_000;
    private static final int SNIFFED = 512;
    private static final Set<String> GEOMETRIES = Set.of(
            "Point", "MultiPoint", "LineString", "MultiLineString", "Polygon", "MultiPolygon", "GeometryCollection");
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST_TEXT)
                    .build())
            .build();

    private final JsonParser json;
    private final Coordinates.Budget budget = new Coordinates.Budget(MOST_POSITIONS);
    private final Map<String, String> said = new LinkedHashMap<>();
    private final Draft single = new Draft();
    private Optional<List<Feature>> features = Optional.empty();

    private FeatureReader(JsonParser json) {
        this.json = json;
    }

    /** Reads to the end; the caller closes the stream. Never throws because of what the bytes say. */
    public static Reading read(InputStream content) {
        var sniffed = new BufferedInputStream(content);
        if (looksLikeMarkup(sniffed)) {
            return new Reading.Unreadable(Fault.of("GEO-002"));
        }
        try (var json = JSON.createParser(ObjectReadContext.empty(), sniffed)) {
            return new FeatureReader(json).collection();
        } catch (StreamConstraintsException | Coordinates.Exhausted tooMuch) {
            return new Reading.Unreadable(Fault.of("GEO-004", MOST_FEATURES, MOST_POSITIONS, DEEPEST));
        } catch (JacksonException broken) {
            var place = broken.getLocation();
            return new Reading.Unreadable(
                    place == null
                            ? Fault.of("GEO-001", 1, 1)
                            : Fault.of("GEO-001", place(place.getLineNr()), place(place.getColumnNr())));
        }
    }

    /** A geometry as it was written by {@link Shape#geoJson}. */
    public static Optional<Shape> shape(String geometry) {
        try (var json = JSON.createParser(ObjectReadContext.empty(), geometry)) {
            json.nextToken();
            return new FeatureReader(json).geometry().shape();
        }
    }

    private static int place(int number) {
        return Math.max(number, 1);
    }

    private static boolean looksLikeMarkup(BufferedInputStream content) {
        try {
            content.mark(SNIFFED);
            var start = new String(content.readNBytes(SNIFFED), java.nio.charset.StandardCharsets.ISO_8859_1);
            content.reset();
            return start.replaceFirst("^[\\u00ef\\u00bb\\u00bf\\s]+", "").startsWith("<");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Reading collection() {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            return new Reading.Unreadable(Fault.of("GEO-003"));
        }
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            member(json.currentName());
        }
        if (json.nextToken() != null) {
            return new Reading.Unreadable(Fault.of("GEO-003"));
        }
        if (GEOMETRIES.contains(text("type"))) {
            return new Reading.Unreadable(Fault.of("GEO-162", text("type")));
        }
        if (text("type").equals("Feature")) {
            features = Optional.of(List.of(single.made(1)));
        }
        if (features.isEmpty()
                || !(text("type").equals("FeatureCollection") || text("type").equals("Feature"))) {
            return new Reading.Unreadable(Fault.of("GEO-003"));
        }
        if (!isWgs84(text("crs"))) {
            return new Reading.Unreadable(Fault.of("GEO-005", text("crs")));
        }
        return features.get().isEmpty()
                ? new Reading.Unreadable(Fault.of("GEO-006"))
                : new Reading.Read(new FeatureFile(features.get(), text("timeStamp"), text("source")));
    }

    private String text(String member) {
        return said.getOrDefault(member, "");
    }

    /** RFC 7946 knows WGS84 only; older files name it. */
    private static boolean isWgs84(String name) {
        return name.isEmpty() || name.endsWith(":4326") || name.endsWith("CRS84");
    }

    private void member(String name) {
        var token = json.nextToken();
        if (name.equals("features") && token == JsonToken.START_ARRAY) {
            features = Optional.of(list());
        } else if (name.equals("crs") && token == JsonToken.START_OBJECT) {
            said.put("crs", crs());
        } else if (token.isScalarValue()) {
            said.put(name, json.getString());
        } else {
            single.member(name, token);
        }
    }

    private String crs() {
        var name = "?";
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            var isProperties = json.currentName().equals("properties");
            if (json.nextToken() == JsonToken.START_OBJECT && isProperties) {
                name = scalars().getOrDefault("name", "?");
            } else {
                json.skipChildren();
            }
        }
        return name;
    }

    private List<Feature> list() {
        var list = new ArrayList<Feature>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (list.size() == MOST_FEATURES) {
                throw new Coordinates.Exhausted();
            }
            list.add(feature(list.size() + 1));
        }
        return list;
    }

    private Feature feature(int number) {
        var draft = new Draft();
        if (json.currentToken() == JsonToken.START_OBJECT) {
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                draft.member(json.currentName(), json.nextToken());
            }
        } else {
            json.skipChildren();
        }
        return draft.made(number);
    }

    /** A feature while its members are read, in whatever order; the file itself may be one. */
    private final class Draft {
        private Map<String, String> properties = Map.of();
        private Geometry.Made made = Geometry.missing();

        void member(String name, JsonToken token) {
            var isObject = token == JsonToken.START_OBJECT;
            if (isObject && name.equals("properties")) {
                properties = scalars();
            } else if (isObject && name.equals("geometry")) {
                made = geometry();
            } else {
                json.skipChildren();
            }
        }

        Feature made(int number) {
            return new Feature(number, properties, made.shape(), faults(made, properties), made.remarks());
        }
    }

    private static List<Fault> faults(Geometry.Made made, Map<String, String> properties) {
        var faults = new ArrayList<>(made.faults());
        properties.values().stream()
                .filter(text -> !WholeText.isText(text))
                .findFirst()
                .ifPresent(_ -> faults.add(Fault.of("GEO-188")));
        return List.copyOf(faults);
    }

    private Geometry.Made geometry() {
        var type = "";
        Optional<Coordinates> coordinates = Optional.empty();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = json.currentName();
            var token = json.nextToken();
            if (name.equals("type") && token == JsonToken.VALUE_STRING) {
                type = json.getString();
            } else if (name.equals("coordinates")) {
                coordinates = Optional.of(Coordinates.read(json, budget));
            } else {
                json.skipChildren();
            }
        }
        var named = type;
        return coordinates
                .map(numbers -> Geometry.of(named, numbers))
                .orElseGet(() -> named.isEmpty() ? Geometry.missing() : Geometry.of(named, new Coordinates.Odd()));
    }

    private Map<String, String> scalars() {
        var scalars = new LinkedHashMap<String, String>();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = json.currentName();
            var token = json.nextToken();
            if (token.isScalarValue() && token != JsonToken.VALUE_NULL) {
                scalars.put(name, json.getString());
            } else {
                json.skipChildren();
            }
        }
        return scalars;
    }
}
