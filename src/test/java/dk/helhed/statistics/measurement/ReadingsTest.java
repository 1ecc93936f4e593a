package dk.helhed.statistics.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dk.helhed.geography.AreaId;
import dk.helhed.geography.AreaLevel;
import dk.helhed.geography.CrosswalkId;
import dk.helhed.kernel.AccountId;
import dk.helhed.statistics.DatasetId;
import dk.helhed.statistics.NothingKind;
import dk.helhed.statistics.ReleaseId;
import dk.helhed.statistics.carrying.Borders;
import dk.helhed.statistics.carrying.Passage;
import dk.helhed.statistics.catalog.Dataset;
import dk.helhed.statistics.catalog.Release;
import dk.helhed.statistics.catalog.description.DatasetCard;
import dk.helhed.statistics.cell.Measure;
import dk.helhed.statistics.cell.Nature;
import dk.helhed.statistics.cell.RowRuns;
import dk.helhed.statistics.indicator.Aggregation.Unclear;
import dk.helhed.statistics.indicator.Definition;
import dk.helhed.statistics.indicator.DefinitionVersion;
import dk.helhed.statistics.indicator.Direction;
import dk.helhed.statistics.indicator.Extent;
import dk.helhed.statistics.indicator.Origin.Crossing;
import dk.helhed.statistics.indicator.Presentation;
import dk.helhed.statistics.indicator.Quantity;
import dk.helhed.statistics.indicator.Reading;
import dk.helhed.statistics.indicator.Reading.Why;
import dk.helhed.statistics.measurement.Measured.Source;
import dk.helhed.statistics.warehouse.CellSum;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReadingsTest {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final DatasetId DATASET = new DatasetId(new UUID(1, 1));
    private static final ReleaseId RELEASE = new ReleaseId(new UUID(2, 2));
    private static final Quantity PERSONS = Quantity.whole(DATASET, "personer");
    private static final int EDITIONS = 30;

    @Test
    void countsAreCarriedOverThirtyChangesInWhichTheAreasMixEachTime() {
        var borders = new Borders(
                IntStream.range(0, EDITIONS).mapToObj(ReadingsTest::mixed).toList());
        var sums = Sums.of(RELEASE, List.of(sum(0, 1000), sum(1, 400)));
        var readings = new Readings(Map.of(DATASET, source()), Map.of(PERSONS, sums), borders, true);
        var newest = new Extent.Part(area(2 * EDITIONS));

        var read = assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> readings.of(Map.of("1990", persons()), List.of(newest)));

        assertThat(read.table().at(newest, "1990")).isInstanceOfSatisfying(Reading.Value.class, value -> {
            assertThat(value.shown()).isEqualByComparingTo("700");
            assertThat(value.origin().carried()).hasSize(2 + 4 * (EDITIONS - 1));
            assertThat(value.origin().places().get(RELEASE))
                    .as("both areas are read once")
                    .hasToString("Rows[runs=RowRuns[runs=[2-3], exact=true], cells=2, idle=0, marks={}]");
        });
    }

    @Test
    void aGroupThatTwoChangesOfBordersMakeOfTheSameAreaSaysThatItWouldBeCountedTwice() {
        var borders = new Borders(List.of(moved(1, 10), moved(2, 20)));
        var sums = Sums.of(RELEASE, List.of(sum(0, 1000)));
        var readings = new Readings(Map.of(DATASET, source()), Map.of(PERSONS, sums), borders, true);
        var both = new Extent.Group(area(99), List.of(area(10), area(20)), true);

        var read = readings.of(Map.of("1990", persons()), List.of(new Extent.Part(area(10)), both));

        assertThat(read.table().at(new Extent.Part(area(10)), "1990")).isInstanceOf(Reading.Value.class);
        assertThat(read.table().at(both, "1990"))
                .isInstanceOfSatisfying(
                        Reading.Nothing.class,
                        nothing -> assertThat(nothing.why()).isEqualTo(new Why.BordersUnclear(Unclear.TAKEN_TWICE)));
    }

    @Test
    void anAreaThatCeasedOrIsNotYetSaysThatItWasNotThereAndIsNotMissing() {
        var borders = new Borders(List.of(moved(1, 10)));
        var sums = Sums.of(RELEASE, List.of(sum(0, 1000), sum(10, 900, "1995"), sum(0, 5, "1999")));
        var uncarried = new Readings(Map.of(DATASET, source()), Map.of(PERSONS, sums), borders, false);
        var periods =
                Map.of("1990", persons(), "1992K1", persons(), "1992", persons(), "1995", persons(), "1999", persons());

        var read = uncarried.of(periods, List.of());

        assertThat(why(read, 0, "1995")).isEqualTo(new Why.AreaNotThen());
        assertThat(why(read, 10, "1990")).isEqualTo(new Why.AreaNotThen());
        assertThat(why(read, 10, "1992K1"))
                .as("it was there and nobody counted it")
                .isInstanceOf(Why.InTheFile.class);
        assertThat(read.table().at(new Extent.Part(area(0)), "1999"))
                .as("the file tells of it all the same")
                .isInstanceOf(Reading.Value.class);
        var carried = new Readings(Map.of(DATASET, source()), Map.of(PERSONS, sums), borders, true);
        assertThat(carried.of(periods, List.of()).table().at(new Extent.Part(area(10)), "1990"))
                .as("what is carried stands")
                .isInstanceOf(Reading.Value.class);
    }

    @Test
    void ofAPeriodInWhichAnAreaWasTakenInTheFileTellsOnWhichBordersItIsCounted() {
        for (var day : List.of(LocalDate.of(1995, 1, 2), LocalDate.of(1995, 7, 1))) {
            var by = new Crossing(new CrosswalkId(new UUID(3, 1)), day, "Skøn");
            var into = Map.of(area(10), Map.of(area(0), BigDecimal.ONE, area(10), BigDecimal.ONE));
            var borders = new Borders(List.of(new Passage(by, into)));
            var sums = Sums.of(
                    RELEASE,
                    List.of(
                            sum(0, 100, "1994"),
                            sum(10, 900, "1994"),
                            sum(10, 1010, "1995"),
                            nothing(0, "1996"),
                            sum(10, 1020, "1996")));

            var read = new Readings(Map.of(DATASET, source()), Map.of(PERSONS, sums), borders, true)
                    .of(Map.of("1994", persons(), "1995", persons(), "1996", persons()), List.of());

            assertThat(why(read, 0, "1995")).isEqualTo(new Why.AreaNotThen());
            assertThat(why(read, 0, "1996")).as("the file's own word").isInstanceOf(Why.InTheFile.class);
            assertThat(value(read, new Extent.Part(area(10)), "1994")).isEqualTo("1000 carried");
            assertThat(value(read, new Extent.Part(area(10)), "1995")).isEqualTo("1010");
            assertThat(value(read, new Extent.Part(area(10)), "1996")).isEqualTo("1020");
            assertThat(value(read, new Extent.Whole(), "1994")).isEqualTo("1000");
            assertThat(value(read, new Extent.Whole(), "1995")).isEqualTo("1010");
            assertThat(value(read, new Extent.Whole(), "1996")).isEqualTo("1020");
        }
    }

    @Test
    void theTwoSumsOfOneDatasetFollowTheSameBordersWhereNobodyIsInOneOfThem() {
        var nobody = shareOfTheYearOfAChange(sum(0, 0, "1995"), sum(10, 5, "1995"));
        assertThat(value(nobody, new Extent.Part(area(10)), "1995")).isEqualTo("5 carried");
        assertThat(value(nobody, new Extent.Whole(), "1995")).isEqualTo("5");

        var unsaid = shareOfTheYearOfAChange(sum(10, 5, "1995"));
        assertThat(unsaid.table().at(new Extent.Whole(), "1995"))
                .as("the file does not say how many of them there are in the area that ended")
                .isInstanceOf(Reading.Nothing.class);
    }

    /** Of 100 and 900 persons, as they are counted on the old borders. */
    private static Readings.Read shareOfTheYearOfAChange(CellSum... numerators) {
        var by = new Crossing(new CrosswalkId(new UUID(3, 1)), LocalDate.of(1995, 7, 1), "Skøn");
        var into = Map.of(area(10), Map.of(area(0), BigDecimal.ONE, area(10), BigDecimal.ONE));
        var some = Quantity.whole(DATASET, "nogle");
        var shown = new Presentation(new BigDecimal("1000"), "promille", 0, Direction.NEITHER);
        var share = new DefinitionVersion(1, Optional.empty(), new Definition.Share(some, PERSONS, shown));
        var sums = Map.of(
                some, Sums.of(RELEASE, List.of(numerators)),
                PERSONS, Sums.of(RELEASE, List.of(sum(0, 100, "1995"), sum(10, 900, "1995"))));
        return new Readings(Map.of(DATASET, source("nogle")), sums, new Borders(List.of(new Passage(by, into))), true)
                .of(Map.of("1995", share), List.of());
    }

    private static String value(Readings.Read read, Extent extent, String period) {
        return read.table().at(extent, period) instanceof Reading.Value value
                ? value.shown() + (value.origin().carried().isEmpty() ? "" : " carried")
                : read.table().at(extent, period).toString();
    }

    private static Why why(Readings.Read read, int area, String period) {
        return ((Reading.Nothing) read.table().at(new Extent.Part(area(area)), period)).why();
    }

    /** All of the first area is in another. */
    private static Passage moved(int edition, int area) {
        var by = new Crossing(new CrosswalkId(new UUID(3, edition)), LocalDate.of(1991 + edition, 1, 1), "Skøn");
        return new Passage(by, Map.of(area(area), Map.of(area(0), BigDecimal.ONE)));
    }

    /** Half of each of two areas is in each of the next two. */
    private static Passage mixed(int edition) {
        var from = Map.of(area(2 * edition), HALF, area(2 * edition + 1), HALF);
        var by = new Crossing(new CrosswalkId(new UUID(3, edition)), LocalDate.of(1991 + edition, 1, 1), "Skøn");
        return new Passage(by, Map.of(area(2 * edition + 2), from, area(2 * edition + 3), from));
    }

    private static CellSum sum(int area, int persons) {
        return sum(area, persons, "1990");
    }

    private static CellSum sum(int area, int persons, String period) {
        return new CellSum(
                area(area), period, BigDecimal.valueOf(persons), 1, Map.of(), Map.of(), RowRuns.of(area + 2));
    }

    /** The file marks it as not applicable. */
    private static CellSum nothing(int area, String period) {
        return new CellSum(
                area(area),
                period,
                BigDecimal.ZERO,
                1,
                Map.of(NothingKind.NOT_APPLICABLE, 1L),
                Map.of(),
                RowRuns.of(area + 2));
    }

    private static DefinitionVersion persons() {
        var shown = new Presentation(BigDecimal.ONE, "personer", 0, Direction.NEITHER);
        return new DefinitionVersion(1, Optional.empty(), new Definition.Count(PERSONS, shown));
    }

    private static Source source(String... others) {
        var measures = Stream.concat(Stream.of("personer"), Stream.of(others))
                .map(code -> new Measure(code, code, "personer", 0, Nature.STOCK, true))
                .toList();
        var dataset = new Dataset(
                DATASET,
                "Folketal",
                "Registret",
                "",
                0,
                AreaLevel.HOUSING_AREA,
                "",
                false,
                List.of(),
                measures,
                Map.of(),
                DatasetCard.BLANK);
        var received = Instant.parse("2020-01-01T00:00:00Z");
        var release = new Release(
                RELEASE,
                DATASET,
                "2020-1",
                "",
                "folketal.csv",
                0,
                received,
                received,
                new AccountId(new UUID(5, 5)),
                2,
                2,
                0,
                0,
                0,
                "1990",
                "1990",
                1,
                "csv-1",
                "",
                0,
                new Release.Current());
        return new Source(dataset, release);
    }

    private static AreaId area(int number) {
        return new AreaId(new UUID(4, number));
    }
}
