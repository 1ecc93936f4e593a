package dk.helhed.governance.seat;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.governance.Boards;
import dk.helhed.governance.SeatOnDate;
import dk.helhed.governance.SeatStatus;
import dk.helhed.governance.World;
import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.Period;
import dk.helhed.kernel.Refusal;
import dk.helhed.testing.AppTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AppTest
class FillSeatTest {
    private static final AccountId BY = new AccountId(World.BY);
    private static final LocalDate FIRST = LocalDate.of(2016, 10, 1);
    private static final Period FOUR_YEARS = Period.of(FIRST, FIRST.plusYears(4));

    @Autowired
    private FillSeat fillSeat;

    @Autowired
    private EndTerm endTerm;

    @Autowired
    private Boards boards;

    @Autowired
    private JdbcClient jdbc;

    private World world;

    @BeforeEach
    void aBoard() {
        world = World.in(jdbc);
    }

    @Test
    void fillsAVacantSeatAndLeavesATrace() {
        var seat = world.seat(1, "MEMBER");
        var sara = world.person("Sara");
        assertThat(fillSeat.fill(BY, seat, sara, FOUR_YEARS)).isInstanceOf(FillSeat.Filled.class);
        assertThat(boards.seats(world.board(), FIRST))
                .extracting(SeatOnDate::status)
                .containsExactly(new SeatStatus.Filled(sara, Optional.of(FIRST.plusYears(4))));
        assertThat(trail("seat/" + seat.value())).containsExactly("governance.seat.filled");
    }

    @Test
    void refusesASeatThatIsTakenAndWritesNothing() {
        var seat = world.seat(1, "MEMBER");
        fillSeat.fill(BY, seat, world.person("Sara"), FOUR_YEARS);
        var again = fillSeat.fill(BY, seat, world.person("Jonas"), FOUR_YEARS);
        assertThat(again)
                .isInstanceOfSatisfying(
                        FillSeat.NotPermitted.class,
                        refused -> assertThat(refused.reasons())
                                .extracting(Refusal::code)
                                .containsExactly("GOV-030"));
        assertThat(trail("seat/" + seat.value())).hasSize(1);
    }

    @Test
    void refusesASecondVoteAndATermTooLongAtOnce() {
        var sara = world.person("Sara");
        fillSeat.fill(BY, world.seat(1, "MEMBER"), sara, FOUR_YEARS);
        var again = fillSeat.fill(BY, world.seat(2, "CHAIR"), sara, Period.from(FIRST));
        assertThat(again)
                .isInstanceOfSatisfying(
                        FillSeat.NotPermitted.class,
                        refused -> assertThat(refused.reasons())
                                .extracting(Refusal::code)
                                .containsExactly("GOV-032", "GOV-033"));
    }

    @Test
    void endsATermWithItsLastDayAndFreesTheSeatTheDayAfter() {
        var seat = world.seat(1, "MEMBER");
        var sara = world.person("Sara");
        var lastDay = LocalDate.of(2018, 1, 31);
        if (fillSeat.fill(BY, seat, sara, FOUR_YEARS) instanceof FillSeat.Filled(var term)) {
            assertThat(endTerm.end(BY, world.board(), seat, term, lastDay, EndReason.RESIGNED))
                    .isEqualTo(new EndTerm.Ended());
        }
        assertThat(boards.members(world.board(), lastDay)).hasSize(1);
        assertThat(boards.seats(world.board(), lastDay.plusDays(34)))
                .extracting(SeatOnDate::status)
                .containsExactly(new SeatStatus.Vacant(lastDay.plusDays(1), 33));
    }

    @Test
    void refusesToEndATermBeforeItBeginsLaterThanAgreedOrTwice() {
        var seat = world.seat(1, "MEMBER");
        var term = world.term(seat, world.person("Sara"), FOUR_YEARS);
        assertThat(refusals(endTerm.end(BY, world.board(), seat, term, FIRST.minusDays(1), EndReason.OTHER)))
                .containsExactly("GOV-050");
        assertThat(refusals(endTerm.end(
                        BY, world.board(), seat, term, FIRST.plusYears(4).minusDays(1), EndReason.OTHER)))
                .containsExactly("GOV-051");
        assertThat(refusals(endTerm.end(BY, world.board(), seat, term, FIRST, EndReason.OTHER)))
                .isEmpty();
        assertThat(refusals(endTerm.end(BY, world.board(), seat, term, FIRST, EndReason.OTHER)))
                .containsExactly("GOV-052");
    }

    private static List<String> refusals(EndTerm.Result result) {
        return switch (result) {
            case EndTerm.Ended _ -> List.of();
            case EndTerm.NotPermitted(var reasons) ->
                reasons.stream().map(Refusal::code).toList();
        };
    }

    private List<String> trail(String object) {
        return jdbc.sql("select action from audit.link where object = :object order by number")
                .param("object", object)
                .query((row, _) -> String.valueOf(row.getString("action")))
                .list();
    }
}
