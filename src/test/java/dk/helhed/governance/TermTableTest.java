package dk.helhed.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.helhed.kernel.Period;
import dk.helhed.testing.AppTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database itself holds true about terms, whoever writes. */
@AppTest
class TermTableTest {
    private static final LocalDate FIRST = LocalDate.of(2016, 10, 1);
    private static final Period FOUR_YEARS = Period.of(FIRST, FIRST.plusYears(4));

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private BoardsQueries queries;

    private World world;

    @BeforeEach
    void aBoard() {
        world = World.in(jdbc);
    }

    @Test
    void refusesATermThatOverlapsAnotherOnTheSeat() {
        var seat = world.seat(1, "MEMBER");
        world.term(seat, world.person("Sara"), FOUR_YEARS);
        assertThatThrownBy(() -> world.term(
                        seat,
                        world.person("Jonas"),
                        Period.from(FIRST.plusYears(4).minusDays(1))))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("one_holder_at_a_time");
    }

    @Test
    void letsATermBeginTheDayAnotherStops() {
        var seat = world.seat(1, "MEMBER");
        world.term(seat, world.person("Sara"), FOUR_YEARS);
        world.term(seat, world.person("Jonas"), Period.from(FIRST.plusYears(4)));
        assertThat(queries.terms(List.of(world.board()))).hasSize(2);
    }

    @Test
    void refusesASecondVoteOfAPersonOnTheBoardButNotASeatWithoutOne() {
        var sara = world.person("Sara");
        world.term(world.seat(1, "MEMBER"), sara, FOUR_YEARS);
        world.term(world.seat(2, "SUBSTITUTE"), sara, FOUR_YEARS);
        assertThatThrownBy(() -> world.term(world.seat(3, "CHAIR"), sara, FOUR_YEARS))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("one_vote_per_person");
    }

    @Test
    void anEndShortensWhatIsHeldAndFreesTheSeat() {
        var seat = world.seat(1, "MEMBER");
        var term = world.term(seat, world.person("Sara"), FOUR_YEARS);
        world.ends(term, FIRST.plusYears(1));
        world.term(seat, world.person("Jonas"), Period.from(FIRST.plusYears(1)));
        assertThat(queries.terms(List.of(world.board())))
                .extracting(TermRow::ends)
                .containsExactly(Optional.of(FIRST.plusYears(1)), Optional.empty());
        assertThat(jdbc.sql("select upper(agreed) from governance.term where id = :id")
                        .param("id", term.value())
                        .query(LocalDate.class)
                        .single())
                .isEqualTo(FIRST.plusYears(4));
    }

    @Test
    void refusesAnEndThatIsNoEndOrComesTwice() {
        var seat = world.seat(1, "MEMBER");
        var term = world.term(seat, world.person("Sara"), FOUR_YEARS);
        assertThatThrownBy(() -> world.ends(term, FIRST)).isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> world.ends(term, FIRST.plusYears(4)))
                .isInstanceOf(DataIntegrityViolationException.class);
        world.ends(term, FIRST.plusYears(2));
        assertThatThrownBy(() -> world.ends(term, FIRST.plusYears(1)))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void theApplicationCannotRewriteATerm() {
        for (var statement : List.of(
                "update governance.term set held = agreed",
                "delete from governance.term",
                "update governance.term_end set until = until",
                "delete from governance.person",
                "update governance.seat set number = number")) {
            assertThatThrownBy(() -> jdbc.sql(statement).update()).hasStackTraceContaining("permission denied");
        }
    }

    @Test
    void statusAndDatabaseAgreeOnEveryDay() {
        for (int seed = 1; seed <= 12; seed++) {
            var seat = world.seat(seed, "OBSERVER");
            fill(seat, new Random(seed));
            var terms = queries.terms(List.of(world.board())).stream()
                    .map(TermRow::term)
                    .filter(term -> term.seat().equals(seat))
                    .toList();
            for (var day : days(seat)) {
                assertThat(SeatStatus.of(FIRST, terms, day.day(), 90))
                        .as("seed %s, %s", seed, day)
                        .satisfies(status -> agrees(status, day));
            }
        }
    }

    private record Day(LocalDate day, Optional<PersonId> holder, Optional<LocalDate> until, LocalDate freeSince) {}

    private static void agrees(SeatStatus status, Day day) {
        assertThat(status.heldBy()).isEqualTo(day.holder());
        switch (status) {
            case SeatStatus.Filled filled -> assertThat(filled.until()).isEqualTo(day.until());
            case SeatStatus.EndingSoon ending -> assertThat(ending.days()).isBetween(1, 90);
            case SeatStatus.Vacant vacant -> assertThat(vacant.since()).isEqualTo(day.freeSince());
        }
    }

    private void fill(SeatId seat, Random random) {
        var people = new ArrayList<PersonId>();
        var from = FIRST.plusDays(random.nextInt(50));
        for (int i = 0; i < 5; i++) {
            people.add(world.person("Person " + i));
            var until = from.plusDays(2 + random.nextInt(300));
            var open = i == 4 && random.nextBoolean();
            var term = world.term(seat, people.getLast(), open ? Period.from(from) : Period.of(from, until));
            if (random.nextInt(3) == 0) {
                until = from.plusDays(1);
                world.ends(term, until);
            }
            from = until.plusDays(random.nextBoolean() ? 0 : random.nextInt(60));
        }
    }

    private List<Day> days(SeatId seat) {
        return jdbc.sql("""
                        select cast(d as date) as day, t.person as holder, upper(t.held) as until,
                               coalesce((select max(upper(o.held)) from governance.term o
                                          where o.seat = :seat and upper(o.held) <= cast(d as date)),
                                        date '2016-10-01') as free_since
                          from generate_series(date '2016-10-01', date '2021-12-31', interval '1 day') d
                          left join governance.term t on t.seat = :seat and t.held @> cast(d as date)
                        """)
                .param("seat", seat.value())
                .query(dk.helhed.kernel.Rows.of(Day.class))
                .list();
    }
}
