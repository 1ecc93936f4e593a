package dk.helhed.governance;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.kernel.Period;
import dk.helhed.testing.AppTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AppTest
class BoardsTest {
    private static final LocalDate SINCE = LocalDate.of(2016, 10, 1);

    @Autowired
    private Boards boards;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void tellsWhoSatOnABoardOnADay() {
        var world = World.in(jdbc);
        var seat = world.seat(1, "CO_CHAIR");
        var vacant = world.seat(2, "MEMBER");
        var sara = world.person("Sara");
        world.term(seat, sara, Period.of(SINCE, LocalDate.of(2018, 5, 1)));

        assertThat(boards.members(world.board(), SINCE)).singleElement().satisfies(member -> {
            assertThat(member.person()).isEqualTo(sara);
            assertThat(member.name()).isEqualTo("Sara");
            assertThat(member.seat()).isEqualTo(seat);
            assertThat(member.role()).isEqualTo(SeatRole.CO_CHAIR);
            assertThat(member.side()).isEqualTo(Side.MUNICIPALITY);
            assertThat(member.voting()).isTrue();
        });
        assertThat(boards.members(world.board(), LocalDate.of(2018, 5, 1))).isEmpty();
        assertThat(boards.seats(world.board(), SINCE.plusDays(5)))
                .extracting(SeatOnDate::id, SeatOnDate::status)
                .contains(org.assertj.core.groups.Tuple.tuple(vacant, new SeatStatus.Vacant(SINCE, 5)));
        assertThat(boards.seats(world.board(), SINCE.minusDays(1))).isEmpty();
    }

    @Test
    void knowsABoardByItsId() {
        var world = World.in(jdbc);
        assertThat(boards.board(world.board())).hasValueSatisfying(board -> {
            assertThat(board.reach()).isEqualTo(Reach.DISTRICT);
            assertThat(board.parent()).isPresent();
            assertThat(board.longestTermYears()).isEqualTo(Optional.of(4));
            assertThat(board.areas()).isEmpty();
        });
        assertThat(boards.all()).extracting(Board::id).contains(world.board());
        assertThat(boards.all().getFirst().reach()).isEqualTo(Reach.CITY);
        assertThat(boards.board(new BoardId(UUID.randomUUID()))).isEmpty();
    }

    @Test
    void aPersonWithoutIdentityIsStillThere() {
        var world = World.in(jdbc);
        var sara = world.person("Sara");
        assertThat(boards.names(List.of(sara))).containsEntry(sara, "Sara");
        assertThat(boards.person(sara)).contains(new Person(sara, "Sara", false, Optional.empty()));

        jdbc.sql("delete from governance.person_identity where person = :id")
                .param("id", sara.value())
                .update();
        assertThat(boards.person(sara)).contains(new Person(sara, Person.ERASED, true, Optional.empty()));
        assertThat(boards.names(List.of())).isEmpty();
    }
}
