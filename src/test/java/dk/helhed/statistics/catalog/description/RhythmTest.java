package dk.helhed.statistics.catalog.description;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.statistics.catalog.description.Rhythm.Expected;
import dk.helhed.statistics.catalog.description.Rhythm.Late;
import dk.helhed.statistics.catalog.description.Rhythm.Unplanned;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RhythmTest {
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final Rhythm YEARLY = new Rhythm(12, Optional.empty());

    @Test
    void withoutADayAndWithoutARhythmNothingIsExpected() {
        assertThat(Rhythm.NONE.due(MARCH, Optional.of(MARCH.minusYears(9)))).isEqualTo(new Unplanned());
        assertThat(YEARLY.due(MARCH, Optional.empty())).isEqualTo(new Unplanned());
    }

    @Test
    void theNextReleaseIsExpectedOneRhythmAfterTheLast() {
        assertThat(YEARLY.due(MARCH.plusMonths(5), Optional.of(MARCH))).isEqualTo(new Expected(MARCH.plusYears(1)));
    }

    @Test
    void aReleaseIsNotLateOnItsDayAndLateTheDayAfter() {
        var day = MARCH.plusYears(1);

        assertThat(YEARLY.due(day, Optional.of(MARCH))).isEqualTo(new Expected(day));
        assertThat(YEARLY.due(day.plusDays(1), Optional.of(MARCH))).isEqualTo(new Late(day, 1));
    }

    @Test
    void aDayTheSourceHasNamedGoesBeforeTheRhythm() {
        var named = new Rhythm(12, Optional.of(LocalDate.of(2027, 2, 11)));

        assertThat(named.due(MARCH, Optional.of(MARCH))).isEqualTo(new Expected(LocalDate.of(2027, 2, 11)));
        assertThat(named.due(LocalDate.of(2027, 3, 1), Optional.of(LocalDate.of(2027, 2, 20))))
                .as("late as it was, it has come")
                .isEqualTo(new Expected(LocalDate.of(2028, 2, 11)));
    }

    @Test
    void aReleaseThatComesAQuarterOfTheRhythmEarlyAnswersTheExpectedOne() {
        var quarterly = new Rhythm(3, Optional.of(MARCH));

        assertThat(quarterly.due(MARCH, Optional.of(MARCH.minusDays(22)))).isEqualTo(new Expected(MARCH.plusMonths(3)));
        assertThat(quarterly.due(MARCH, Optional.of(MARCH.minusDays(23)))).isEqualTo(new Expected(MARCH));
    }

    @Test
    void aSingleNamedDayIsLateUntilItIsAnswered() {
        var once = new Rhythm(0, Optional.of(MARCH));

        assertThat(once.due(MARCH.plusDays(40), Optional.empty())).isEqualTo(new Late(MARCH, 40));
        assertThat(once.due(MARCH.plusDays(40), Optional.of(MARCH.plusDays(40))))
                .isEqualTo(new Unplanned());
    }

    @Test
    void aReleaseNeverMakesTheNextOneDueEarlier() {
        var seed = System.nanoTime();
        var random = new Random(seed);
        for (var round = 0; round < 500; round++) {
            var rhythm = new Rhythm(random.nextInt(1, 25), Optional.of(MARCH.plusDays(random.nextInt(-900, 900))));
            var received = MARCH.plusDays(random.nextInt(-900, 900));
            var later = received.plusDays(random.nextInt(1, 900));

            assertThat(day(rhythm.due(MARCH, Optional.of(later))))
                    .as("seed %d, round %d", seed, round)
                    .isAfterOrEqualTo(day(rhythm.due(MARCH, Optional.of(received))));
        }
    }

    private static LocalDate day(Rhythm.Due due) {
        return switch (due) {
            case Expected(var day) -> day;
            case Late late -> late.day();
            case Unplanned() -> throw new AssertionError("nothing expected");
        };
    }
}
