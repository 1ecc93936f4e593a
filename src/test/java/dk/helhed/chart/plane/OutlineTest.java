package dk.helhed.chart.plane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutlineTest {
    private static final String RING_WITH_HOLE = """
            {"type": "Polygon", "coordinates": [
              [[0, 0], [10, 0], [10, 10], [0, 10], [0, 0]],
              [[4, 4], [6, 4], [6, 6], [4, 6], [4, 4]]]}""";

    @Test
    void readsAPolygonWithAHole() {
        var outline = Outline.ofGeoJson(RING_WITH_HOLE);

        assertThat(outline.rings()).hasSize(2).allMatch(ring -> ring.size() == 4);
        assertThat(outline.contains(new Spot(1, 1))).isTrue();
        assertThat(outline.contains(new Spot(5, 5))).isFalse();
    }

    @Test
    void readsEveryIslandOfAMultiPolygon() {
        var outline = Outline.ofGeoJson("""
                {"type": "MultiPolygon", "coordinates": [[[[0,0],[1,0],[1,1],[0,0]]], [[[5,5],[6,5],[6,6],[5,5]]]]}""");

        assertThat(outline.rings()).hasSize(2);
        assertThat(Box.around(outline.spots())).isEqualTo(new Box(0, 0, 6, 6));
    }

    @Test
    void refusesWhatIsNoArea() {
        assertThatIllegalArgumentException().isThrownBy(() -> Outline.ofGeoJson("{\"type\":\"Point\"}"));
        assertThatIllegalArgumentException().isThrownBy(() -> Outline.ofGeoJson("<html>"));
    }

    @Test
    void theMiddleLiesInsideAndFarFromTheBorder() {
        var horseshoe = new Outline(List.of(List.of(
                new Spot(0, 0),
                new Spot(30, 0),
                new Spot(30, 30),
                new Spot(20, 30),
                new Spot(20, 6),
                new Spot(6, 6),
                new Spot(6, 30),
                new Spot(0, 30))));

        assertThat(horseshoe.contains(horseshoe.middle())).isTrue();
        assertThat(horseshoe.middle().x()).isGreaterThan(20);
    }

    @Test
    void simplificationKeepsCornersAndDropsWhatLiesOnALine() {
        var ring = new ArrayList<Spot>();
        for (var i = 0; i < 100; i++) {
            ring.add(new Spot(i, i % 2 * 0.1));
        }
        ring.add(new Spot(100, 0));
        ring.add(new Spot(100, 100));
        ring.add(new Spot(0, 100));

        var simple = Simplification.ofRing(ring, 0.5);

        assertThat(simple)
                .containsExactlyInAnyOrder(new Spot(0, 0), new Spot(100, 0), new Spot(100, 100), new Spot(0, 100));
    }

    @Test
    void noDroppedSpotIsFartherAwayThanTheTolerance() {
        var line = new ArrayList<Spot>();
        for (var i = 0; i <= 400; i++) {
            line.add(new Spot(i, 20 * Math.sin(i / 15.0) + 3 * Math.sin(i * 1.7)));
        }
        var simple = Simplification.ofLine(line, 1.5);

        assertThat(simple).hasSizeLessThan(line.size() * 3 / 4);
        assertThat(line).allSatisfy(spot -> {
            var nearest = Double.MAX_VALUE;
            for (var i = 1; i < simple.size(); i++) {
                nearest = Math.min(nearest, spot.squaredDistanceTo(simple.get(i - 1), simple.get(i)));
            }
            assertThat(Math.sqrt(nearest)).isLessThanOrEqualTo(1.5 + 1e-9);
        });
    }

    @Test
    void theProjectionKeepsProportionsOnTheGround() {
        // One degree of longitude at 60 degrees north is half as long as one of latitude
        var projection = Projection.fit(new Box(10, 59, 12, 61), new Box(0, 0, 100, 100));
        var west = projection.place(new Spot(10, 60));
        var east = projection.place(new Spot(12, 60));
        var north = projection.place(new Spot(11, 61));
        var south = projection.place(new Spot(11, 59));

        assertThat(east.x() - west.x()).isCloseTo(50, within(1e-6));
        assertThat(south.y() - north.y()).isCloseTo(100, within(1e-6));
        assertThat(west.x()).isCloseTo(25, within(1e-6));
    }

    @Test
    void hatchingStaysInsideAndLeavesHolesFree() {
        var outline = Outline.ofGeoJson(RING_WITH_HOLE).map(spot -> new Spot(spot.x() * 10, spot.y() * 10));
        var ends = Hatch.of(outline, 6);

        assertThat(ends.size() % 2).isZero();
        assertThat(ends).isNotEmpty();
        for (var i = 0; i < ends.size(); i += 2) {
            var middle = new Spot(
                    (ends.get(i).x() + ends.get(i + 1).x()) / 2,
                    (ends.get(i).y() + ends.get(i + 1).y()) / 2);
            assertThat(outline.contains(middle)).isTrue();
        }
    }

    @Test
    void labelsDoNotCoverEachOther() {
        var home = Outline.ofGeoJson(RING_WITH_HOLE).map(spot -> new Spot(spot.x() * 20, spot.y() * 20));
        var wish = new LabelPlaces.Wish(new Spot(100, 30), 60, 30, home);

        var places = LabelPlaces.of(List.of(wish, wish, wish), new Box(0, 0, 200, 200));

        assertThat(places.get(0).overlap(places.get(1))).isZero();
        assertThat(places.get(1).overlap(places.get(2))).isZero();
        assertThat(places.get(0).overlap(places.get(2))).isZero();
    }

    @Test
    void longNamesBreakAtHyphensAndSpaces() {
        assertThat(Words.lines("Vesterbro-Kongens Enghave", 14, 112)).containsExactly("Vesterbro-", "Kongens Enghave");
        assertThat(Words.lines("Indre By", 14, 112)).containsExactly("Indre By");
    }
}
