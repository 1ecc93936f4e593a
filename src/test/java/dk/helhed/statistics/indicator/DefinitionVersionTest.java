package dk.helhed.statistics.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.statistics.DatasetId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DefinitionVersionTest {
    private static final Definition DEFINITION = new Definition.Count(
            Quantity.whole(new DatasetId(new UUID(0, 1)), "persons"),
            new Presentation(BigDecimal.ONE, "personer", 0, Direction.NEITHER));
    private static final DefinitionVersion FIRST = new DefinitionVersion(1, Optional.empty(), DEFINITION);
    private static final DefinitionVersion SECOND =
            new DefinitionVersion(2, Optional.of(LocalDate.of(2014, 1, 1)), DEFINITION);

    @Test
    void aVersionIsReplacedByALaterOneThatCoversAllItsDays() {
        var third = new DefinitionVersion(3, Optional.of(LocalDate.of(2012, 1, 1)), DEFINITION);
        var all = List.of(FIRST, SECOND, third);

        assertThat(FIRST.replacedBy(all)).isEmpty();
        assertThat(SECOND.replacedBy(all)).contains(third);
        assertThat(SECOND.replacedBy(List.of(FIRST, SECOND))).isEmpty();
        assertThat(third.replacedBy(all)).isEmpty();
    }

    @Test
    void resultsBeforeAChangeKeepTheOldVersion() {
        var versions = List.of(FIRST, SECOND);

        assertThat(DefinitionVersion.on(PeriodCode.of("2013").firstDay(), versions))
                .contains(FIRST);
        assertThat(DefinitionVersion.on(PeriodCode.of("2014").firstDay(), versions))
                .contains(SECOND);
    }

    @Test
    void aVersionThatNamesTheSameDayReplacesTheOneBefore() {
        var third = new DefinitionVersion(3, SECOND.validFrom(), DEFINITION);

        assertThat(DefinitionVersion.on(LocalDate.of(2016, 1, 1), List.of(FIRST, SECOND, third)))
                .contains(third);
    }

    @Test
    void aDayBeforeTheFirstVersionHasNone() {
        assertThat(DefinitionVersion.on(LocalDate.of(2013, 1, 1), List.of(SECOND)))
                .isEmpty();
    }

    @Test
    void periodsKnowTheirFirstDay() {
        assertThat(PeriodCode.of("2017").firstDay()).isEqualTo("2017-01-01");
        assertThat(PeriodCode.of("2017K3").firstDay()).isEqualTo("2017-07-01");
        assertThat(PeriodCode.of("2017M11").firstDay()).isEqualTo("2017-11-01");
        assertThat(PeriodCode.of("2016-12-31").firstDay()).isEqualTo("2016-12-31");
        assertThat(PeriodCode.of("2017-02-30")).isInstanceOf(PeriodCode.Unknown.class);
        assertThat(PeriodCode.of("skoleår 17/18")).isInstanceOf(PeriodCode.Unknown.class);
    }
}
