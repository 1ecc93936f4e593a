package dk.helhed.statistics.intake.remark;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.geography.AreaId;
import dk.helhed.geography.AreaLevel;
import dk.helhed.statistics.catalog.limits.LimitsStore;
import dk.helhed.statistics.intake.remark.Remarking.Placed;
import dk.helhed.statistics.plausibility.Yardstick.Total;
import dk.helhed.statistics.statement.ReleaseStatement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Remarks are made anew when what they rest on is another. */
class BasisTest {
    private static final Placed PLACED = new Placed(
            Optional.empty(),
            List.of(),
            ReleaseStatement.NONE,
            List.of(),
            AreaLevel.DISTRICT,
            new UUID(0, 1),
            Map.of("Nørrebro", new AreaId(new UUID(0, 2)), "Valby", new AreaId(new UUID(0, 3))),
            Set.of("Hele byen"));

    @Test
    void theSameIsTheSameInWhateverOrderItCame() {
        assertThat(basis(total(Set.of("Nørrebro", "Valby"), Set.of("antal")), total(Set.of(), Set.of())))
                .isEqualTo(basis(total(Set.of(), Set.of()), total(Set.of("Valby", "Nørrebro"), Set.of("antal"))));
    }

    @Test
    void areasThatLieOtherwiseAreAnotherBasis() {
        assertThat(basis(total(Set.of("Nørrebro", "Valby"), Set.of("antal"))))
                .isNotEqualTo(basis(total(Set.of("Nørrebro"), Set.of("antal"))));
    }

    @Test
    void aMeasureThatMayNoLongerBeAddedIsAnotherBasis() {
        assertThat(basis(total(Set.of("Nørrebro"), Set.of("antal", "rum"))))
                .isNotEqualTo(basis(total(Set.of("Nørrebro"), Set.of("antal"))));
    }

    private static Total total(Set<String> parts, Set<String> measures) {
        return new Total(0, "Hele byen", parts, measures);
    }

    private static String basis(Total... totals) {
        return new Basis(PLACED, Optional.empty(), LimitsStore.Kept.USUAL, List.of(totals), List.of()).words();
    }
}
