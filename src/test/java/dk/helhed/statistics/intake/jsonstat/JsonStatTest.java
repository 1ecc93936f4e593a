package dk.helhed.statistics.intake.jsonstat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.helhed.statistics.NothingKind;
import dk.helhed.statistics.intake.px.PxReader;
import dk.helhed.statistics.table.Cells;
import dk.helhed.statistics.table.Content;
import dk.helhed.statistics.table.Dimension;
import dk.helhed.statistics.table.Dimension.Category;
import dk.helhed.statistics.table.Dimension.Role;
import dk.helhed.statistics.table.Metric;
import dk.helhed.statistics.table.Note;
import dk.helhed.statistics.table.Particular;
import dk.helhed.statistics.table.RandomTables;
import dk.helhed.statistics.table.Table;
import dk.helhed.statistics.table.TableHead;
import dk.helhed.statistics.table.TableReading;
import dk.helhed.statistics.table.TableRefused;
import dk.helhed.statistics.table.TableUnreadable;
import dk.helhed.statistics.table.Text;
import dk.helhed.statistics.table.file.TableBytes;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class JsonStatTest {
    private static final Path FORMATS = Path.of("../shared/data/formats");

    @Test
    void readsCanadaInBothVersionsAlike() throws IOException {
        var second = whole(file("canada.v2.json"));
        assertThat(second.cells().size()).isEqualTo(120);
        assertThat(second.at("CA", "2012", "T", "POP", "T")).isEqualTo(new Content.Value(new BigDecimal("34880.5")));
        assertThat(second.cells().at(3)).as("100.0 stays 100.0").isEqualTo(new Content.Value(new BigDecimal("100.0")));
        assertThat(second.particulars())
                .contains(new Particular("unit.multiplier", Text.of("", "3"), Map.of("concept", "POP")));
        assertThat(whole(file("canada.v1.json"))).isEqualTo(second);
    }

    @Test
    void readsUnemploymentWithItsStatuses() throws IOException {
        var table = whole(file("oecd.v2.json"));
        assertThat(table.cells().size()).isEqualTo(432);
        assertThat(table.at("UNR", "AU", "2003")).isEqualTo(new Content.Value(new BigDecimal("5.943826289")));
        assertThat(IntStream.range(0, 432)
                        .filter(i -> table.cells().status(i).filter("e"::equals).isPresent()))
                .hasSize(72);
        assertThat(table.warnings()).extracting(TableRefused::code).containsExactly("READ-040");
        assertThat(table.dimensions()).extracting(Dimension::role).containsExactly(Role.METRIC, Role.GEO, Role.TIME);
    }

    @Test
    void whatDoesNotChangeComesFirst() throws IOException {
        var table = whole(file("order.v2.json"));
        assertThat(table.at("2", "2", "1")).isEqualTo(new Content.Word("A2B2C1"));
    }

    @Test
    void readsTheNorwegianTableWithWhatItLacks() throws IOException {
        var cells = whole(file("ssb-api.v2.json")).cells();
        assertThat(cells.size()).isEqualTo(1_260);
        assertThat(cells.numbers()).isEqualTo(870);
        assertThat(cells.others()).containsExactly(Map.entry(new Content.Nothing(NothingKind.MISSING, ".."), 390));
        assertThat(cells.sum()).isEqualByComparingTo("8187533");
    }

    @Test
    void theSameTableAsPxAndAsJsonStatHasTheSameAxesCodesAndLabels() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(FORMATS), "the files of ../shared are not here");
        // the expected file describes the table and holds no values
        var described = Files.readString(FORMATS.resolve("px/TAB001.expected-jsonstat2.json"))
                .replaceFirst("\"value\"\\s*:\\s*\\[\\s*]", "\"value\":{}");
        var expected = whole(described.getBytes(StandardCharsets.UTF_8));
        var px = ((TableReading.Whole) PxReader.read(Files.readAllBytes(FORMATS.resolve("px/TAB001.px")))).table();
        assertThat(px.sizes()).isEqualTo(expected.sizes());
        assertThat(px.dimensions().stream().map(Dimension::role).toList())
                .isEqualTo(expected.dimensions().stream().map(Dimension::role).toList());
        for (int i = 0; i < px.dimensions().size(); i++) {
            assertThat(px.dimensions().get(i).categories().stream()
                            .map(Category::code)
                            .toList())
                    .isEqualTo(expected.dimensions().get(i).categories().stream()
                            .map(Category::code)
                            .toList());
            assertThat(px.dimensions().get(i).categories().stream()
                            .map(one -> one.label().first())
                            .toList())
                    .isEqualTo(expected.dimensions().get(i).categories().stream()
                            .map(one -> one.label().first())
                            .toList());
        }
        assertThat(px.title().first()).isEqualTo(expected.title().first());
        assertThat(px.source()).isEqualTo(expected.source());
    }

    @Test
    void whatIsWrittenReadsBackToTheSameTable() {
        for (long seed = 1; seed <= 300; seed++) {
            var table = any(new Random(seed));
            var reading = JsonStatReader.read(JsonStatWriter.write(table, ""));
            assertThat(reading).as("seed " + seed).isEqualTo(new TableReading.Whole(table));
        }
    }

    @Test
    void everythingThatATableCanHoldReadsBackFromWhatIsWritten() {
        for (long seed = 1; seed <= 500; seed++) {
            var table = RandomTables.any(seed);
            for (var language : List.of("", "da", "en")) {
                assertThat(JsonStatReader.read(JsonStatWriter.write(table, language)))
                        .as("seed " + seed + " in " + language)
                        .isEqualTo(new TableReading.Whole(table));
            }
        }
    }

    @Test
    void pxFilesOfOthersReadBackFromJsonStatWithNothingLost() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(FORMATS), "the files of ../shared are not here");
        try (Stream<Path> files = Files.list(FORMATS.resolve("px"))) {
            for (var file : files.filter(one -> one.toString().endsWith(".px")).toList()) {
                if (PxReader.read(Files.readAllBytes(file)) instanceof TableReading.Whole(var table)) {
                    assertThat(whole(JsonStatWriter.write(table, "sv")))
                            .as(file.toString())
                            .isEqualTo(table.head().warning(List.of()).with(table.cells()));
                }
            }
        }
    }

    @Test
    void whoReadsOnlyJsonStatFindsLabelsAndSignsInWhatIsWritten() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(FORMATS), "the files of ../shared are not here");
        var px = ((TableReading.Whole) PxReader.read(Files.readAllBytes(FORMATS.resolve("px/TAB001.px")))).table();
        var written = new String(JsonStatWriter.write(px, "en"), StandardCharsets.UTF_8);
        var plain = whole(written.replace("\"helhed\":", "\"others\":").getBytes(StandardCharsets.UTF_8));
        assertThat(plain.sizes()).isEqualTo(px.sizes());
        assertThat(plain.title().first()).isEqualTo(px.title().first());
        assertThat(plain.cells().sum()).isEqualTo(px.cells().sum());
        assertThat(plain.cells().others()).isEqualTo(px.cells().others());
    }

    @Test
    void statusesMayBeOneForAllAListOrPlaces() {
        var two = small("[null,2]", "[\"x\",\"y\"]", "[2]");
        for (var status : List.of("\"c\"", "[\"c\"]", "[\"c\",null]", "{\"0\":\"c\"}")) {
            var table = whole(two.replace("\"value\"", "\"status\":" + status + ",\"value\"")
                    .getBytes(StandardCharsets.UTF_8));
            assertThat(table.at("x")).isEqualTo(new Content.Nothing(NothingKind.PROTECTED_BY_SOURCE, "c"));
            assertThat(table.cells().status(1)).isEqualTo(status.length() < 6 ? Optional.of("c") : Optional.empty());
        }
        assertThat(code(two.replace("\"value\"", "\"status\":[\"a\",\"b\",\"c\"],\"value\"")))
                .isEqualTo("READ-036");
    }

    @Test
    void aDimensionMayBeCalledValue() {
        var odd = small("[1,2]", "[\"x\",\"y\"]", "[2]").replace("\"a\"", "\"value\"");
        assertThat(whole(odd.getBytes(StandardCharsets.UTF_8)).at("y"))
                .isEqualTo(new Content.Value(new BigDecimal("2")));
    }

    @Test
    void aCollectionIsReadWhenItEmbedsOneDataSet() {
        var one = small("[1,2]", "[\"x\",\"y\"]", "[2]");
        var collection = "{\"version\":\"2.0\",\"class\":\"collection\",\"link\":{\"item\":[%s]}}";
        assertThat(whole(collection.formatted(one).getBytes(StandardCharsets.UTF_8))
                        .cells()
                        .sum())
                .isEqualByComparingTo("3");
        assertThat(code(collection.formatted(one + "," + one))).isEqualTo("READ-032");
        assertThat(code(collection.formatted("{\"class\":\"dataset\",\"href\":\"https://example.org\"}")))
                .isEqualTo("READ-031");
    }

    @Test
    void aBundleIsReadDatasetByDatasetUnderTheNamesThatItGives() {
        var one = small("[1,2]", "[\"x\",\"y\"]", "[2]");
        var other = small("[3,4]", "[\"x\",\"y\"]", "[2]");
        var bundle = TableBytes.of("{\"a\":%s,\"b\":%s}".formatted(one, other).getBytes(StandardCharsets.UTF_8));
        assertThat(JsonStatReader.tables(bundle).keySet()).containsExactly("a", "b");
        var chosen = JsonStatReader.open(bundle, "b");
        assertThat(chosen.whole().cells().sum()).isEqualByComparingTo("7");
        assertThat(chosen.head().warnings()).contains(TableRefused.of("READ-092", "b", "a"));
        assertThatThrownBy(() -> JsonStatReader.open(bundle, "c"))
                .isInstanceOfSatisfying(
                        TableUnreadable.class,
                        refused -> assertThat(refused.reason()).isEqualTo(TableRefused.of("READ-091", "c", "a, b")));
    }

    @Test
    void aCollectionsDatasetsAreNamedByTheirLabelsAndNumberedWhereTheyHaveNone() {
        var plain = small("[1,2]", "[\"x\",\"y\"]", "[2]");
        var labelled = plain.replace("\"value\"", "\"label\":\"Folk\",\"value\"");
        var collection = "{\"version\":\"2.0\",\"class\":\"collection\",\"link\":{\"item\":[%s,%s,%s]}}"
                .formatted(labelled, plain, labelled);
        assertThat(JsonStatReader.tables(TableBytes.of(collection.getBytes(StandardCharsets.UTF_8)))
                        .keySet())
                .containsExactly("Folk", "2", "Folk (3)");
    }

    @Test
    void keepsWhatCategoriesSayBesides() {
        var text = small("[1,2]", "[\"x\",\"y\"]", "[2]")
                .replace(
                        "\"category\":{",
                        "\"category\":{\"child\":{\"x\":[\"y\"]},\"coordinates\":{\"y\":[12.5,55.7]},\"unit\":{\"x\":{\"label\":\"kr.\",\"decimals\":1,\"symbol\":\"kr\"}},");
        var table = whole(text.getBytes(StandardCharsets.UTF_8));
        assertThat(table.particulars())
                .containsExactly(
                        new Particular("child", Text.of("", "y"), Map.of("a", "x")),
                        new Particular("coordinates", Text.of("", "12.5, 55.7"), Map.of("a", "y")),
                        new Particular("unit.symbol", Text.of("", "kr"), Map.of("a", "x")));
        assertThat(table.dimensions().getFirst().categories().getFirst().metric())
                .contains(new Metric("kr.", Optional.of(1), Optional.empty(), true));
    }

    @Test
    void refusesWhatContradictsItself() {
        assertThat(code("{\"version\":\"2.0\"")).isEqualTo("READ-030");
        assertThat(code("[1,2]")).isEqualTo("READ-031");
        assertThat(code("{\"a\":1}")).isEqualTo("READ-031");
        assertThat(code(small("[1,2,3]", "[\"x\",\"y\"]", "[2]"))).isEqualTo("READ-036");
        assertThat(code(small("[1,2]", "[\"x\",\"x\"]", "[2]"))).isEqualTo("READ-035");
        assertThat(code(small("[1,2]", "[\"x\",\"y\"]", "[3]"))).isEqualTo("READ-034");
        assertThat(JsonStatReader.read(
                        small("[1,2]", "[\"x\",\"y\"]", "[99999999999]").getBytes(StandardCharsets.UTF_8)))
                .as("as the file has it")
                .isEqualTo(new TableReading.Refused(TableRefused.of("READ-034", "a", "99999999999", 2)));
        assertThat(code(small("{\"7\":1}", "[\"x\",\"y\"]", "[2]"))).isEqualTo("READ-038");
        assertThat(code(small("[1,true]", "[\"x\",\"y\"]", "[2]"))).isEqualTo("READ-037");
        assertThat(code(small("[1,2]", "{\"x\":0,\"y\":5}", "[2]"))).isEqualTo("READ-035");
        assertThat(code("{\"a\":%1$s,\"b\":%1$s}".formatted(small("[1,2]", "[\"x\",\"y\"]", "[2]"))))
                .isEqualTo("READ-032");
    }

    @Test
    void refusesATableOfTooManyCellsBeforeMakingRoomForIt() {
        var codes = IntStream.range(0, 1_000)
                .mapToObj(i -> "\"" + i + "\"")
                .toList()
                .toString();
        var dimension = "{\"category\":{\"index\":" + codes + "}}";
        var bomb =
                "{\"class\":\"dataset\",\"id\":[\"a\",\"b\",\"c\"],\"size\":[1000,1000,1000],\"value\":{},\"dimension\":{\"a\":"
                        + dimension + ",\"b\":" + dimension + ",\"c\":" + dimension + "}}";
        assertThat(code(bomb)).isEqualTo("READ-020");
    }

    @Test
    void whateverIsCutOffOrFlippedIsReadWholeOrRefused() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(FORMATS), "the files of ../shared are not here");
        try (Stream<Path> files = Files.list(FORMATS.resolve("jsonstat"))) {
            for (var file : files.sorted().toList()) {
                var bytes = Files.readAllBytes(file);
                for (int tenth = 1; tenth < 10; tenth++) {
                    assertThat(JsonStatReader.read(Arrays.copyOf(bytes, bytes.length * tenth / 10)))
                            .as("%s cut at %d/10", file, tenth)
                            .isInstanceOf(TableReading.Refused.class);
                }
                for (long seed = 0; seed < 100; seed++) {
                    var random = new Random(seed);
                    var flipped = bytes.clone();
                    flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
                    assertThat(JsonStatReader.read(flipped))
                            .as("%s seed %d", file, seed)
                            .isNotNull();
                }
            }
        }
    }

    private static Table any(Random random) {
        var dimensions = new ArrayList<Dimension>();
        for (int d = 0; d <= random.nextInt(3); d++) {
            var role = Role.values()[random.nextInt(4)];
            var name = "d" + d;
            dimensions.add(new Dimension(
                    name,
                    Text.of("", "Akse Ø " + d),
                    role,
                    IntStream.range(0, 1 + random.nextInt(4))
                            .mapToObj(i -> new Category(
                                    "0" + i,
                                    Text.of("", "\"Værdi\" " + i),
                                    random.nextInt(4) > 0
                                            ? Optional.empty()
                                            : Optional.of(new Metric(
                                                    "kr.", Optional.of(random.nextInt(3)), Optional.empty(), true))))
                            .toList()));
        }
        int size = Table.cells(dimensions);
        var cells = new Cells.Builder(size, new Content.Nothing(NothingKind.MISSING, ""));
        for (int i = 0; i < size; i++) {
            content(random, cells, i);
        }
        var notes = List.of(
                new Note(false, Text.of("", "En note\nmed to linjer"), Map.of()),
                new Note(false, Text.of("", "Om aksen"), Map.of("d0", "")),
                new Note(false, Text.of("", "Om værdien"), Map.of("d0", "00")));
        return new TableHead(
                        Text.of("", "Prøve " + random.nextInt()),
                        "Kilde",
                        "2026-01-01",
                        List.of(),
                        dimensions,
                        Metric.UNSAID,
                        notes,
                        List.of(),
                        List.of())
                .with(cells.build());
    }

    private static void content(Random random, Cells.Builder cells, int index) {
        switch (random.nextInt(6)) {
            case 0 ->
                cells.put(index, new Content.Value(new BigDecimal(new BigInteger(120, random), random.nextInt(12))));
            case 1 -> cells.put(index, new Content.Word("tekst;\"" + random.nextInt()));
            case 2 -> {
                cells.put(index, new Content.Nothing(NothingKind.PROTECTED_BY_SOURCE, "c"));
                cells.status(index, "c");
            }
            case 3 -> {
                cells.put(index, new Content.Value(BigDecimal.valueOf(random.nextInt(), random.nextInt(4))));
                cells.status(index, "e");
            }
            case 4 -> {}
            default -> cells.put(index, new Content.Value(BigDecimal.valueOf(random.nextInt(100_000))));
        }
    }

    private static String small(String value, String index, String size) {
        return "{\"class\":\"dataset\",\"id\":[\"a\"],\"size\":%s,\"value\":%s,\"dimension\":{\"a\":{\"category\":{\"index\":%s}}}}"
                .formatted(size, value, index);
    }

    private static String code(String text) {
        return ((TableReading.Refused) JsonStatReader.read(text.getBytes(StandardCharsets.UTF_8)))
                .reason()
                .code();
    }

    private static Table whole(byte[] bytes) {
        var reading = JsonStatReader.read(bytes);
        assertThat(reading).isInstanceOf(TableReading.Whole.class);
        return ((TableReading.Whole) reading).table();
    }

    private static byte[] file(String name) throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(FORMATS), "the files of ../shared are not here");
        return Files.readAllBytes(FORMATS.resolve("jsonstat").resolve(name));
    }
}
