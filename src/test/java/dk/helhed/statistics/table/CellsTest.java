package dk.helhed.statistics.table;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.statistics.NothingKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CellsTest {
    private static final Content REST = new Content.Nothing(NothingKind.MISSING, "");

    @Test
    void digitsArePutAsTheNumberThatTheyAre() {
        for (long seed = 0; seed < 20_000; seed++) {
            var random = new Random(seed);
            var number = new BigDecimal(BigDecimal.valueOf(random.nextLong() >> random.nextInt(64), random.nextInt(20))
                    .toPlainString());
            var cells = new Cells.Builder(1, REST);
            if (!cells.putDigits(0, number.toPlainString().replace('.', ','), ',')) {
                assertThat(number.toPlainString()).as("seed " + seed).hasSizeGreaterThan(18);
                continue;
            }
            assertThat(cells.build().at(0)).as("seed " + seed).isEqualTo(new Content.Value(number));
        }
    }

    @Test
    void whatIsNoPlainNumberIsNotPut() {
        for (var text : List.of(
                "",
                "-",
                "+",
                ".",
                "1.",
                ".5",
                "1.2.3",
                "1,2",
                "1e3",
                " 1",
                "1 ",
                "0x1",
                "12345678901234567890",
                "\u0001",
                "1\u00002",
                "٣")) {
            var cells = new Cells.Builder(1, REST);
            assertThat(cells.putDigits(0, text, '.')).as(text).isFalse();
            assertThat(cells.putDigits(0, text, '\0')).as(text).isFalse();
            assertThat(cells.build().at(0)).isEqualTo(REST);
        }
    }

    @Test
    void whatDoesNotFitIntoALongIsKeptExactlyAllTheSame() {
        var cells = new Cells.Builder(0, REST);
        var large = new Content.Value(new BigDecimal("123456789012345678901234567890.123"));
        var small = new Content.Value(new BigDecimal("1E-300"));
        cells.put(0, large);
        cells.put(3, small);
        var built = cells.build();
        assertThat(built.size()).isEqualTo(4);
        assertThat(built.at(0)).isEqualTo(large);
        assertThat(built.at(1)).isEqualTo(REST);
        assertThat(built.at(3)).isEqualTo(small);
        assertThat(built.numbers()).isEqualTo(2);
        assertThat(built.sum()).isEqualByComparingTo(large.number().add(small.number()));
    }

    @Test
    void aWindowKeepsItsStretchOfAnOrderAndLooksAtTheRest() {
        var cells = Cells.Builder.window(index -> 9 - index, 2, 3, 1, REST);
        cells.put(9, new Content.Nil("before"));
        cells.put(7, new Content.Value(new BigDecimal("1.50")));
        cells.status(7, "e");
        cells.put(5, new Content.Nil("-"));
        cells.put(4, new Content.Nil("after"));
        assertThat(cells.contents())
                .containsExactlyInAnyOrder(
                        REST, new Content.Nil("before"), new Content.Nil("-"), new Content.Nil("after"));
        var kept = cells.build();
        assertThat(kept.size()).isEqualTo(3);
        assertThat(kept.at(0)).isEqualTo(new Content.Value(new BigDecimal("1.50")));
        assertThat(kept.status(0)).contains("e");
        assertThat(kept.at(1)).isEqualTo(REST);
        assertThat(kept.at(2)).isEqualTo(new Content.Nil("-"));
        assertThat(kept.status(2)).isEmpty();
    }

    @Test
    void eachCellIsVisitedWithItsPositionOnEveryAxis() {
        for (long seed = 0; seed < 100; seed++) {
            var table = RandomTables.any(seed);
            var visited = new ArrayList<Integer>();
            table.eachCell((index, positions) -> {
                visited.add(index);
                assertThat(positions).containsExactly(table.positions(index));
            });
            assertThat(visited).as("seed " + seed).hasSize(table.cells().size());
        }
    }
}
