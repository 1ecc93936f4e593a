package dk.helhed.statistics.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.geography.AreaId;
import dk.helhed.statistics.DatasetId;
import dk.helhed.statistics.NothingKind;
import dk.helhed.statistics.ReleaseId;
import dk.helhed.statistics.cell.Cell;
import dk.helhed.statistics.plausibility.Check;
import dk.helhed.statistics.plausibility.Example;
import dk.helhed.statistics.plausibility.Found;
import dk.helhed.statistics.plausibility.Found.Axis;
import dk.helhed.statistics.plausibility.Leap;
import dk.helhed.statistics.plausibility.Span;
import dk.helhed.statistics.plausibility.Tolerance;
import dk.helhed.statistics.plausibility.Yardstick;
import dk.helhed.statistics.plausibility.Yardstick.Total;
import dk.helhed.statistics.warehouse.asking.Asking;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The engine says of a file's numbers what plain Java says of them. */
class PlausibilityTest {
    private static final AreaId NORTH = new AreaId(new UUID(1, 1));
    private static final AreaId SOUTH = new AreaId(new UUID(1, 2));
    private static final AreaId EAST = new AreaId(new UUID(1, 3));
    private static final Map<String, AreaId> PLACES = Map.of("Nord", NORTH, "Syd", SOUTH, "Øst", EAST);
    private static final Span PERCENT = new Span(Optional.of(BigDecimal.ZERO), Optional.of(BigDecimal.valueOf(100)));

    @TempDir
    private Path folder;

    private final DatasetId dataset = new DatasetId(UUID.randomUUID());
    private Warehouse warehouse;
    private int row;

    @BeforeEach
    void open() {
        warehouse = new Warehouse(folder);
    }

    @AfterEach
    void close() {
        warehouse.close();
    }

    @Test
    void theEngineAndPlainJavaFindTheSameInRandomTables() {
        for (long seed = 1; seed <= 60; seed++) {
            var random = new Random(seed);
            var before = table(random, List.of(), random.nextInt(4) == 0 ? 0.0 : 0.7);
            var file = table(random, before, 0.8);
            if (file.isEmpty()) {
                continue;
            }
            var yardstick = yardstick(random, 10_000);

            assertThat(sorted(examined(file, before, yardstick)))
                    .as("seed " + seed)
                    .isEqualTo(PlausibilityModel.of(file, before, yardstick));
        }
    }

    @Test
    void theWorstComesFirstAndTheRestIsCounted() {
        var before = List.of(
                cell("Nord", "2016", "M", "100"), cell("Syd", "2016", "M", "100"), cell("Øst", "2016", "M", "100"));
        var file = List.of(
                cell("Nord", "2016", "M", "130"), cell("Syd", "2016", "M", "400"), cell("Øst", "2016", "M", "20"));

        assertThat(examined(file, before, only(Check.REVISED, 2)))
                .containsExactly(new Found(
                        Check.REVISED,
                        Axis.AREA,
                        "antal",
                        3,
                        List.of(
                                new Example(
                                        "Syd · 2016 · M · I alt",
                                        "100",
                                        "400",
                                        file.get(1).sourceRow()),
                                new Example(
                                        "Øst · 2016 · M · I alt",
                                        "100",
                                        "20",
                                        file.get(2).sourceRow()))));
    }

    @Test
    void aChangeOfExactlyTheThresholdIsNoLeapAndNeitherIsASmallNumber() {
        var before =
                List.of(cell("Nord", "2016", "M", "50"), cell("Syd", "2016", "M", "3"), cell("Øst", "2016", "M", "50"));
        var file = List.of(
                cell("Nord", "2016", "M", "60"), cell("Syd", "2016", "M", "9"), cell("Øst", "2016", "M", "60.5"));

        assertThat(examined(file, before, only(Check.REVISED, 10)))
                .singleElement()
                .satisfies(found -> assertThat(found.worst())
                        .extracting(Example::now)
                        .as("20 % of 50 is 10; 3 became 9, which is less than 10; 10.5 is too much")
                        .containsExactly("60.5"));
    }

    @Test
    void aNewPeriodIsHeldAgainstTheLastOneOfTheSameLength() {
        var before = List.of(cell("Nord", "2015", "M", "100"));
        var file = List.of(
                cell("Nord", "2015", "M", "100"), cell("Nord", "2016K4", "M", "900"), cell("Nord", "2017", "M", "300"));

        assertThat(examined(file, before, only(Check.LEAP, 10)))
                .singleElement()
                .satisfies(found -> assertThat(found.worst())
                        .extracting(Example::what, Example::was, Example::now)
                        .containsExactly(org.assertj.core.groups.Tuple.tuple("Nord · 2017 · M · I alt", "100", "300")));
    }

    @Test
    void aProtectedPartLeavesTheTotalUncheckedAndNeverWrong() {
        var file = List.of(
                cell("Nord", "2016", "I alt", "100"),
                cell("Nord", "2016", "M", "40"),
                nothing("Nord", "2016", "K", NothingKind.PROTECTED_BY_SOURCE),
                cell("Syd", "2016", "I alt", "100"),
                cell("Syd", "2016", "M", "40"),
                cell("Syd", "2016", "K", "50"));

        assertThat(examined(file, List.of(), only(Check.TOTAL, 10)))
                .extracting(
                        Found::check,
                        Found::count,
                        found -> found.worst().getFirst().was())
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(Check.TOTAL, 1L, "90"),
                        org.assertj.core.groups.Tuple.tuple(Check.UNCHECKED, 1L, ""));
    }

    @Test
    void anAreaThatIsWrittenOtherwiseThanLastTimeIsTheSameArea() {
        var before = List.of(cell("Bydel - Nord", "2016", "M", "1"));
        var file = List.of(cell("Nord", "2016", "M", "1"));
        var yardstick = new Yardstick(
                Map.of("Nord", NORTH, "Bydel - Nord", NORTH),
                Leap.USUAL,
                Tolerance.USUAL,
                Map.of(),
                List.of(),
                Set.of(Check.values()),
                10);

        assertThat(examined(file, before, yardstick)).isEmpty();
    }

    @Test
    void numbersTooLargeToMultiplyAreComparedAllTheSame() {
        var large = "9".repeat(26);
        var before = List.of(cell("Nord", "2016", "M", large), cell("Syd", "2016", "M", large));
        var file = List.of(
                cell("Nord", "2016", "M", "-" + large),
                cell("Syd", "2016", "M", large),
                cell("Syd", "2016", "I alt", large));

        assertThat(examined(file, before, only(Check.REVISED, 10)))
                .singleElement()
                .satisfies(found -> assertThat(found.count()).isEqualTo(1));
        assertThat(examined(file, List.of(), only(Check.TOTAL, 10)))
                .singleElement()
                .satisfies(found -> assertThat(found.check()).isEqualTo(Check.UNCHECKED));
    }

    private List<Found> examined(List<Cell> file, List<Cell> before, Yardstick yardstick) {
        var staged = UUID.randomUUID();
        put(staged, file);
        var release = new ReleaseId(UUID.randomUUID());
        if (!before.isEmpty()) {
            var old = UUID.randomUUID();
            put(old, before);
            warehouse.publish(old, dataset, release, yardstick.places());
        }
        return warehouse.examine(
                staged, before.isEmpty() ? Optional.empty() : Optional.of(release), yardstick, new Asking());
    }

    private void put(UUID name, List<Cell> cells) {
        try (var staged = warehouse.stage(name)) {
            cells.forEach(staged::add);
            staged.finish();
        }
    }

    private List<Cell> table(Random random, List<Cell> like, double share) {
        var cells = new ArrayList<Cell>();
        var periods = like.isEmpty() ? List.of("2015", "2016", "2016K1") : List.of("2016", "2017", "2016K1", "2016K2");
        for (String area : List.of("Nord", "Syd", "Øst", "I alt", "Ude")) {
            for (String period : periods) {
                for (String sex : List.of("I alt", "M", "K")) {
                    for (String age : List.of("I alt", "0-17", "18+")) {
                        for (String measure : List.of("antal", "andel")) {
                            if (random.nextDouble() < share) {
                                cells.add(random(random, measure, area, period, List.of(sex, age)));
                            }
                        }
                    }
                }
            }
        }
        return cells;
    }

    private Cell random(Random random, String measure, String area, String period, List<String> categories) {
        var content = random.nextInt(12) == 0
                ? new Cell.Nothing(NothingKind.values()[random.nextInt(NothingKind.values().length)])
                : new Cell.Value(BigDecimal.valueOf(random.nextInt(1400) - 60, random.nextInt(2)));
        return new Cell(
                measure,
                Optional.empty(),
                area,
                period,
                categories,
                content,
                "",
                ++row,
                measure.equals("antal") ? 4 : 5);
    }

    private static Yardstick yardstick(Random random, int most) {
        var both = Set.of("antal", "andel");
        return new Yardstick(
                PLACES,
                new Leap(BigDecimal.valueOf(random.nextInt(400), 1), BigDecimal.valueOf(random.nextInt(30))),
                new Tolerance(BigDecimal.valueOf(random.nextInt(200)), BigDecimal.valueOf(random.nextInt(900))),
                random.nextBoolean() ? Map.of("andel", PERCENT) : Map.of(),
                List.of(
                        new Total(0, "I alt", PLACES.keySet(), Set.of("antal")),
                        new Total(1, "I alt", Set.of(), both),
                        new Total(2, "I alt", Set.of(), both)),
                Set.of(Check.values()),
                most);
    }

    private static Yardstick only(Check check, int most) {
        return new Yardstick(
                PLACES,
                Leap.USUAL,
                Tolerance.USUAL,
                Map.of(),
                List.of(new Total(1, "I alt", Set.of(), Set.of("antal"))),
                Set.of(check),
                most);
    }

    private static List<Found> sorted(List<Found> found) {
        return found.stream()
                .map(one -> new Found(
                        one.check(),
                        one.axis(),
                        one.measure(),
                        one.count(),
                        one.worst().stream()
                                .sorted(Comparator.comparing(Example::toString))
                                .toList()))
                .sorted(Comparator.comparing(Found::toString))
                .toList();
    }

    private Cell cell(String area, String period, String sex, String number) {
        return new Cell(
                "antal",
                Optional.empty(),
                area,
                period,
                List.of(sex, "I alt"),
                new Cell.Value(new BigDecimal(number)),
                number,
                ++row,
                4);
    }

    private Cell nothing(String area, String period, String sex, NothingKind kind) {
        return new Cell(
                "antal", Optional.empty(), area, period, List.of(sex, "I alt"), new Cell.Nothing(kind), "..", ++row, 4);
    }
}
