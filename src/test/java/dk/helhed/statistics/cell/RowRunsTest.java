package dk.helhed.statistics.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RowRunsTest {
    @Test
    void everySecondRowIsNamedByItself() {
        assertThat(RowRuns.of(9, 3, 7, 5, 3).text()).isEqualTo("3,5,7,9");
    }

    @Test
    void rowsThatFollowOneAnotherAreOneRun() {
        assertThat(RowRuns.of(5, 3, 4, 8).text()).isEqualTo("3-5,8");
        assertThat(RowRuns.between(3, 5).with(RowRuns.of(6)).text()).isEqualTo("3-6");
    }

    @Test
    void anyTwoTogetherHoldEachRowOfBothOnce() {
        for (var seed = 0; seed < 200; seed++) {
            var random = new Random(seed);
            var one = random.ints(random.nextInt(1, 30), 1, 60).toArray();
            var other = random.ints(random.nextInt(1, 30), 1, 60).toArray();
            var both = IntStream.concat(IntStream.of(one), IntStream.of(other)).toArray();

            assertThat(RowRuns.of(one).with(RowRuns.of(other))).isEqualTo(RowRuns.of(both));
            assertThat(RowRuns.of(both).rows())
                    .isEqualTo(new TreeSet<>(IntStream.of(both).boxed().toList()).size());
            assertThat(RowRuns.parse(RowRuns.of(both).text())).isEqualTo(RowRuns.of(both));
        }
    }

    @Test
    void ofMoreRunsThanAPersonLooksThroughOnlyTheEndsAreTold() {
        var odd = IntStream.range(0, RowRuns.MOST).map(i -> 2 * i + 1).toArray();
        var far = RowRuns.of(9_999);
        assertThat(RowRuns.of(odd).exact()).isTrue();
        assertThat(RowRuns.of(odd).with(far)).isEqualTo(RowRuns.within(1, 9_999));
        assertThat(RowRuns.within(3, 5).with(far)).isEqualTo(RowRuns.within(3, 9_999));
    }
}
