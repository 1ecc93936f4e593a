package dk.helhed.governance.seat;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.governance.BoardId;
import dk.helhed.governance.PersonId;
import dk.helhed.governance.SeatId;
import dk.helhed.governance.SeatRole;
import dk.helhed.governance.TermId;
import dk.helhed.kernel.Period;
import dk.helhed.kernel.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TermOfOfficeTest {
    private static final LocalDate FIRST = LocalDate.of(2016, 10, 1);
    private static final Period FOUR_YEARS = Period.of(FIRST, FIRST.plusYears(4));
    private static final SeatFacts SEAT = seat(true, Optional.of(4));

    @Test
    void permitsAVacantSeatForAsLongAsTheBoardAllows() {
        assertThat(TermOfOffice.check(SEAT, List.of(), List.of(), true, FOUR_YEARS))
                .isEmpty();
    }

    @Test
    void refusesASeatThatIsTakenAndNamesTheHolderAndTheLastDay() {
        var reasons = TermOfOffice.check(SEAT, List.of(held(FOUR_YEARS)), List.of(), true, FOUR_YEARS);
        assertThat(reasons).singleElement().isInstanceOf(TermOfOffice.SeatTaken.class);
        assertThat(reasons.getFirst().arguments()).containsExactly("Sara", FIRST, LocalDate.of(2020, 9, 30));
    }

    @Test
    void saysItOtherwiseWhenTheHolderHasNoEnd() {
        var reasons = TermOfOffice.check(SEAT, List.of(held(Period.from(FIRST))), List.of(), true, FOUR_YEARS);
        assertThat(reasons).extracting(Refusal::code).containsExactly("GOV-031");
    }

    @Test
    void refusesADayTooMuchAndATermWithoutEndButNotWhereTheBoardSetsNoLimit() {
        var tooLong = Period.of(FIRST, FIRST.plusYears(4).plusDays(1));
        assertThat(TermOfOffice.check(SEAT, List.of(), List.of(), true, tooLong))
                .containsExactly(new TermOfOffice.TermTooLong(4, LocalDate.of(2020, 9, 30)));
        assertThat(TermOfOffice.check(SEAT, List.of(), List.of(), true, Period.from(FIRST)))
                .hasSize(1);
        assertThat(TermOfOffice.check(seat(true, Optional.empty()), List.of(), List.of(), true, Period.from(FIRST)))
                .isEmpty();
    }

    @Test
    void refusesASecondVoteButNotASeatWithoutOne() {
        var vote = List.of(new TermOfOffice.OtherVote(7, FIRST, Optional.empty()));
        assertThat(TermOfOffice.check(SEAT, List.of(), vote, true, FOUR_YEARS))
                .containsExactly(new TermOfOffice.SecondVote(7));
        assertThat(TermOfOffice.check(seat(false, Optional.of(4)), List.of(), vote, true, FOUR_YEARS))
                .isEmpty();
    }

    @Test
    void saysEverythingThatSpeaksAgainstItAtOnce() {
        var vote = List.of(new TermOfOffice.OtherVote(7, FIRST, Optional.empty()));
        var reasons = TermOfOffice.check(SEAT, List.of(held(FOUR_YEARS)), vote, false, Period.from(FIRST.minusDays(1)));
        assertThat(reasons)
                .extracting(Refusal::code)
                .containsExactly("GOV-030", "GOV-032", "GOV-033", "GOV-034", "GOV-035");
    }

    private static SeatFacts seat(boolean voting, Optional<Integer> longest) {
        return new SeatFacts(
                new SeatId(new UUID(1, 1)),
                new BoardId(new UUID(1, 2)),
                "Prøve",
                0,
                4,
                SeatRole.MEMBER,
                voting,
                FIRST,
                "Socialforvaltningen",
                90,
                longest);
    }

    private static SeatTerm held(Period period) {
        return new SeatTerm(
                new TermId(new UUID(1, 3)),
                SEAT.id(),
                new PersonId(new UUID(1, 4)),
                Optional.of("Sara"),
                period.from(),
                period.until(),
                Optional.empty());
    }
}
