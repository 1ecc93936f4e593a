package dk.helhed.statistics.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.statistics.NothingKind;
import dk.helhed.statistics.ReleaseId;
import dk.helhed.statistics.cell.RowRuns;
import dk.helhed.statistics.indicator.Aggregation.Outcome;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AggregationTest {
    private static final ReleaseId RELEASE = new ReleaseId(new UUID(1, 1));

    @Test
    void aStockIsTakenLastInTimeAndAddedOverAreas() {
        var stock = Aggregation.of("STOCK");

        assertThat(stock.together(Axis.TIME, List.of(known(40), known(42)))).isEqualTo(new Outcome.Together(known(42)));
        assertThat(stock.together(Axis.AREAS, List.of(known(40), known(42))))
                .isEqualTo(new Outcome.Together(known(82)));
    }

    @Test
    void aMeanOverTimeAddsAndDivides() {
        var mean = new Aggregation(AddingRule.SUM, AddingRule.MEAN, AddingRule.SUM, "STOCK");

        assertThat(mean.together(Axis.TIME, List.of(known(40), known(43))))
                .isInstanceOfSatisfying(
                        Outcome.Together.class,
                        together -> assertThat(((Amount.Known) together.amount()).value())
                                .isEqualByComparingTo("41.5"));
    }

    @Test
    void whatMayNotBeAddedAlongOneAxisIsRefusedNamingAxisAndFlag() {
        for (var axis : Axis.values()) {
            assertThat(Aggregation.of("INDEX").together(axis, List.of(known(1), known(2))))
                    .isEqualTo(new Outcome.MayNotBeAdded(axis, "INDEX"));
        }
    }

    @Test
    void onePartAloneNeedsNoAdding() {
        assertThat(Aggregation.of("INDEX").together(Axis.AREAS, List.of(known(7))))
                .isEqualTo(new Outcome.Together(known(7)));
    }

    @Test
    void aPartThatIsMissingMakesTheSumUnknownAndKeepsItsKind() {
        var missing = new Amount.Unknown(Map.of(NothingKind.PROTECTED_BY_SOURCE, 2L), Origin.NOWHERE);

        var outcome = Aggregation.of("FLOW").together(Axis.AREAS, List.of(known(7), missing, Amount.absent()));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Together.class,
                        together -> assertThat(together.amount())
                                .isInstanceOfSatisfying(Amount.Unknown.class, unknown -> {
                                    assertThat(unknown.gravest()).isEqualTo(NothingKind.PROTECTED_BY_SOURCE);
                                    assertThat(unknown.kinds())
                                            .containsEntry(NothingKind.PROTECTED_BY_SOURCE, 2L)
                                            .containsEntry(NothingKind.MISSING, 1L);
                                }));
    }

    @Test
    void whatDoesNotApplyAddsNothingAndSpoilsNothing() {
        var notApplicable = new Amount.Unknown(Map.of(NothingKind.NOT_APPLICABLE, 1L), Origin.NOWHERE);

        assertThat(Aggregation.of("FLOW").together(Axis.AREAS, List.of(known(7), notApplicable)))
                .isEqualTo(new Outcome.Together(known(7)));
        assertThat(Aggregation.of("FLOW").together(Axis.AREAS, List.of(notApplicable, notApplicable)))
                .isInstanceOfSatisfying(
                        Outcome.Together.class,
                        together -> assertThat(together.amount()).isInstanceOf(Amount.Unknown.class));
    }

    @Test
    void aSumKnowsTheRowsOfAllItsParts() {
        var one = new Amount.Known(BigDecimal.ONE, Origin.of(RELEASE, RowRuns.of(8, 9), 2));
        var two = new Amount.Known(BigDecimal.TWO, Origin.of(RELEASE, RowRuns.of(30, 31), 2));

        var outcome = Aggregation.of("FLOW").together(Axis.AREAS, List.of(one, two));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Together.class,
                        together -> assertThat(together.amount().origin())
                                .isEqualTo(Origin.of(RELEASE, RowRuns.of(8, 9, 30, 31), 4)));
    }

    private static Amount known(long value) {
        return new Amount.Known(BigDecimal.valueOf(value), Origin.NOWHERE);
    }
}
