package dk.helhed.statistics.period;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.geography.AreaId;
import dk.helhed.statistics.DatasetId;
import dk.helhed.statistics.NothingKind;
import dk.helhed.statistics.ReleaseId;
import dk.helhed.statistics.cell.RowRuns;
import dk.helhed.statistics.indicator.AddingRule;
import dk.helhed.statistics.indicator.Aggregation;
import dk.helhed.statistics.indicator.Aggregation.Outcome;
import dk.helhed.statistics.indicator.Amount;
import dk.helhed.statistics.indicator.Axis;
import dk.helhed.statistics.indicator.Definition;
import dk.helhed.statistics.indicator.DefinitionVersion;
import dk.helhed.statistics.indicator.Direction;
import dk.helhed.statistics.indicator.Extent;
import dk.helhed.statistics.indicator.Origin;
import dk.helhed.statistics.indicator.PeriodCode;
import dk.helhed.statistics.indicator.PeriodCode.Length;
import dk.helhed.statistics.indicator.Presentation;
import dk.helhed.statistics.indicator.Quantity;
import dk.helhed.statistics.indicator.Reading;
import dk.helhed.statistics.indicator.Reading.Side;
import dk.helhed.statistics.indicator.Reading.Why;
import dk.helhed.statistics.indicator.ReadingTable;
import dk.helhed.statistics.indicator.ReadingTable.Spot;
import dk.helhed.statistics.question.PeriodChoice;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The first section of the statistics specification over time, sentence by sentence. */
class LongReadingsTest {
    private static final ReleaseId RELEASE = new ReleaseId(new UUID(2, 2));
    private static final Extent AREA = new Extent.Part(new AreaId(new UUID(0, 1)));
    private static final Aggregation FLOW = Aggregation.of("FLOW");
    private static final Aggregation STOCK = Aggregation.of("STOCK");
    private static final Aggregation MEAN =
            new Aggregation(AddingRule.SUM, AddingRule.MEAN, AddingRule.SUM, "gennemsnit");

    @Test
    void fifteenOfAHundredAndFifteenOfFiftyOverTwoQuartersMakeTwentyPercentAndNeverTwentyTwoAndAHalf() {
        var read = new Read()
                .told("2019K1", share(15, 100))
                .told("2019K2", share(15, 50))
                .to(Length.HALF, FLOW, FLOW);

        assertThat(read.at("2019H1")).isInstanceOfSatisfying(Reading.Value.class, value -> {
            assertThat(value.shown()).isEqualTo("20.0");
            assertThat(value.numerator().value()).isEqualByComparingTo("30");
            assertThat(value.denominator().orElseThrow().value()).isEqualByComparingTo("150");
        });
    }

    @Test
    void aStockTakesTheLastAndAFlowItsSumEachByItsOwnRule() {
        var read = new Read();
        for (var quarter = 1; quarter <= 4; quarter++) {
            read.told("2019K" + quarter, share(quarter, 100 * quarter));
        }

        assertThat(sums(read.to(Length.YEAR, FLOW, STOCK).at("2019"))).containsExactly("10", "400");
        assertThat(sums(read.to(Length.YEAR, STOCK, STOCK).at("2019"))).containsExactly("4", "400");
        assertThat(sums(read.to(Length.YEAR, MEAN, STOCK).at("2019"))).containsExactly("2.5", "400");
    }

    @Test
    void anAverageMayNotBeAddedAndTheRefusalNamesTheSourcesFlag() {
        var never = new Aggregation(AddingRule.SUM, AddingRule.NONE, AddingRule.SUM, "ADD-ALLOWED=NO");
        var refused = new Why.MayNotBeAdded(Axis.TIME, "ADD-ALLOWED=NO");
        var read = new Read().told("2019K1", share(1, 2)).told("2019K2", share(1, 2));

        assertThat(why(read.to(Length.HALF, never, FLOW).at("2019H1"))).isEqualTo(refused);
        assertThat(why(read.to(Length.HALF, FLOW, never).at("2019H1"))).isEqualTo(refused);
        assertThat(why(new Read()
                        .told("2019K2", share(1, 2))
                        .to(Length.HALF, never, FLOW)
                        .at("2019H1")))
                .as("one part alone is not the longer period")
                .isEqualTo(refused);
    }

    @Test
    void anIncompleteYearHasNoValueAndNeverASmallerSum() {
        var open = new Read();
        months(2018, 1, 12).forEach(month -> open.told(month, share(1, 10)));
        months(2019, 1, 3).forEach(month -> open.told(month, share(1, 10)));

        assertThat(why(open.to(Length.YEAR, FLOW, FLOW).at("2019")))
                .isEqualTo(new Why.PartsMissing(3, 12, Length.MONTH, NothingKind.NOT_YET));
        assertThat(why(open.to(Length.YEAR, STOCK, STOCK).at("2019")))
                .as("a stock needs the last")
                .isEqualTo(new Why.PartsMissing(3, 12, Length.MONTH, NothingKind.NOT_YET));
        assertThat(sums(open.to(Length.YEAR, FLOW, FLOW).at("2018"))).containsExactly("12", "120");

        var holed = new Read();
        months(2019, 2, 12).forEach(month -> holed.told(month, share(1, 10)));
        assertThat(why(holed.to(Length.YEAR, FLOW, STOCK).at("2019")))
                .isEqualTo(new Why.PartsMissing(11, 12, Length.MONTH, NothingKind.MISSING));
        assertThat(sums(holed.to(Length.YEAR, STOCK, STOCK).at("2019")))
                .as("the last is there")
                .containsExactly("1", "10");
    }

    @Test
    void aPartThatIsMissingNotYetPublishedOrProtectedByTheSourceSpoilsTheSum() {
        for (var kind : List.of(NothingKind.MISSING, NothingKind.NOT_YET, NothingKind.PROTECTED_BY_SOURCE)) {
            var unknown = new Amount.Unknown(Map.of(kind, 1L), Map.of(), Origin.NOWHERE);
            var read = new Read()
                    .told("2019K1", share(15, 100))
                    .told(
                            "2019K2",
                            new Fraction(new Outcome.Together(unknown), Optional.of(new Outcome.Together(known(50)))));

            assertThat(why(read.to(Length.HALF, FLOW, FLOW).at("2019H1")))
                    .isEqualTo(new Why.InTheFile(Side.NUMERATOR, kind, Map.of(kind, 1L), ""));
        }
    }

    @Test
    void aDefinitionThatChangesWithinTheLongerPeriodGivesNoValue() {
        var read = new Read()
                .told("2019K1", share(15, 100))
                .told("2019K2", share(15, 50))
                .changed("2019K2");

        assertThat(why(read.to(Length.HALF, FLOW, FLOW).at("2019H1"))).isEqualTo(new Why.DefinitionChanges());
    }

    @Test
    void aYearThatTheSourceCountsItselfIsAsItIsCounted() {
        var read = new Read().told("2018", share(7, 9)).told("2019K1", share(1, 2));
        var never = new Aggregation(AddingRule.SUM, AddingRule.NONE, AddingRule.SUM, "RATIO");

        assertThat(sums(read.to(Length.YEAR, never, never).at("2018"))).containsExactly("7", "9");
    }

    @Test
    void anAreaThatWasThereForSomeOfTheYearOnlyHasNoValueForIt() {
        var read = new Read()
                .told("2019K1", share(1, 2))
                .told("2019K2", share(1, 2))
                .goneIn("2019K2");

        assertThat(why(read.to(Length.HALF, FLOW, FLOW).at("2019H1")))
                .isEqualTo(new Why.PartsMissing(1, 2, Length.QUARTER, NothingKind.NOT_APPLICABLE));
    }

    @Test
    void everyLongValueIsThePlainSumOfItsPartsAndKnowsAllTheirCells() {
        var seed = System.nanoTime();
        var random = new Random(seed);
        for (var round = 0; round < 300; round++) {
            var as = "seed " + seed + ", round " + round;
            var each = random.nextBoolean() ? Length.MONTH : Length.QUARTER;
            var length = random.nextBoolean() ? Length.HALF : Length.YEAR;
            var above = one(random, List.of(FLOW, STOCK, MEAN));
            var below = one(random, List.of(FLOW, STOCK, MEAN));
            var told = new LinkedHashMap<String, long[]>();
            var read = new Read();
            for (var part : each.in(PeriodCode.of("2019"))) {
                told.put(part.code(), new long[] {random.nextLong(0, 500), random.nextLong(500, 9000)});
                read.told(part.code(), share(told.get(part.code())[0], told.get(part.code())[1]));
            }
            var table = read.to(length, above, below);

            for (var longer : length.in(PeriodCode.of("2019"))) {
                var parts = told.entrySet().stream()
                        .filter(part -> PeriodCode.liesIn(part.getKey(), longer.code()))
                        .map(Map.Entry::getValue)
                        .toList();
                assertThat(table.at(longer.code())).as(as).isInstanceOfSatisfying(Reading.Value.class, value -> {
                    assertThat(value.numerator().value()).as(as).isEqualByComparingTo(plain(above, parts, 0));
                    assertThat(value.denominator().orElseThrow().value())
                            .as(as)
                            .isEqualByComparingTo(plain(below, parts, 1));
                    var cells = (above.equals(STOCK) ? 1 : parts.size()) + (below.equals(STOCK) ? 1 : parts.size());
                    assertThat(Objects.requireNonNull(value.origin().places().get(RELEASE))
                                    .cells())
                            .as(as)
                            .isEqualTo(cells);
                });
            }
        }
    }

    @Test
    void quartersOfMonthsAndThenYearsOfQuartersAreTheYearsOfMonths() {
        var seed = System.nanoTime();
        var random = new Random(seed);
        var monthly = new Read();
        months(2019, 1, 12).forEach(month -> monthly.told(month, share(random.nextInt(99), random.nextInt(1, 99))));
        var quarters = monthly.to(Length.QUARTER, FLOW, STOCK);
        var quarterly = new Read();
        quarters.table().periods().forEach(quarter -> {
            var sums = sums(quarters.at(quarter));
            quarterly.told(quarter, share(Long.parseLong(sums.get(0)), Long.parseLong(sums.get(1))));
        });

        assertThat(sums(quarterly.to(Length.YEAR, FLOW, STOCK).at("2019")))
                .as("seed %d", seed)
                .isEqualTo(sums(monthly.to(Length.YEAR, FLOW, STOCK).at("2019")));
    }

    @Test
    void onlyLengthsThatSomethingIsShorterThanAreOfferedAndWeeksDaysAndSchoolYearsNever() {
        assertThat(LongPeriod.offered(List.of("2019M01", "2019M02")))
                .containsExactly(Length.QUARTER, Length.HALF, Length.YEAR);
        assertThat(LongPeriod.offered(List.of("2019K1", "2018"))).containsExactly(Length.HALF, Length.YEAR);
        assertThat(LongPeriod.offered(List.of("2019H1"))).containsExactly(Length.YEAR);
        assertThat(LongPeriod.offered(List.of("2019", "2019U05", "2019-12-31", "2019/2020", "engang")))
                .isEmpty();
    }

    @Test
    void theNewestLongPeriodIsTheNewestThatIsOver() {
        var counted = new ArrayList<>(months(2018, 1, 12));
        counted.addAll(months(2019, 1, 3));

        assertThat(LongPeriod.chosen(Length.YEAR, counted, new PeriodChoice.Latest()))
                .extracting(LongPeriod::code)
                .containsExactly("2018");
        assertThat(LongPeriod.chosen(Length.QUARTER, counted, new PeriodChoice.Latest()))
                .extracting(LongPeriod::code)
                .containsExactly("2019K1");
        assertThat(LongPeriod.chosen(Length.YEAR, months(2019, 1, 3), new PeriodChoice.Latest()))
                .extracting(LongPeriod::code)
                .containsExactly("2019");
        assertThat(LongPeriod.chosen(
                        Length.QUARTER, counted, new PeriodChoice.Span(Optional.of("2018K3"), Optional.of("2018"))))
                .extracting(LongPeriod::code)
                .containsExactly("2018K3", "2018K4");
    }

    @Test
    void aCountThatNoCellTellsOfIsNamedToThoseWhoProtect() {
        var read = new Read().told("2019K1", share(3, 0)).told("2019K2", share(15, 50));

        assertThat(read.to(Length.HALF, FLOW, FLOW).untold()).containsExactly("2019H1");
        assertThat(new Read()
                        .told("2019K1", share(0, 0))
                        .told("2019K2", share(15, 50))
                        .to(Length.HALF, FLOW, FLOW)
                        .untold())
                .isEmpty();
    }

    /** One area, told of in some periods. */
    private static final class Read {
        private final Map<Spot, Fraction> fractions = new LinkedHashMap<>();
        private final Map<Spot, Reading> readings = new LinkedHashMap<>();
        private final Map<String, DefinitionVersion> versions = new HashMap<>();
        private final List<String> periods = new ArrayList<>();

        Read told(String period, Fraction fraction) {
            periods.add(period);
            fractions.put(new Spot(AREA, period), fraction);
            readings.put(new Spot(AREA, period), fraction.reading(presentation()));
            versions.put(period, version(1));
            return this;
        }

        Read changed(String from) {
            versions.put(from, version(2));
            return this;
        }

        Read goneIn(String period) {
            readings.put(new Spot(AREA, period), new Reading.Nothing(new Why.AreaNotThen(), Origin.NOWHERE));
            return this;
        }

        Put to(Length length, Aggregation above, Aggregation below) {
            var columns = LongPeriod.of(length, periods).stream()
                    .map(period -> LongColumn.of(
                            period, versions, quantity -> quantity.measure().equals("over") ? above : below))
                    .toList();
            return new Put(new LongReadings(new ReadingTable(List.of(AREA), periods, readings), fractions).of(columns));
        }
    }

    private record Put(LongTable all) {
        ReadingTable table() {
            return all.table();
        }

        Reading at(String period) {
            return all.table().at(AREA, period);
        }

        Set<String> untold() {
            return all.untold();
        }
    }

    private static DefinitionVersion version(int number) {
        var dataset = new DatasetId(new UUID(1, 1));
        return new DefinitionVersion(
                number,
                number == 1 ? Optional.empty() : Optional.of(LocalDate.of(2019, 4, 1)),
                new Definition.Share(
                        Quantity.whole(dataset, "over"), Quantity.whole(dataset, "under"), presentation()));
    }

    private static Presentation presentation() {
        return new Presentation(BigDecimal.valueOf(100), "%", 1, Direction.NEITHER);
    }

    private static List<String> months(int year, int from, int until) {
        IntFunction<String> code = month -> "%dM%02d".formatted(year, month);
        return IntStream.rangeClosed(from, until).mapToObj(code).toList();
    }

    private static Fraction share(long above, long below) {
        return new Fraction(new Outcome.Together(known(above)), Optional.of(new Outcome.Together(known(below))));
    }

    private static Amount.Known known(long value) {
        return new Amount.Known(BigDecimal.valueOf(value), Origin.of(RELEASE, RowRuns.between(1, 1), 1));
    }

    private static BigDecimal plain(Aggregation rules, List<long[]> parts, int side) {
        var sum = parts.stream().mapToLong(part -> part[side]).sum();
        return switch (rules.time()) {
            case LAST -> BigDecimal.valueOf(parts.getLast()[side]);
            case MEAN -> BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(parts.size()), MathContext.DECIMAL128);
            case SUM, NONE -> BigDecimal.valueOf(sum);
        };
    }

    private static List<String> sums(Reading reading) {
        var value = (Reading.Value) reading;
        return List.of(
                value.numerator().value().toPlainString(),
                value.denominator().orElseThrow().value().toPlainString());
    }

    private static Why why(Reading reading) {
        return ((Reading.Nothing) reading).why();
    }

    private static <T> T one(Random random, List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
