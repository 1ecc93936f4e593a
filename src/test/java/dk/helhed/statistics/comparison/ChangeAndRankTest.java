package dk.helhed.statistics.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.geography.AreaId;
import dk.helhed.statistics.FigureForm;
import dk.helhed.statistics.publication.FigureContent;
import dk.helhed.statistics.publication.FigureContent.Cell;
import dk.helhed.statistics.publication.FigureContent.Shown;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChangeAndRankTest {
    @Test
    void theChangeIsCalculatedBeforeRounding() {
        assertThat(Change.between(content(1, 1, row("10.04", "10.06")), 0, 0, 1))
                .isEqualTo(new Change.By(new BigDecimal("0.0"), Optional.of(new BigDecimal("0.2"))));
    }

    @Test
    void betweenTwoDefinitionsNoChangeIsCalculated() {
        assertThat(Change.between(content(1, 2, row("10", "12")), 0, 0, 1)).isEqualTo(new Change.Broken());
    }

    @Test
    void fromZeroThereIsAChangeButNoShareOfIt() {
        assertThat(Change.between(content(1, 1, row("0", "4")), 0, 0, 1))
                .isEqualTo(new Change.By(new BigDecimal("4.0"), Optional.empty()));
    }

    @Test
    void fromBelowZeroARiseIsARise() {
        assertThat(Change.between(content(1, 1, row("-4", "-2")), 0, 0, 1))
                .isEqualTo(new Change.By(new BigDecimal("2.0"), Optional.of(new BigDecimal("50.0"))));
    }

    @Test
    void equalValuesShareAPlaceAndHiddenOnesHaveNone() {
        var content = content(
                1,
                1,
                row("1", "7"),
                row("1", "9"),
                row("1", "7"),
                List.of(new FigureContent.Hidden(false), new FigureContent.Hidden(false)));
        var ranks = Ranks.of(content, "2017", Set.of());

        assertThat(ranks.of(new UUID(0, 1))).contains(new Ranks.Rank(1, 3, false));
        assertThat(ranks.of(new UUID(0, 0))).contains(new Ranks.Rank(2, 3, true));
        assertThat(ranks.of(new UUID(0, 3))).isEmpty();
        assertThat(ranks.without()).isEqualTo(1);
    }

    @Test
    void whatLiesOutsideHasNoPlace() {
        var content = content(1, 1, row("1", "7"), row("1", "9"), row("1", "8"));
        var ranks = Ranks.of(content, "2017", Set.of(new AreaId(new UUID(0, 1))));

        assertThat(ranks.of(new UUID(0, 2))).contains(new Ranks.Rank(1, 2, false));
        assertThat(ranks.of(new UUID(0, 1))).isEmpty();
        assertThat(ranks.without()).isZero();
    }

    private static List<Cell> row(String then, String now) {
        return List.of(shown(then), shown(now));
    }

    private static Cell shown(String exact) {
        var value = new BigDecimal(exact);
        return new Shown(value, value, value, Optional.empty(), List.of(), Optional.empty(), Optional.empty());
    }

    @SafeVarargs
    private static FigureContent content(int then, int now, List<Cell>... rows) {
        return new FigureContent(
                "",
                "",
                FigureForm.LINE,
                new FigureContent.IndicatorLine("I-1", "", ""),
                List.of(definition(1), definition(2)),
                IntStream.range(0, rows.length)
                        .mapToObj(i ->
                                new FigureContent.Place(Optional.of(new UUID(0, i)), "", 0, 1, Optional.of("DISTRICT")))
                        .toList(),
                List.of(new FigureContent.PeriodColumn("2016", then), new FigureContent.PeriodColumn("2017", now)),
                List.of(rows),
                0,
                0,
                List.of());
    }

    private static FigureContent.DefinitionLine definition(int number) {
        return new FigureContent.DefinitionLine(
                number, Optional.empty(), "", Optional.empty(), BigDecimal.ONE, "", 1, Optional.empty());
    }
}
