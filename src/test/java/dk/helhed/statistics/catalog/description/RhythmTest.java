package dk.helhed.statistics.catalog.description;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.kernel.Copenhagen;
import dk.helhed.statistics.catalog.description.Rhythm.Expected;
import dk.helhed.statistics.catalog.description.Rhythm.Late;
import dk.helhed.statistics.catalog.description.Rhythm.Unplanned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RhythmTest {
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final Rhythm YEARLY = new Rhythm(12, Optional.empty());

    @Test
    void withoutADayAndWithoutARhythmNothingIsExpected() {
        assertThat(Rhythm.NONE.due(MARCH, at(MARCH.minusYears(9)))).isEqualTo(new Unplanned());
        assertThat(YEARLY.due(MARCH, Optional.empty())).isEqualTo(new Unplanned());
    }

    @Test
    void theNextReleaseIsExpectedOneRhythmAfterTheLast() {
        assertThat(YEARLY.due(MARCH.plusMonths(5), at(MARCH))).isEqualTo(new Expected(MARCH.plusYears(1)));
    }

    @Test
    void aReleaseIsNotLateOnItsDayAndLateTheDayAfter() {
        var day = MARCH.plusYears(1);

        assertThat(YEARLY.due(day, at(MARCH))).isEqualTo(new Expected(day));
        assertThat(YEARLY.due(day.plusDays(1), at(MARCH))).isEqualTo(new Late(day, 1));
    }

    @Test
    void aDayTheSourceHasNamedGoesBeforeTheRhythm() {
        var named = new Rhythm(12, Optional.of(LocalDate.of(2027, 2, 11)));

        assertThat(named.due(MARCH, at(MARCH))).isEqualTo(new Expected(LocalDate.of(2027, 2, 11)));
        assertThat(named.due(LocalDate.of(2027, 3, 1), at(LocalDate.of(2027, 2, 20))))
                .as("late as it was, it has come")
                .isEqualTo(new Expected(LocalDate.of(2028, 2, 11)));
    }

    @Test
    void aReleaseThatComesAQuarterOfTheRhythmEarlyAnswersTheExpectedOne() {
        var quarterly = new Rhythm(3, Optional.of(MARCH));

        assertThat(quarterly.due(MARCH, at(MARCH.minusDays(22)))).isEqualTo(new Expected(MARCH.plusMonths(3)));
        assertThat(quarterly.due(MARCH, at(MARCH.minusDays(23)))).isEqualTo(new Expected(MARCH));
    }

    @Test
    void aSingleNamedDayIsLateUntilItIsAnswered() {
        var once = new Rhythm(0, Optional.of(MARCH));

        assertThat(once.due(MARCH.plusDays(40), Optional.empty())).isEqualTo(new Late(MARCH, 40));
        assertThat(once.due(MARCH.plusDays(40), at(MARCH.plusDays(40)))).isEqualTo(new Unplanned());
    }

    @Test
    void aReleaseNeverMakesTheNextOneDueEarlier() {
        var seed = System.nanoTime();
        var random = new Random(seed);
        for (var round = 0; round < 500; round++) {
            var rhythm = new Rhythm(random.nextInt(1, 25), Optional.of(MARCH.plusDays(random.nextInt(-900, 900))));
            var received = MARCH.plusDays(random.nextInt(-900, 900));
            var later = received.plusDays(random.nextInt(1, 900));

            assertThat(day(rhythm.due(MARCH, at(later))))
                    .as("seed %d, round %d", seed, round)
                    .isAfterOrEqualTo(day(rhythm.due(MARCH, at(received))));
        }
    }

    @Test
    void aDayThatIsNamedAfterTheNewestReleaseStandsUntilAnotherHasCome() {
        var written = Copenhagen.instant(MARCH.atTime(15, 0));
        var soon = MARCH.plusDays(8);
        for (var months : new int[] {0, 6, 12}) {
            var named = new Rhythm(months, Optional.of(soon), Optional.of(written));

            assertThat(named.due(MARCH, at(MARCH))).isEqualTo(new Expected(soon));
            assertThat(named.due(soon.plusDays(2), at(MARCH))).isEqualTo(new Late(soon, 2));
            assertThat(named.due(MARCH.plusDays(4), at(MARCH.plusDays(3))))
                    .as("the one that came after it was named answers it, early as it is")
                    .isNotEqualTo(new Expected(soon));
        }
    }

    @Test
    void aDayThatWasNamedThoughTheReleaseOfThatDayHadComeIsAnswered() {
        var named = new Rhythm(12, Optional.of(MARCH), Optional.of(Copenhagen.instant(MARCH.atTime(15, 0))));

        assertThat(named.due(MARCH.plusDays(9), at(MARCH))).isEqualTo(new Expected(MARCH.plusYears(1)));
    }

    private static Optional<Instant> at(LocalDate day) {
        return Optional.of(Copenhagen.instant(day.atTime(12, 0)));
    }

    private static LocalDate day(Rhythm.Due due) {
        return switch (due) {
            case Expected(var day) -> day;
            case Late late -> late.day();
            case Unplanned() -> throw new AssertionError("nothing expected");
        };
    }
}
