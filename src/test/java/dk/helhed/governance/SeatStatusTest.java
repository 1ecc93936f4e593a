package dk.helhed.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.helhed.kernel.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SeatStatusTest {
    private static final LocalDate SINCE = LocalDate.of(2016, 10, 1);
    private static final LocalDate ENDS = LocalDate.of(2018, 5, 1);
    private static final SeatId SEAT = new SeatId(new UUID(1, 1));
    private static final PersonId SARA = new PersonId(new UUID(1, 2));
    private static final PersonId JONAS = new PersonId(new UUID(1, 3));

    @Test
    void isVacantSinceItsFirstDayWhenNobodyEverSatOnIt() {
        assertThat(status(LocalDate.of(2016, 10, 11), List.of())).isEqualTo(new SeatStatus.Vacant(SINCE, 10));
    }

    @Test
    void isFilledOnTheFirstAndOnTheLastDayOfTheTermAndVacantTheDayAfter() {
        var terms = List.of(term(SARA, Period.of(SINCE, ENDS)));
        assertThat(status(SINCE, terms)).isEqualTo(new SeatStatus.Filled(SARA, Optional.of(ENDS)));
        assertThat(status(ENDS.minusDays(1), terms)).isEqualTo(new SeatStatus.EndingSoon(SARA, ENDS, 1));
        assertThat(status(ENDS, terms)).isEqualTo(new SeatStatus.Vacant(ENDS, 0));
    }

    @Test
    void isEndingSoonFromTheDayTheBoardHasSet() {
        var terms = List.of(term(SARA, Period.of(SINCE, ENDS)));
        assertThat(status(ENDS.minusDays(91), terms)).isInstanceOf(SeatStatus.Filled.class);
        assertThat(status(ENDS.minusDays(90), terms)).isEqualTo(new SeatStatus.EndingSoon(SARA, ENDS, 90));
    }

    @Test
    void isNotEndingSoonWhenSomebodyIsNamedToFollowWithoutAGap() {
        var terms = List.of(term(JONAS, Period.from(ENDS)), term(SARA, Period.of(SINCE, ENDS)));
        assertThat(status(ENDS.minusDays(1), terms)).isEqualTo(new SeatStatus.Filled(SARA, Optional.of(ENDS)));
    }

    @Test
    void isEndingSoonWhenTheOneWhoFollowsComesAfterAGap() {
        var terms = List.of(term(JONAS, Period.from(ENDS.plusDays(1))), term(SARA, Period.of(SINCE, ENDS)));
        assertThat(status(ENDS.minusDays(1), terms)).isEqualTo(new SeatStatus.EndingSoon(SARA, ENDS, 1));
        assertThat(status(ENDS, terms)).isEqualTo(new SeatStatus.Vacant(ENDS, 0));
    }

    @Test
    void isVacantSinceTheLatestTermThatEndedHoweverTheyAreOrdered() {
        var terms = List.of(
                term(JONAS, Period.of(LocalDate.of(2017, 3, 1), ENDS)),
                term(SARA, Period.of(SINCE, LocalDate.of(2017, 1, 1))));
        assertThat(status(ENDS.plusDays(33), terms)).isEqualTo(new SeatStatus.Vacant(ENDS, 33));
    }

    @Test
    void hasNoAnswerForADayBeforeTheSeatExists() {
        assertThatThrownBy(() -> status(SINCE.minusDays(1), List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private static SeatStatus status(LocalDate on, List<Term> terms) {
        return SeatStatus.of(SINCE, terms, on, 90);
    }

    private static Term term(PersonId person, Period period) {
        return new Term(new TermId(UUID.randomUUID()), SEAT, person, period);
    }
}
