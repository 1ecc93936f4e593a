package dk.helhed.statistics.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.geography.AreaId;
import dk.helhed.kernel.Language;
import dk.helhed.statistics.FigureForm;
import dk.helhed.statistics.FigureWorld;
import dk.helhed.statistics.cell.Cell;
import dk.helhed.statistics.disclosure.SafeCell;
import dk.helhed.statistics.indicator.Aggregation.Unclear;
import dk.helhed.statistics.indicator.Extent;
import dk.helhed.statistics.indicator.Reading;
import dk.helhed.statistics.intake.jsonstat.JsonStatReader;
import dk.helhed.statistics.measurement.Indicators;
import dk.helhed.statistics.measurement.Measurement;
import dk.helhed.statistics.question.PeriodChoice;
import dk.helhed.statistics.question.Scope;
import dk.helhed.statistics.table.TableReading;
import dk.helhed.testing.AppTest;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A series that goes on over a change of borders, from the cells of the old areas to page, trace and files. */
@AppTest
class CarriedFigureTest {
    private static final AtomicInteger CHANGES = new AtomicInteger();

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Indicators indicators;

    @Autowired
    private Measurement measurement;

    @Autowired
    private TransactionTemplate transaction;

    private final StoredFigures figures;

    CarriedFigureTest(@Autowired AutowireCapableBeanFactory beans) {
        figures = StoredFigures.in(beans);
    }

    @Test
    void theSeriesOfANewAreaGoesBackAcrossTheChangeAndSaysSo() {
        var world = world(0);
        var number = share(world, new Scope.Chosen(List.of(world.area("Nyby"))));

        // 30 of 100 and six tenths of 10 of 200: 36 of 220
        assertThat(figures.csv(number))
                .contains(
                        "Nyby " + world.tag + ";2016;16,4;%;≈ 16,4 %;36;220;omregnet;CARRIED;",
                        "Nyby " + world.tag + ";2017;20,0;%;20,0 %;40;200;vist;SHOWN;;;1",
                        "1 værdi er omregnet til nye grænser (≈)");
        assertThat(figures.page(number)).contains("≈ 16,4", "≈ omregnet til de nye grænser");
        assertThat(figures.english(number)).contains("≈ 16.4", "≈ carried over to the new borders");
        assertThat(figures.page(number + ".svg")).contains(">nye grænser<");
    }

    @Test
    void anAreaThatCeasedSaysThatItDidNotExistAndIsNotMissing() {
        var world = world(0);
        var number = share(world, new Scope.Chosen(List.of(world.area("Gammel"))));

        assertThat(figures.csv(number))
                .contains(
                        "Gammel " + world.tag + ";2017;;%;området fandtes ikke;",
                        ";AREA_NOT_THEN;;Området fandtes ikke i perioden")
                .contains("0 værdier mangler")
                .doesNotContain("ikke oplyst");
        assertThat(figures.english(number)).contains("area did not exist").doesNotContain("not given");
        assertThat(figures.page(number + ".json")).contains("AREA_NOT_THEN");
        assertThat(figures.page(number + "?place=0&period=1")).contains("da gjaldt andre grænser");
    }

    @Test
    void theTraceShowsTheWeightsAndWhereTheyAreFrom() {
        var world = world(0);
        var number = share(world, new Scope.Chosen(List.of(world.area("Nyby"))));

        var trace = figures.page(number + "?place=0&period=0");
        assertThat(trace)
                .contains(
                        "100 % af Gammel " + world.tag + " er i Nyby " + world.tag,
                        "60 % af Delt " + world.tag + " er i Nyby " + world.tag,
                        "Vægte: Adressetælling " + world.tag,
                        "Tæller og nævner er omregnet hver for sig",
                        "36 ÷ 220 × 100");
        assertThat(figures.page(number + "?place=0&period=1")).doesNotContain("Adressetælling");
    }

    @Test
    void allNewAreasTogetherHoldWhatTheOldOnesHeldWhateverTheWeights() {
        for (var seed = 1; seed <= 6; seed++) {
            var random = new Random(seed);
            var share = BigDecimal.valueOf(1 + random.nextInt(999_999), 6);
            var world = figures.world(0);
            world.measure("ja", "Ja", "STOCK", true);
            var old = random.nextInt(100_000);
            var split = random.nextInt(100_000);
            crosswalk(world, share);
            world.release(List.of(
                    world.count("ja", "Gammel", "2016", old),
                    world.count("ja", "Delt", "2016", split),
                    world.count("ja", "Nyby", "2017", 1),
                    world.count("ja", "Resten", "2017", 1)));
            var number = count(world, new Scope.Chosen(List.of(world.area("Nyby"), world.area("Resten"))));

            var carried = figures.csv(number)
                    .lines()
                    .filter(line -> line.contains(";2016;") && line.contains("omregnet"))
                    .map(line -> new BigDecimal(line.split(";", -1)[5].replace(',', '.')))
                    .toList();
            assertThat(carried).hasSize(2);
            assertThat(carried.getFirst().add(carried.getLast()))
                    .as("seed " + seed)
                    .isEqualByComparingTo(BigDecimal.valueOf(old + split));
            assertThat(figures.csv(number)).contains("Filens bydele i alt;2016;" + (old + split) + ";");
        }
    }

    @Test
    void aSeriesGoesOnOverSeveralChangesAndNamesEachOfThem() {
        var world = world(0);
        crosswalk(world, List.of(List.of("Nyby", "Samlet", "1"), List.of("Resten", "Samlet", "1")));
        var number = share(world, new Scope.Chosen(List.of(world.area("Samlet"))));

        // all of 30 and 10 of 100 and 200 in 2016, of 40 and 40 of 200 and 200 in 2017
        assertThat(figures.csv(number))
                .contains(
                        "Samlet " + world.tag + ";2016;13,3;%;≈ 13,3 %;40;300;omregnet;CARRIED;",
                        "Samlet " + world.tag + ";2017;20,0;%;≈ 20,0 %;80;400;omregnet;CARRIED;");
        assertThat(figures.page(number + "?place=0&period=0"))
                .contains(
                        "≈ omregnet over 2 ændringer af grænserne (",
                        "60 % af Delt " + world.tag + " er i Nyby " + world.tag,
                        "100 % af Nyby " + world.tag + " er i Samlet " + world.tag)
                .containsOnlyOnce("Tæller og nævner er omregnet hver for sig")
                .as("Delt is read once, though it is carried on two ways")
                .contains("4 celler lagt sammen")
                .containsPattern("(?s)Omregnet til grænserne fra .*Omregnet til grænserne fra ");
        assertThat(figures.page(number + "?place=0&period=1")).doesNotContain("60 % af Delt");
    }

    @Test
    void whereTwoWaysAreAsShortThereIsNoNumberAndTheReasonIsGiven() {
        var world = world(0);
        crosswalk(world, List.of(List.of("Gammel", "Nyby", "1")));
        var number = share(world, new Scope.Chosen(List.of(world.area("Nyby"))));

        assertThat(figures.csv(number))
                .contains("Nyby " + world.tag + ";2016;;%;kan ikke gøres op;", "Nyby " + world.tag + ";2017;20,0;%;");
        assertThat(figures.page(number + "?place=0&period=0"))
                .contains("To veje over ændringerne af grænserne fører hertil");
        assertThat(figures.english(number + "?place=0&period=0")).contains("Two ways across the changes of borders");
    }

    @Test
    void aPeriodIsNotCountedTwiceOnTwoEditionsWhereNothingIsCarriedEither() {
        var world = figures.world(0);
        world.measure("ja", "Ja", "STOCK", true);
        crosswalk(world, new BigDecimal("0.6"));
        world.release(List.of(
                world.count("ja", "Gammel", "2015", 7),
                world.count("ja", "Gammel", "2016", 30),
                world.count("ja", "Nyby", "2016", 30),
                world.count("ja", "Nyby", "2017", 40),
                world.count("ja", "Resten", "2017", 5)));
        count(world, new Scope.WholeOnly());
        var versions = indicators.all().getLast().versions();

        var table = measurement.measure(versions, PeriodChoice.all()).table();

        assertThat(table.at(new Extent.Whole(), "2015"))
                .as("the areas of the next edition are not missing from it")
                .isInstanceOfSatisfying(
                        SafeCell.Shown.class,
                        shown -> assertThat(shown.value().shown()).isEqualByComparingTo("7"));
        assertThat(table.at(new Extent.Whole(), "2016"))
                .isInstanceOfSatisfying(
                        SafeCell.Nil.class,
                        nil -> assertThat(nil.nothing().why())
                                .isEqualTo(new Reading.Why.BordersUnclear(Unclear.BOTH_EDITIONS)));
        assertThat(table.at(new Extent.Whole(), "2017"))
                .isInstanceOfSatisfying(
                        SafeCell.Shown.class,
                        shown -> assertThat(shown.value().shown()).isEqualByComparingTo("45"));
        assertThat(table.at(new Extent.Part(world.area("Nyby")), "2015"))
                .as("nothing is carried")
                .isInstanceOf(SafeCell.Nil.class);
    }

    @Test
    void anAreaThatGoesOnAndTakesAnotherInIsCarriedAndTheCityIsWhatWasCounted() {
        var number = joined(0, 100, 200, 50);

        assertThat(figures.csv(number))
                .contains("Filens bydele i alt;2016;350;", "Filens bydele i alt;2018;370;")
                .containsPattern("Nyby [^;]*;2016;300;[^;]*;≈ 300;300;omregnet;CARRIED;")
                .containsPattern("Nyby [^;]*;2018;310;[^;]*;310;310;vist;SHOWN;")
                .containsPattern("Gammel [^;]*;2016;100;");
    }

    @Test
    void whatAnAreaThatGoesOnCountedItselfIsNotFoundByTakingTheOtherFromTheEstimate() {
        var number = joined(5, 100, 3, 50);

        assertThat(figures.csv(number))
                .containsPattern("Nyby [^;]*;2016;;[^;]*;beskyttet;")
                .contains("Filens bydele i alt;2016;153;")
                .as("the smallest other one guards it, for the whole is shown")
                .containsPattern("Uændret [^;]*;2016;;[^;]*;beskyttet;")
                .containsPattern("Gammel [^;]*;2016;100;")
                .containsPattern("Nyby [^;]*;2018;310;");
    }

    /** Gammel becomes a part of Nyby, which was there before. */
    private String joined(int threshold, int taken, int taking, int other) {
        var world = figures.world(threshold);
        world.measure("ja", "Ja", "STOCK", true);
        crosswalk(world, List.of(List.of("Gammel", "Nyby", "1"), List.of("Nyby", "Nyby", "1")));
        world.release(List.of(
                world.count("ja", "Gammel", "2016", taken),
                world.count("ja", "Nyby", "2016", taking),
                world.count("ja", "Uændret", "2016", other),
                world.count("ja", "Nyby", "2018", 310),
                world.count("ja", "Uændret", "2018", 60)));
        return count(world, new Scope.Chosen(List.of(world.area("Gammel"), world.area("Nyby"), world.area("Uændret"))));
    }

    @Test
    void aPickedGroupCountsTheAreasOfOneEditionOrHasNoNumber() {
        var world = world(0);
        var whole = world.grouping("Kvarter", "Gammel", "Delt", "Nyby", "Resten");
        var mixed = world.grouping("Blandet", "Gammel", "Uændret", "Resten");
        var number = share(world, new Scope.Chosen(List.of(whole, mixed)));

        assertThat(figures.csv(number))
                .contains("Kvarter " + world.tag + " (udsat byområde);2016;13,3;%;13,3 %;40;300;vist;")
                .contains("Kvarter " + world.tag + " (udsat byområde);2017;20,0;%;20,0 %;80;400;vist;")
                .as("100 and 300, and four tenths of 200")
                .contains("Blandet " + world.tag + " (udsat byområde);2016;19,6;%;≈ 19,6 %;94;480;omregnet;")
                .contains("Blandet " + world.tag + " (udsat byområde);2017;;%;kan ikke gøres op;");
        assertThat(figures.page(number + "?place=0&period=0")).contains("2 områder lagt sammen");
        assertThat(figures.page(number + "?place=1&period=1"))
                .contains("så gruppen kan ikke gøres op", "flere områder lagt sammen");
    }

    @Test
    void aProtectedOldAreaHidesEveryNewOneThatTakesFromIt() {
        var world = world(5, 3, 100, 10, 200, 60, 300);
        var number = share(
                world,
                new Scope.Chosen(
                        List.of(world.area("Gammel"), world.area("Delt"), world.area("Nyby"), world.area("Resten"))));

        assertThat(figures.csv(number))
                .contains(
                        "Gammel " + world.tag + ";2016;;%;beskyttet;",
                        "Nyby " + world.tag + ";2016;;%;beskyttet;",
                        "Resten " + world.tag + ";2016;;%;beskyttet;")
                .doesNotContain("omregnet");
    }

    @Test
    void anEstimateBelowTheThresholdIsHiddenAsACountWouldBe() {
        var world = world(5, 90, 100, 10, 200, 60, 300);
        var number = share(world, new Scope.Chosen(List.of(world.area("Nyby"), world.area("Resten"))));

        assertThat(figures.csv(number))
                .contains("Nyby " + world.tag + ";2016;43,6;%;≈ 43,6 %;96;220;omregnet")
                .contains("Resten " + world.tag + ";2016;;%;beskyttet;");
    }

    @Test
    void anAverageOfTheSourceIsNotCarriedAndTheReasonIsGiven() {
        var world = figures.world(0);
        world.measure("ja", "Indeks", "INDEX", false);
        crosswalk(world, new BigDecimal("0.6"));
        world.release(List.of(
                world.count("ja", "Gammel", "2016", 100),
                world.count("ja", "Delt", "2016", 110),
                world.count("ja", "Nyby", "2017", 105)));
        var number = count(world, new Scope.Chosen(List.of(world.area("Nyby"))));

        assertThat(figures.csv(number))
                .contains("Nyby " + world.tag + ";2016;;;må ikke lægges sammen;")
                .doesNotContain("omregnet");
        assertThat(figures.page(number + "?place=0&period=0"))
                .contains("Delene må ikke lægges sammen (ifølge læsningen: Indeks)");
    }

    @Test
    void whatIsCarriedIsAStatusInJsonStatAndStaysCarriedWhenItIsFrozen() {
        var world = world(0);
        var number = share(world, new Scope.Chosen(List.of(world.area("Nyby"))));

        assertThat(JsonStatReader.read(figures.page(number + ".json").getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(TableReading.Whole.class, read -> {
                    assertThat(read.table().cells().status(0)).contains("CARRIED");
                    assertThat(read.table().cells().status(1)).isEmpty();
                });
        var kept = figures.frozen(figures.freeze(number), Language.DANISH);
        assertThat(kept.intact()).isTrue();
        assertThat(kept.since()).isEmpty();
        assertThat(kept.figure().table().rows().getLast().cells())
                .extracting(cell -> cell.text())
                .contains("≈ 16,4");
    }

    /** Gammel and Delt are counted in 2016; Nyby, with all of Gammel and six tenths of Delt, and Resten in 2017. */
    private FigureWorld world(int threshold) {
        return world(threshold, 30, 100, 10, 200, 60, 300);
    }

    private FigureWorld world(int threshold, int... counts) {
        var world = figures.world(threshold).measuresOfShare("STOCK", "STOCK");
        crosswalk(world, new BigDecimal("0.6"));
        var cells = new ArrayList<Cell>();
        var old = List.of("Gammel", "Delt", "Uændret");
        for (var i = 0; i < old.size(); i++) {
            cells.addAll(world.share(old.get(i), "2016", counts[2 * i], counts[2 * i + 1]));
        }
        for (var area : List.of("Nyby", "Resten", "Uændret")) {
            cells.addAll(world.share(area, "2017", 40, 200));
        }
        world.release(cells);
        return world;
    }

    private void crosswalk(FigureWorld world, BigDecimal share) {
        crosswalk(
                world,
                List.of(
                        List.of("Gammel", "Nyby", "1"),
                        List.of("Delt", "Nyby", share.toString()),
                        List.of("Delt", "Resten", BigDecimal.ONE.subtract(share).toString())));
    }

    /** @param shares from, to and how much */
    private void crosswalk(FigureWorld world, List<List<String>> shares) {
        transaction.executeWithoutResult(_ -> {
            var crosswalk = jdbc.sql("""
                            insert into geography.crosswalk (level, valid_from, scheme, source, file_name, hash)
                            values ('DISTRICT', :from, (select min(key) from geography.code_scheme), :source, 'vægte.csv', repeat('0', 64))
                            returning id
                            """)
                    .param("from", LocalDate.of(2017, 1, 1).plusDays(CHANGES.incrementAndGet()))
                    .param("source", "Adressetælling " + world.tag)
                    .query((row, _) -> row.getObject("id", UUID.class))
                    .single();
            shares.forEach(share -> weight(
                    crosswalk, world.area(share.get(0)), world.area(share.get(1)), new BigDecimal(share.get(2))));
        });
    }

    private void weight(UUID crosswalk, AreaId from, AreaId to, BigDecimal share) {
        jdbc.sql("""
                        insert into geography.crosswalk_weight (crosswalk, level, old_area, new_area, weight)
                        values (:crosswalk, 'DISTRICT', :from, :to, :share)
                        """)
                .param("crosswalk", crosswalk)
                .param("from", from.value())
                .param("to", to.value())
                .param("share", share)
                .update();
    }

    private String share(FigureWorld world, Scope scope) {
        return stored(figures.desk().share(world, Map.of("apart", "on")), scope);
    }

    private String count(FigureWorld world, Scope scope) {
        var indicator = figures.desk()
                .indicator("Indikator " + world.tag, world.dataset.value() + ":ja", Map.of("apart", "on"));
        return stored(indicator, scope);
    }

    private String stored(String indicator, Scope scope) {
        return figures.stored(indicator, FigureForm.LINE, scope, PeriodChoice.all());
    }
}
