package dk.helhed.statistics.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.geography.AreaId;
import dk.helhed.geography.AreaLevel;
import dk.helhed.geography.Crosswalk;
import dk.helhed.geography.CrosswalkId;
import dk.helhed.geography.weight.Share;
import dk.helhed.statistics.FigureForm;
import dk.helhed.statistics.publication.FigureContent;
import dk.helhed.statistics.publication.FigureContent.Cell;
import dk.helhed.statistics.publication.FigureContent.Shown;
import java.math.BigDecimal;
import java.time.LocalDate;
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
        var ranks = Ranks.of(content, "2017", Set.of(), Editions.UNCHANGED);

        assertThat(ranks.of(new UUID(0, 1))).contains(new Ranks.Rank(1, 3, false));
        assertThat(ranks.of(new UUID(0, 0))).contains(new Ranks.Rank(2, 3, true));
        assertThat(ranks.of(new UUID(0, 3))).isEmpty();
        assertThat(ranks.withoutBeside(new UUID(0, 0))).isEqualTo(1);
    }

    @Test
    void whatLiesOutsideHasNoPlace() {
        var content = content(1, 1, row("1", "7"), row("1", "9"), row("1", "8"));
        var ranks = Ranks.of(content, "2017", Set.of(new AreaId(new UUID(0, 1))), Editions.UNCHANGED);

        assertThat(ranks.of(new UUID(0, 2))).contains(new Ranks.Rank(1, 2, false));
        assertThat(ranks.of(new UUID(0, 1))).isEmpty();
        assertThat(ranks.withoutBeside(new UUID(0, 0))).isZero();
    }

    @Test
    void areasOfTwoEditionsAreNeverRankedTogether() {
        var changed = LocalDate.of(2016, 1, 1);
        var content = content(1, 1, row("1", "7"), row("1", "9"), row("1", "8"), row("1", "6"), row("1", "5"));
        var change = new Crosswalk(
                new CrosswalkId(new UUID(0, 9)),
                AreaLevel.DISTRICT,
                changed,
                "",
                List.of(share(0, 2), share(0, 3), share(1, 3), share(1, 4)));
        var ranks = Ranks.of(content, "2017", Set.of(), Editions.of(List.of(change)));

        assertThat(ranks.of(new UUID(0, 0)))
                .as("an old one, beside the other old one")
                .contains(new Ranks.Rank(2, 2, false));
        assertThat(ranks.of(new UUID(0, 3))).as("a new one").contains(new Ranks.Rank(2, 3, false));
        assertThat(ranks.isOfSeveralEditions()).as("so it is said among which").isTrue();
        assertThat(ranks.endedOn(new UUID(0, 0))).contains(changed);
        assertThat(ranks.endedOn(new UUID(0, 3))).isEmpty();
    }

    @Test
    void anAreaThatNoChangeTouchedIsRankedAmongThoseOfToday() {
        var content = content(1, 1, row("1", "7"), row("1", "9"), row("1", "5"));
        var change = new Crosswalk(
                new CrosswalkId(new UUID(0, 9)),
                AreaLevel.DISTRICT,
                LocalDate.of(2016, 1, 1),
                "",
                List.of(share(1, 2)));

        assertThat(Ranks.of(content, "2017", Set.of(), Editions.of(List.of(change)))
                        .of(new UUID(0, 0)))
                .contains(new Ranks.Rank(1, 2, false));
    }

    private static Share share(int from, int to) {
        return new Share(new AreaId(new UUID(0, from)), new AreaId(new UUID(0, to)), BigDecimal.ONE);
    }

    private static List<Cell> row(String then, String now) {
        return List.of(shown(then), shown(now));
    }

    private static Cell shown(String exact) {
        var value = new BigDecimal(exact);
        return new Shown(
                value, value, value, Optional.empty(), List.of(), Optional.empty(), Optional.empty(), List.of());
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
                number,
                Optional.empty(),
                "",
                Optional.empty(),
                BigDecimal.ONE,
                "",
                1,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
