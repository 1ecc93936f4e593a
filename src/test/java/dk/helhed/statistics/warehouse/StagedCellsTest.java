package dk.helhed.statistics.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.helhed.geography.AreaId;
import dk.helhed.statistics.DatasetId;
import dk.helhed.statistics.NothingKind;
import dk.helhed.statistics.ReleaseId;
import dk.helhed.statistics.cell.Cell;
import dk.helhed.statistics.warehouse.TwiceFound.Twice;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells wait under a name of their own until a release is made of them, or until they are forgotten. */
class StagedCellsTest {
    private static final AreaId NORTH = new AreaId(new UUID(1, 1));

    @TempDir
    private Path folder;

    private final UUID staged = UUID.randomUUID();
    private final DatasetId dataset = new DatasetId(UUID.randomUUID());
    private final ReleaseId release = new ReleaseId(UUID.randomUUID());
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
    void becomeAReleaseWithTheAreasThatTheirTextsMean() {
        aside(
                value("Nord", "2016", "M", "1", 2),
                value("Nord", "2017", "M", "2.5", 3),
                value("Syd", "2017", "M", "4", 4));

        var written = warehouse.publish(staged, dataset, release, Map.of("Nord", NORTH));

        assertThat(written.cells()).isEqualTo(3);
        assertThat(warehouse.sums(release, Selection.of("income")))
                .extracting(CellSum::sum)
                .usingComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .containsExactly(new BigDecimal("1"), new BigDecimal("2.5"));
        assertThat(warehouse.unplaced(release, Selection.of("income")).sum()).isEqualByComparingTo("4");
        assertThat(warehouse.categories(release, 1)).containsExactly("M");
    }

    @Test
    void keepTheKindsOfNothing() {
        aside(
                value("Nord", "2017", "M", "0", 2),
                cell("Nord", "2017", "K", new Cell.Nothing(NothingKind.PROTECTED_BY_SOURCE), "..", 3));
        warehouse.publish(staged, dataset, release, Map.of("Nord", NORTH));

        assertThat(warehouse.sums(release, Selection.of("income")))
                .singleElement()
                .extracting(CellSum::nothings)
                .isEqualTo(Map.of(NothingKind.PROTECTED_BY_SOURCE, 1L));
    }

    /** Numbers go to the engine as digits, and texts that can be made from them do not go at all. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void keepEveryNumberAndItsTextAsTheFileWroteThem(long seed) throws SQLException {
        var random = new Random(seed);
        var given = new ArrayList<Cell>();
        for (int row = 1; row <= 12_000; row++) {
            var digits = new BigInteger(random.nextInt(1, 126), random);
            var number = new BigDecimal(random.nextBoolean() ? digits : digits.negate(), random.nextInt(0, 13));
            given.add(
                    number.precision() - number.scale() > 26
                            ? cell("Nord", "2017", "M", new Cell.Nothing(NothingKind.MISSING), "..", row)
                            : cell("Nord", "2017", "M", new Cell.Value(number), written(number, random), row));
        }
        aside(given.toArray(Cell[]::new));

        var written = warehouse.publish(staged, dataset, release, Map.of("Nord", NORTH));

        assertThat(cells(written.path()))
                .containsExactlyElementsOf(given.stream()
                        .map(cell -> said(
                                cell.content() instanceof Cell.Value(var number)
                                        ? number.setScale(12).toPlainString()
                                        : "-",
                                cell.content() instanceof Cell.Nothing(var kind) ? kind.name() : "",
                                cell.symbol()))
                        .toList());
    }

    @Test
    void keepATextThatLooksLikeAnotherNumber() throws SQLException {
        aside(
                cell("Nord", "2017", "M", new Cell.Value(BigDecimal.ZERO), "-", 1),
                cell("Nord", "2017", "M", new Cell.Value(new BigDecimal("7")), "007", 2),
                cell("Nord", "2017", "M", new Cell.Value(new BigDecimal("1234.5")), "1.234,5", 3),
                cell("Nord", "2017", "M", new Cell.Value(new BigDecimal("0.05")), ",05", 4),
                cell("Nord", "2017", "M", new Cell.Value(new BigDecimal("1.5000000000000")), "1,5000000000000", 5));

        var written = warehouse.publish(staged, dataset, release, Map.of("Nord", NORTH));

        assertThat(cells(written.path()))
                .containsExactly(
                        said("0.000000000000", "", "-"),
                        said("7.000000000000", "", "007"),
                        said("1234.500000000000", "", "1.234,5"),
                        said("0.050000000000", "", ",05"),
                        said("1.500000000000", "", "1,5000000000000"));
    }

    @Test
    void tellWhichRowsSayTheSameAsOneBeforeThem() {
        aside(
                value("Nord", "2017", "M", "1", 2),
                value("Nord", "2017", "K", "1", 3),
                value("Nord", "2017", "M", "2", 4),
                value("Nord", "2017", "M", "3", 5),
                value("", "2017", "M", "3", 6),
                value("", "2017", "M", "3", 7));

        var twice = warehouse.twice(staged, Map.of(), 1);

        assertThat(twice.listed()).containsExactly(new Twice("Nord", 4, 2));
        assertThat(twice.total()).as("counted, listed or not").isEqualTo(2);
    }

    @Test
    void tellThatTwoTextsOfOneAreaSayTheSame() {
        aside(value("Nord", "2017", "M", "1", 2), value("3. Nord", "2017", "M", "1", 3));

        assertThat(warehouse.twice(staged, Map.of(), 10).total()).isZero();
        assertThat(warehouse
                        .twice(staged, Map.of("Nord", NORTH, "3. Nord", NORTH), 10)
                        .listed())
                .containsExactly(new Twice("3. Nord", 3, 2));
    }

    @Test
    void comeInPartsAndAreOneReleaseAllTheSame() {
        try (var cells = warehouse.stage(staged)) {
            for (int i = 0; i < 1_100_000; i++) {
                cells.add(value("Nord", "2017", "c" + i, "1", i + 2));
            }
            cells.add(value("Nord", "2017", "c7", "1", 1_100_002));
            cells.finish();
        }

        assertThat(warehouse.twice(staged, Map.of(), 10).listed()).containsExactly(new Twice("Nord", 1_100_002, 9));
        assertThat(warehouse.publish(staged, dataset, release, Map.of()).cells())
                .isEqualTo(1_100_001);
    }

    /** Few words are looked up, more are turned into numbers one by one, and many stay texts. */
    @ParameterizedTest
    @ValueSource(ints = {10, 2_000, 20_000})
    void standInTheReleaseByAreaPeriodAndRowHoweverManyWordsTheySay(int words) throws SQLException {
        try (var cells = warehouse.stage(staged)) {
            for (int i = words; i > 0; i--) {
                cells.add(value(i % 3 == 0 ? "Nord" : "Østerbro", String.valueOf(2000 + i % 5), "c" + i, "1", i));
            }
            cells.finish();
        }
        var east = new AreaId(new UUID(2, 1));

        var written = warehouse.publish(staged, dataset, release, Map.of("Nord", east, "Østerbro", NORTH));

        assertThat(places(written.path()))
                .hasSize(words)
                .isSorted()
                .first()
                .asString()
                .startsWith(NORTH.value() + " 2000");
    }

    /** A field that is the same for a while is not handed over again and again, and one that never varies is not unpacked. */
    @ParameterizedTest
    @CsvSource({"1, 40", "2, 40", "3, 3000", "4, 3000", "5, 30000", "6, 30000"})
    void sayInTheReleaseWhatTheySaidHoweverOftenTheyVary(long seed, int words) throws SQLException {
        var random = new Random(seed);
        var kept = new String[] {"", "", "", "", ""};
        var given = new ArrayList<Cell>();
        for (int row = 1; row <= 23_000; row++) {
            for (int field = 0; field < kept.length; field++) {
                boolean varies = field == 0 || random.nextInt(field * field * field * 1000) < 1000;
                kept[field] = row == 1 || varies ? "ord " + random.nextInt(words) : kept[field];
            }
            given.add(new Cell(
                    kept[4],
                    Optional.empty(),
                    kept[1],
                    kept[2],
                    List.of(kept[0], kept[3]),
                    new Cell.Value(BigDecimal.valueOf(row % 7, row % 3)),
                    BigDecimal.valueOf(row % 7, row % 3).toPlainString(),
                    row,
                    5,
                    row % 11 == 0 ? "e" : ""));
        }
        aside(given.toArray(Cell[]::new));
        var places = Map.of("ord 1", NORTH, "ord 2", NORTH, "ord 3", new AreaId(new UUID(2, 1)));

        var written = warehouse.publish(staged, dataset, release, places);

        assertThat(
                        each(
                                written.path(),
                                "concat_ws('|', measure, area, area_text, period, c1, c2, c3, value::decimal(10, 2), nothing, symbol, source_row, source_column, status)"))
                .containsExactlyElementsOf(given.stream()
                        .sorted(Comparator.comparing(Cell::measure)
                                .thenComparing(cell -> area(cell, places))
                                .thenComparing(Cell::period)
                                .thenComparing(Cell::sourceRow))
                        .map(cell -> String.join(
                                "|",
                                cell.measure(),
                                area(cell, places),
                                cell.areaText(),
                                cell.period(),
                                String.join("|", cell.categories()),
                                "",
                                new BigDecimal(cell.symbol()).setScale(2).toPlainString(),
                                "",
                                cell.symbol(),
                                cell.sourceRow() + "|5",
                                cell.status()))
                        .toList());
    }

    @Test
    void sayWhatEachPartOfThemSaidThoughNoneVariesWithinOne() {
        try (var cells = warehouse.stage(staged)) {
            for (int i = 0; i < 260_000; i++) {
                cells.add(value("Nord", "2017", i < 250_000 ? "første" : "anden", "1", i + 2));
            }
            cells.finish();
        }

        warehouse.publish(staged, dataset, release, Map.of("Nord", NORTH));

        assertThat(warehouse.categories(release, 1)).containsExactly("første", "anden");
        assertThat(warehouse.sums(
                        release, new Selection("income", Map.of(1, Set.of("anden")), Map.of(), Set.of(), Set.of())))
                .singleElement()
                .extracting(CellSum::cells)
                .isEqualTo(10_000L);
    }

    @Test
    void areNotThereBeforeTheyAreWhole() {
        try (var cells = warehouse.stage(staged)) {
            cells.add(value("Nord", "2017", "M", "1", 2));
            assertThat(warehouse.isStaged(staged)).isFalse();
            cells.finish();
        }

        assertThat(warehouse.isStaged(staged)).isTrue();
    }

    @Test
    void mayBeNone() {
        aside();

        assertThat(warehouse.twice(staged, Map.of(), 10).total()).isZero();
    }

    @Test
    void leaveNothingWhenTheyAreForgotten() {
        aside(value("Nord", "2017", "M", "1", 2));
        assertThat(warehouse.staged(Instant.now().plusSeconds(60))).isEqualTo(Set.of(staged));

        warehouse.discard(staged);
        warehouse.discard(staged);

        assertThat(warehouse.isStaged(staged)).isFalse();
        assertThat(warehouse.staged(Instant.now().plusSeconds(60))).isEmpty();
        assertThatThrownBy(() -> warehouse.publish(staged, dataset, release, Map.of()))
                .isInstanceOf(IllegalStateException.class);
    }

    /** Where the cells of a release belong, in the order of its file. */
    private static List<String> places(Path file) throws SQLException {
        return each(file, "concat_ws(' ', area, period, printf('%06d', source_row))");
    }

    /** The cells of a release in the order of its file. */
    private static List<String> cells(Path file) throws SQLException {
        return each(file, "concat_ws(' ', coalesce(value::varchar, '-'), nothing, symbol)");
    }

    private static List<String> each(Path file, String text) throws SQLException {
        var texts = new ArrayList<String>();
        try (var engine = DriverManager.getConnection("jdbc:duckdb:");
                var ask = engine.prepareStatement("select %s from read_parquet(?)".formatted(text))) {
            ask.setString(1, file.toString());
            var rows = ask.executeQuery();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }

    /** One of the ways in which files write a number. */
    private static String written(BigDecimal number, Random random) {
        var plain = number.toPlainString();
        return switch (random.nextInt(5)) {
            case 0 -> plain;
            case 1 -> plain.replace('.', ',');
            case 2 -> "+" + plain;
            case 3 -> plain + " %";
            default -> number.toString();
        };
    }

    private static String area(Cell cell, Map<String, AreaId> places) {
        return places.containsKey(cell.areaText())
                ? places.get(cell.areaText()).value().toString()
                : "";
    }

    private static String said(String number, String nothing, String symbol) {
        return number + " " + nothing + " " + symbol;
    }

    private void aside(Cell... all) {
        try (var cells = warehouse.stage(staged)) {
            for (Cell cell : all) {
                cells.add(cell);
            }
            cells.finish();
        }
    }

    private static Cell value(String area, String period, String category, String number, int row) {
        return cell(area, period, category, new Cell.Value(new BigDecimal(number)), number, row);
    }

    private static Cell cell(
            String area, String period, String category, Cell.Content content, String symbol, int row) {
        return new Cell("income", Optional.empty(), area, period, List.of(category), content, symbol, row, 5);
    }
}
