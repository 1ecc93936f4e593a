package dk.helhed.statistics.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.helhed.geography.AreaId;
import dk.helhed.statistics.DatasetId;
import dk.helhed.statistics.NothingKind;
import dk.helhed.statistics.ReleaseId;
import dk.helhed.statistics.cell.Cell;
import dk.helhed.statistics.cell.Cell.Nothing;
import dk.helhed.statistics.cell.Cell.Value;
import dk.helhed.statistics.cell.Mark;
import dk.helhed.statistics.cell.RowRuns;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WarehouseTest {
    private static final AreaId NORTH = new AreaId(new UUID(1, 1));
    private static final AreaId SOUTH = new AreaId(new UUID(1, 2));
    private final DatasetId dataset = new DatasetId(UUID.randomUUID());
    private final ReleaseId release = new ReleaseId(UUID.randomUUID());

    @TempDir
    Path folder;

    private Warehouse warehouse;

    @BeforeEach
    void open() {
        warehouse = new Warehouse(folder);
    }

    @AfterEach
    void close() {
        warehouse.close();
    }

    @Test
    void addsExactlyByAreaAndPeriod() {
        write(
                value(NORTH, "2017", "Mænd", "7389416.736", 4),
                value(NORTH, "2017", "Kvinder", "0.000000000001", 5),
                value(SOUTH, "2017", "Mænd", "0.1", 6),
                value(SOUTH, "2017", "Kvinder", "0.2", 7));

        var sums = warehouse.sums(release, Selection.of("income"));

        assertThat(sums).hasSize(2);
        assertThat(sums.get(0).sum()).isEqualByComparingTo("7389416.736000000001");
        assertThat(sums.get(0).rows()).isEqualTo(RowRuns.of(4, 5));
        assertThat(sums.get(1).sum()).isEqualByComparingTo("0.3");
    }

    @Test
    void selectsCategoriesAreasAndPeriods() {
        write(
                value(NORTH, "2016", "Mænd", "1", 4),
                value(NORTH, "2017", "Mænd", "2", 5),
                value(NORTH, "2017", "Kvinder", "4", 6),
                value(SOUTH, "2017", "Kvinder", "8", 7));

        var selection = new Selection("income", Map.of(1, Set.of("Kvinder")), Set.of(NORTH), Set.of("2017"));

        assertThat(warehouse.sums(release, selection))
                .singleElement()
                .satisfies(sum -> assertThat(sum.sum()).isEqualByComparingTo("4"));
        assertThat(warehouse.sums(release, new Selection("income", Map.of(1, Set.of()), Set.of(), Set.of())))
                .as("a dimension of which nothing is chosen")
                .isEmpty();
        assertThat(warehouse.periods(release, "income")).containsExactly("2016", "2017");
        assertThat(warehouse.categories(release, 1)).containsExactly("Mænd", "Kvinder");
        assertThat(warehouse.areas(release)).containsExactlyInAnyOrder(NORTH, SOUTH);
    }

    @Test
    void anAnswerAboutAReleaseIsReckonedOnce() {
        write(value(NORTH, "2017", "Mænd", "2", 4), value(SOUTH, "2017", "Kvinder", "8", 7));

        var selection = new Selection("income", Map.of(1, Set.of("Kvinder")), Set.of(), Set.of("2017"));
        var same = new Selection("income", Map.of(1, Set.of("Kvinder")), Set.of(), Set.of("2017"));

        assertThat(warehouse.sums(release, selection)).isSameAs(warehouse.sums(release, same));
        assertThat(warehouse.sums(release, Selection.of("income"))).hasSize(2);
    }

    @Test
    void keepsTheKindsOfNothingApart() {
        write(
                value(NORTH, "2017", "Mænd", "0", 4),
                cell(Optional.of(NORTH), "2017", "Kvinder", new Nothing(NothingKind.PROTECTED_BY_SOURCE), "..", 5),
                cell(Optional.of(NORTH), "2017", "Andre", new Nothing(NothingKind.MISSING), "", 6));

        var sum = warehouse.sums(release, Selection.of("income")).getFirst();

        assertThat(sum.cells()).isEqualTo(3);
        assertThat(sum.values()).isEqualTo(1);
        assertThat(sum.nothings()).isEqualTo(Map.of(NothingKind.PROTECTED_BY_SOURCE, 1L, NothingKind.MISSING, 1L));
    }

    /** A file may hold any sign there is, also the one that the engine's answer is taken apart by. */
    @Test
    void keepsASignThatHoldsWhatAnswersAreTakenApartBy() {
        write(
                cell(Optional.of(NORTH), "2017", "Kvinder", new Nothing(NothingKind.MISSING), ".\u001F7", 5),
                marked("Mænd", new Cell.Value(BigDecimal.ONE), "e\u001F7", 6));

        var sum = warehouse.sums(release, Selection.of("income")).getFirst();

        assertThat(sum.symbols().get(NothingKind.MISSING)).containsExactly(".\u001F7");
        assertThat(sum.nothings()).isEqualTo(Map.of(NothingKind.MISSING, 1L));
        assertThat(sum.marks()).containsOnlyKeys("e\u001F7");
    }

    @Test
    void countsWhatIsPlacedNowhereAndAddsItToNothing() {
        write(
                value(NORTH, "2017", "Mænd", "5", 4),
                cell(Optional.empty(), "2017", "Mænd", new Value(new BigDecimal("7")), "7", 5));

        assertThat(warehouse.sums(release, Selection.of("income"))).hasSize(1);
        var unplaced = warehouse.unplaced(release, Selection.of("income"));
        assertThat(unplaced.cells()).isEqualTo(1);
        assertThat(unplaced.sum()).isEqualByComparingTo("7");
    }

    @Test
    void aWriteThatBreaksLeavesNoRelease() {
        Iterator<Cell> breaking = new Iterator<>() {
            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public Cell next() {
                throw new IllegalStateException("the power went");
            }
        };

        assertThatThrownBy(() -> warehouse.write(dataset, release, breaking)).hasMessageContaining("the power went");

        assertThatThrownBy(() -> warehouse.periods(release, "income")).hasMessageContaining("No cells");
    }

    @Test
    void sweepsWhatNoCommittedReleaseOwns() throws Exception {
        write(value(NORTH, "2017", "Mænd", "5", 4));
        var leftover = new ReleaseId(UUID.randomUUID());
        warehouse.write(
                dataset, leftover, List.of(value(NORTH, "2017", "Mænd", "6", 4)).iterator());
        Files.writeString(folder.resolve(dataset.value().toString()).resolve(UUID.randomUUID() + ".writing"), "half");

        assertThat(warehouse.sweep(Set.of(release))).isEqualTo(2);

        assertThat(warehouse.periods(release, "income")).containsExactly("2017");
        assertThatThrownBy(() -> warehouse.periods(leftover, "income")).hasMessageContaining("No cells");
    }

    @Test
    void takesAHundredThousandCellsInATextbookMoment() {
        var written = warehouse.write(
                dataset,
                release,
                IntStream.range(0, 100_000)
                        .mapToObj(i -> value(i % 2 == 0 ? NORTH : SOUTH, "" + (2000 + i % 20), "c" + i, "1", i + 4))
                        .iterator());

        assertThat(written.cells()).isEqualTo(100_000);
        assertThat(warehouse.sums(release, Selection.of("income")).stream()
                        .map(CellSum::sum)
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("100000");
    }

    @Test
    void aStatusIsKeptWithItsValueAndToldWithTheSumThatItIsPartOf() {
        write(
                marked("Mænd", new Value(BigDecimal.ONE), "e", 4),
                marked("Kvinder", new Value(BigDecimal.TWO), "e", 5),
                marked("Andre", new Value(BigDecimal.TEN), "p", 9),
                marked("Ukendt", new Value(BigDecimal.ONE), "", 10),
                marked("Ingen", new Nothing(NothingKind.MISSING), "e", 11));

        assertThat(warehouse.sums(release, Selection.of("income")))
                .singleElement()
                .extracting(CellSum::marks)
                .isEqualTo(Map.of("e", new Mark(2, RowRuns.of(4, 5)), "p", new Mark(1, RowRuns.of(9))));
        var men = new Selection("income", Map.of(1, Set.of("Mænd")), Set.of(), Set.of());
        assertThat(warehouse.sums(release, men))
                .singleElement()
                .extracting(CellSum::marks)
                .isEqualTo(Map.of("e", new Mark(1, RowRuns.of(4))));
        var total = new Selection("income", Map.of(), Map.of(1, "Andre"), Set.of(), Set.of());
        assertThat(warehouse.sums(release, total))
                .as("the total alone, and its status")
                .singleElement()
                .extracting(CellSum::marks)
                .isEqualTo(Map.of("p", new Mark(1, RowRuns.of(9))));
    }

    @Test
    void whereMoreThanAThousandValuesAreMarkedTheyAreCountedAndNotListed() {
        warehouse.write(
                dataset,
                release,
                IntStream.range(0, 1_500)
                        .mapToObj(i -> marked("c" + i, new Value(BigDecimal.ONE), i < 10 ? "b" : "e", i + 4))
                        .iterator());

        assertThat(warehouse.sums(release, Selection.of("income")))
                .singleElement()
                .extracting(CellSum::marks)
                .isEqualTo(Map.of(
                        "b", new Mark(10, RowRuns.between(4, 13)), "e", new Mark(1_490, RowRuns.within(4, 1_503))));
    }

    @Test
    void aReleaseWithoutStatusesIsTheSameFileAsBeforeTheyWereKeptAndIsReadAsItAlwaysWas() throws Exception {
        write(value(NORTH, "2017", "Mænd", "5", 4));

        assertThat(columns()).hasSize(15).doesNotContain("status");
        assertThat(warehouse.sums(release, Selection.of("income")))
                .singleElement()
                .extracting(CellSum::marks)
                .isEqualTo(Map.of());
    }

    private List<String> columns() throws Exception {
        var file = folder.resolve(dataset.value().toString()).resolve(release.value() + ".parquet");
        try (var engine = new Engine(folder);
                var connection = engine.connection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("describe from read_parquet('" + file + "')")) {
            var columns = new ArrayList<String>();
            while (rows.next()) {
                columns.add(rows.getString(1));
            }
            return columns;
        }
    }

    private static Cell marked(String category, Cell.Content content, String status, int row) {
        return new Cell("income", Optional.of(NORTH), "text", "2017", List.of(category), content, "", row, 5, status);
    }

    @Test
    void reachesNoFileOutsideItsFolder() {
        assertThatThrownBy(() -> {
                    try (var engine = new Engine(folder);
                            var connection = engine.connection();
                            var statement = connection.createStatement()) {
                        statement.execute("select * from read_text('/etc/hostname')");
                    }
                })
                .hasMessageContaining("Permission");
    }

    private void write(Cell... cells) {
        warehouse.write(dataset, release, List.of(cells).iterator());
    }

    private static Cell value(AreaId area, String period, String category, String number, int row) {
        return cell(Optional.of(area), period, category, new Value(new BigDecimal(number)), number, row);
    }

    private static Cell cell(
            Optional<AreaId> area, String period, String category, Cell.Content content, String symbol, int row) {
        return new Cell("income", area, "text", period, List.of(category), content, symbol, row, 5);
    }
}
