package dk.helhed.geography.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeatureReaderTest {
    private static final String SQUARE = "[[[12.5,55.6],[12.6,55.6],[12.6,55.7],[12.5,55.6]]]";

    @Test
    void aPolygonAndTheSameMultiPolygonBecomeOneText() {
        var polygon = only(feature("{\"coordinates\":" + SQUARE + ",\"type\":\"Polygon\"}"));
        var multi =
                only(feature("{\"type\":\"MultiPolygon\",\"coordinates\":[" + SQUARE.replace("12.5", "12.50") + "]}"));
        assertThat(polygon.shape().orElseThrow().geoJson())
                .isEqualTo(multi.shape().orElseThrow().geoJson())
                .isEqualTo("{\"type\":\"MultiPolygon\",\"coordinates\":[" + SQUARE + "]}");
        assertThat(polygon.properties()).containsEntry("navn", "Havnen").containsEntry("nr", "3");
        assertThat(FeatureReader.shape(polygon.shape().orElseThrow().geoJson())).isEqualTo(multi.shape());
    }

    @Test
    void saysWhatIsWrongWithAFeature() {
        assertThat(faults("null")).containsExactly("GEO-010");
        assertThat(faults("{\"type\":\"MultiPolygon\",\"coordinates\":[]}")).containsExactly("GEO-010");
        assertThat(faults("{\"type\":\"Polygon\",\"coordinates\":[]}")).containsExactly("GEO-010");
        assertThat(faults("{\"type\":\"Point\",\"coordinates\":[12.5,55.6]}")).containsExactly("GEO-011");
        assertThat(faults("{\"type\":\"Polygon\",\"coordinates\":[[[12.5,55.6],[12.6,55.6],[12.6,55.7]]]}"))
                .containsExactly("GEO-012");
        assertThat(faults("{\"type\":\"Polygon\",\"coordinates\":"
                        + "[[[720000,6170000],[720001,6170000],[720001,6170001],[720000,6170000]]]}"))
                .containsExactly("GEO-013");
        assertThat(faults("{\"type\":\"Polygon\",\"coordinates\":[[[\"12.5\",55.6]]]}"))
                .contains("GEO-014");
        assertThat(faults("{\"type\":\"Polygon\",\"coordinates\":[1e999,2]}")).contains("GEO-014");
        assertThat(faults("{\"type\":\"Polygon\",\"coordinates\":[[[1e999,2],[1,1],[1,2],[1e999,2]]]}"))
                .containsExactly("GEO-013");
        assertThat(faults("{\"type\":\"Polygon\"}")).contains("GEO-014");
        assertThat(faults("{\"type\":\"Polygon\",\"coordinates\":[[[12.5]]]}")).contains("GEO-014");
    }

    @Test
    void leavesAThirdCoordinateOutAndSaysSo() {
        var feature = only(feature("{\"type\":\"Polygon\",\"coordinates\":"
                + "[[[12.5,55.6,-999],[12.6,55.6,-999],[12.6,55.7,-999],[12.5,55.6,-999]]]}"));
        assertThat(feature.remarks()).extracting(Fault::code).containsExactly("GEO-015");
        assertThat(feature.shape().orElseThrow().geoJson()).contains(SQUARE);
    }

    @Test
    void refusesWhatIsNotACollectionOfFeatures() {
        assertThat(refusal("")).isEqualTo("GEO-003");
        assertThat(refusal("navn;kode\nHavnen;3")).isEqualTo("GEO-001");
        assertThat(refusal("{\"type\":\"FeatureCollection\",\"features\":[")).isEqualTo("GEO-001");
        assertThat(refusal("\uFEFF  <!doctype html><html></html>")).isEqualTo("GEO-002");
        assertThat(refusal("[1,2]")).isEqualTo("GEO-003");
        assertThat(refusal("{\"type\":\"Topology\",\"features\":[]}")).isEqualTo("GEO-003");
        assertThat(refusal("{\"type\":\"FeatureCollection\",\"features\":[]}")).isEqualTo("GEO-006");
        assertThat(refusal(feature("null") + "{}")).isEqualTo("GEO-003");
        assertThat(refusal("{\"type\":\"FeatureCollection\",\"features\":[1,2],\"features\":[]}"))
                .isEqualTo("GEO-001");
    }

    @Test
    void refusesWhatJsonDoesNotKnow() {
        assertThat(refusal(feature("{\"type\":\"Polygon\",\"coordinates\":[[[NaN,55.6]]]}")))
                .isEqualTo("GEO-001");
        assertThat(refusal(feature("{\"type\":\"Polygon\",\"coordinates\":[[[Infinity,55.6]]]}")))
                .isEqualTo("GEO-001");
        assertThat(refusal("{\"type\":\"FeatureCollection\",\"n\":" + "9".repeat(5000) + ",\"features\":[]}"))
                .isEqualTo("GEO-004");
    }

    @Test
    void refusesWhatIsTooDeepWithoutFallingOver() {
        assertThat(refusal("[".repeat(1_000_000))).isIn("GEO-003", "GEO-004");
        assertThat(refusal(feature("{\"type\":\"Polygon\",\"coordinates\":" + "[".repeat(1_000_000))))
                .isEqualTo("GEO-004");
        assertThat(refusal("{\"a\":".repeat(1_000_000))).isEqualTo("GEO-004");
    }

    @Test
    void aSingleFeatureIsACollectionOfOneInWhateverOrderItsMembersStand() {
        var geometry = "\"geometry\":{\"type\":\"Polygon\",\"coordinates\":" + SQUARE + "}";
        var properties = "\"properties\":{\"navn\":\"Havnen\",\"nr\":3}";
        for (var members : List.of(
                "\"type\":\"Feature\"," + properties + "," + geometry,
                geometry + "," + properties + ",\"type\":\"Feature\"")) {
            var feature = only("{" + members + "}");
            assertThat(feature.properties()).containsEntry("navn", "Havnen");
            assertThat(feature.shape()).isPresent();
        }
        assertThat(only("{\"type\":\"Feature\"," + properties + ",\"geometry\":null}")
                        .faults())
                .extracting(Fault::code)
                .containsExactly("GEO-010");
    }

    @Test
    void aShapeAloneIsRefusedForItHasNoName() {
        assertThat(read("{\"type\":\"Polygon\",\"coordinates\":" + SQUARE + "}"))
                .isEqualTo(new Reading.Unreadable(Fault.of("GEO-162", "Polygon")));
        assertThat(refusal("{\"type\":\"GeometryCollection\",\"geometries\":[]}"))
                .isEqualTo("GEO-162");
    }

    @Test
    void aCollectionOfPolygonsInOneFeatureIsCalledWhatItIs() {
        assertThat(faults("{\"type\":\"GeometryCollection\",\"geometries\":[{\"type\":\"Polygon\",\"coordinates\":"
                        + SQUARE + "}]}"))
                .containsExactly("GEO-163");
    }

    @Test
    void warnsOfAShapeThatLiesOutsideDenmark() {
        assertThat(remarks("[[[55.6,12.5],[55.6,12.6],[55.7,12.6],[55.6,12.5]]]"))
                .containsExactly("GEO-164");
        assertThat(remarks(SQUARE)).isEmpty();
        assertThat(remarks("[[[6.5,55.6],[12.6,55.6],[12.6,55.7],[6.5,55.6]]]")).isEmpty();
    }

    private static List<String> remarks(String coordinates) {
        return only(feature("{\"type\":\"Polygon\",\"coordinates\":" + coordinates + "}")).remarks().stream()
                .map(Fault::code)
                .toList();
    }

    @Test
    void refusesAnotherSystemOfCoordinatesByName() {
        var file = feature("{\"type\":\"Polygon\",\"coordinates\":" + SQUARE + "}");
        var crs = "{\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"urn:ogc:def:crs:EPSG::25832\"}},";
        assertThat(read(crs + file.substring(1)))
                .isEqualTo(new Reading.Unreadable(Fault.of("GEO-005", "urn:ogc:def:crs:EPSG::25832")));
        assertThat(read(crs.replace("25832", "4326") + file.substring(1))).isInstanceOf(Reading.Read.class);
    }

    @Test
    void anyBytesAreAnsweredWithAWord() {
        var seed = new java.util.Random().nextLong();
        var random = new java.util.Random(seed);
        var whole =
                feature("{\"type\":\"Polygon\",\"coordinates\":" + SQUARE + "}").getBytes(StandardCharsets.UTF_8);
        for (int round = 0; round < 2_000; round++) {
            var bytes = whole.clone();
            for (int change = 0; change <= round % 4; change++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            assertThat(FeatureReader.read(new ByteArrayInputStream(bytes)))
                    .as("seed " + seed)
                    .isNotNull();
        }
    }

    private static String feature(String geometry) {
        return "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":"
                + "{\"navn\":\"Havnen\",\"nr\":3,\"tom\":null,\"flere\":[1]},\"geometry\":" + geometry + "}]}";
    }

    private static Reading read(String text) {
        return FeatureReader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String refusal(String text) {
        return read(text) instanceof Reading.Unreadable(var fault) ? fault.code() : "none";
    }

    private static Feature only(String text) {
        return read(text) instanceof Reading.Read(var file) ? file.features().getFirst() : broken(text);
    }

    private static Feature broken(String text) {
        throw new AssertionError(read(text));
    }

    private static List<String> faults(String geometry) {
        return only(feature(geometry)).faults().stream().map(Fault::code).toList();
    }
}
