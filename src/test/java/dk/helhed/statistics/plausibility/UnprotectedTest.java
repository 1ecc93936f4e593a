package dk.helhed.statistics.plausibility;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.statistics.cell.Measure;
import dk.helhed.statistics.cell.Nature;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnprotectedTest {
    private static final Measure CONVICTED = measure("Dømte", "", Nature.STOCK, false);

    @Test
    void aCountThatIsSaidToBeOfNoPersonsIsWarnedOfWhereTheDatasetHasAThreshold() {
        assertThat(Unprotected.of(List.of(CONVICTED), 5)).singleElement().satisfies(remark -> {
            assertThat(remark.warns()).isTrue();
            assertThat(remark.code()).isEqualTo("INTAKE-255");
            assertThat(remark.arguments()).containsExactly(1, "Dømte", 5);
        });
        assertThat(Unprotected.of(List.of(CONVICTED), 0)).isEmpty();
    }

    @Test
    void whatCountsPersonsOrIsNoCountIsNotWarnedOf() {
        assertThat(Unprotected.of(
                        List.of(
                                measure("Dømte", "", Nature.STOCK, true),
                                measure("Indkomst", "kr.", Nature.FLOW, false),
                                measure("Dømte", "", Nature.RATIO, false),
                                measure("Boliger", "", Nature.STOCK, false)),
                        5))
                .isEmpty();
    }

    private static Measure measure(String name, String unit, Nature nature, boolean counted) {
        return new Measure("m", name, unit, 0, nature, counted);
    }
}
