package dk.helhed.statistics.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How many cells bear a sign, and where they stand. */
class MarkTest {
    private static final RowRuns AMONG = RowRuns.between(2, 9);

    @Test
    void theRowsAreNamedWhereEachCellWasPlaced() {
        assertThat(Mark.of(List.of("e\u001F2"), List.of("e\u001F3", "e\u001F7"), AMONG))
                .isEqualTo(Map.of("e", new Mark(2, RowRuns.of(3, 7))));
    }

    @Test
    void moreCellsThanAnyRowHasANumberAreCounted() {
        assertThat(Mark.of(List.of("e\u001F3000000000"), List.of("e\u001F3"), AMONG))
                .isEqualTo(Map.of("e", new Mark(3_000_000_000L, RowRuns.within(2, 9))));
    }

    @Test
    void aSignMayHoldWhatStandsBetweenItAndItsNumber() {
        assertThat(Mark.of(List.of("a\u001Fb\u001F1"), List.of("a\u001Fb\u001F4"), AMONG))
                .isEqualTo(Map.of("a\u001Fb", new Mark(1, RowRuns.of(4))));
    }
}
