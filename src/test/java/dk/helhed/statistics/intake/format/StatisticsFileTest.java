package dk.helhed.statistics.intake.format;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.statistics.intake.declaration.StatisticsFormat;
import dk.helhed.statistics.table.Table;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Every file of other people through the one door, whole and damaged. */
class StatisticsFileTest {
    private static final Path SHARED = Path.of("../shared/data");

    /** About a second on a machine with nothing else to do; this one may have much, so one of three times is enough. */
    private static final long MILLIS_FOR_A_MILLION = 20_000;

    /** File, format, then cells, numbers and their sum, or the refusal with what it names. */
    private static final List<String> KNOWN = List.of(
            "formats/jsonstat/canada.v1.json JSON-stat 120 120",
            "formats/jsonstat/canada.v2.json JSON-stat 120 120",
            "formats/jsonstat/hierarchy.v2.json JSON-stat 132 0 0",
            "formats/jsonstat/json-stat-1-dimension.v2.json JSON-stat 3 3 6",
            "formats/jsonstat/oecd.v1.json JSON-stat 432 432",
            "formats/jsonstat/oecd.v2.json JSON-stat 432 432",
            "formats/jsonstat/order.v1.json JSON-stat 24 0 0",
            "formats/jsonstat/order.v2.json JSON-stat 24 0 0",
            "formats/jsonstat/ssb-api.v2.json JSON-stat 1260 870 8187533",
            "formats/px/BE0101A1.px PX 33936 33936 18059144",
            "formats/px/BE0101F1allKeywords.px PX 48 41",
            "formats/px/BE0101F1errorValues.px REFUSED",
            "formats/px/BE0101F1langensvfiolikacelln.px PX 48 48",
            "formats/px/BE0101F1missingData.px REFUSED",
            "formats/px/BE0101F1missingStubHeading.px REFUSED",
            "formats/px/BE0101F1symbnot.px PX 48 42",
            "formats/px/BE0101F1symbnotkeys.px PX 48 42",
            "formats/px/TAB001.px PX 5940 3681 6943770852",
            "formats/px/TAB001.expected-jsonstat2.json REFUSED",
            "formats/sdmx-csv/example-01.csv SDMX-CSV 2 2 23.2",
            "formats/sdmx-csv/example-04.csv SDMX-CSV 2 2 23.2",
            "formats/sdmx-csv/example-10.csv SDMX-CSV 2 2 23.2",
            "denmark/FOLK1A-1_labels_semicolon.csv STATBANK 525 525",
            "denmark/FOLK1A-2_labels_semicolon.csv STATBANK 245 245",
            "denmark/FOLK1A-3_labels_semicolon.csv STATBANK 540 540",
            "denmark/FOLK1A_codes_semicolon.csv STATBANK 31200 31200",
            "denmark/FOLK1A_labels_semicolon.csv STATBANK 52 52",
            "copenhagen/KKBYG1_1850-1899.csv STATBANK 4088 4088");

    @Test
    void readsEveryKnownFileOrRefusesIt() throws IOException {
        for (var line : KNOWN) {
            var words = line.split(" ");
            var found = StatisticsFile.read(file(words[0]));
            switch (found) {
                case StatisticsFile.Whole(var format, var table) -> {
                    assertThat(format.label()).as(line).startsWith(words[1].equals("STATBANK") ? "StatBank" : words[1]);
                    assertThat(table.cells().size()).as(line).isEqualTo(Integer.parseInt(words[2]));
                    assertThat(table.cells().numbers()).as(line).isEqualTo(Integer.parseInt(words[3]));
                    if (words.length > 4) {
                        assertThat(table.cells().sum()).as(line).isEqualByComparingTo(words[4]);
                    }
                }
                case StatisticsFile.Refused _ -> assertThat(words[1]).as(line).isEqualTo("REFUSED");
                case StatisticsFile.NoStatistics _ -> assertThat(line).isEqualTo("recognised");
            }
        }
    }

    @Test
    void takesNothingElseForAFileOfStatistics() throws IOException {
        for (var name : List.of(
                "copenhagen/kbh_bydel_population_1991_2019.csv",
                "denmark/muni_pop.csv",
                "denmark/kommunerne_region_latin1.csv",
                "denmark/statbank_table_catalogue_2021.csv",
                "README.md")) {
            assertThat(StatisticsFile.read(file(name))).as(name).isEqualTo(new StatisticsFile.NoStatistics());
        }
        assertThat(StatisticsFile.read(new byte[0])).isEqualTo(new StatisticsFile.NoStatistics());
    }

    @Test
    void whateverIsDamagedIsReadOrRefusedAndNothingElseHappens() throws IOException {
        int refused = 0;
        int read = 0;
        for (var bytes : files()) {
            for (long seed = 0; seed < 300; seed++) {
                var damaged = damaged(bytes, new Random(seed));
                for (var format : StatisticsFormat.values()) {
                    if (StatisticsFile.format(bytes).equals(java.util.Optional.of(format)) || seed < 10) {
                        if (StatisticsFile.read(damaged, format) instanceof StatisticsFile.Whole(var _, var table)) {
                            read++;
                            consistent(table);
                        } else {
                            refused++;
                        }
                    }
                }
            }
        }
        System.out.println("Damaged files: " + read + " read, " + refused + " refused");
        assertThat(refused).isPositive();
    }

    @Test
    void aFileCutAtTenPlacesIsRefusedUnlessWhatIsLeftIsAWholeTable() throws IOException {
        for (var bytes : files()) {
            for (int tenth = 0; tenth < 10; tenth++) {
                var cut = Arrays.copyOf(bytes, bytes.length * tenth / 10);
                // a list of lines does not say how many there are; one cut inside a number cannot be told from a
                // shorter number
                if (StatisticsFile.read(cut) instanceof StatisticsFile.Whole(var format, var table)) {
                    assertThat(format).isIn(StatisticsFormat.SDMX_CSV, StatisticsFormat.STATBANK);
                    consistent(table);
                }
            }
        }
    }

    @Test
    void swappedHeadsAreRefusedOrReadAsTheySay() {
        assertThat(code("STRUCTURE,STRUCTURE_ID,ACTION,OBS_VALUE,A,B\nd,X,I,a,1,2\n", StatisticsFormat.SDMX_CSV))
                .isEqualTo("READ-015");
        assertThat(code("OMRÅDE;INDHOLD;TID\n2020;Valby;7\n", StatisticsFormat.STATBANK))
                .isEqualTo("READ-015");
        assertThat(code(px("\"a\",\"b\"", "\"c\"", "1").replace("VALUES(\"a\")", "VALUES(\"x\")"), StatisticsFormat.PX))
                .isEqualTo("READ-010");
        assertThat(code(
                        "{\"class\":\"dataset\",\"id\":[\"b\",\"a\"],\"size\":[1,2],\"value\":[1,2],\"dimension\":{\"a\":{\"category\":{\"index\":[\"x\"]}},\"b\":{\"category\":{\"index\":[\"y\",\"z\"]}}}}",
                        StatisticsFormat.JSON_STAT))
                .isEqualTo("READ-034");
    }

    @Test
    void aMillionColumnsAreRefusedFastAndWithoutMemory() {
        var many = String.join(
                ",",
                IntStream.range(0, 1_000_000).mapToObj(i -> "\"v" + i + "\"").toList());
        var files = List.of(
                new Damaged(StatisticsFormat.PX, px("\"a\"", many, "1")),
                new Damaged(StatisticsFormat.PX, "CHARSET=\"ANSI\";STUB=" + many + ";HEADING=\"h\";DATA=1;"),
                new Damaged(StatisticsFormat.SDMX_CSV, "STRUCTURE," + many + ",OBS_VALUE\n1\n"),
                new Damaged(StatisticsFormat.STATBANK, many.replace(',', ';') + ";INDHOLD\n1\n"),
                new Damaged(
                        StatisticsFormat.JSON_STAT,
                        "{\"class\":\"dataset\",\"id\":[" + many + "],\"size\":[1],\"value\":[],\"dimension\":{}}"));
        for (var file : files) {
            long before = allocated();
            long begun = System.nanoTime();
            assertThat(StatisticsFile.read(file.bytes(), file.format()))
                    .as(file.format().label())
                    .isInstanceOf(StatisticsFile.Refused.class);
            assertThat((System.nanoTime() - begun) / 1_000_000_000)
                    .as(file.format().label())
                    .isLessThan(30);
            assertThat((allocated() - before) / 1_000_000)
                    .as(file.format().label())
                    .isLessThan(1_000);
        }
    }

    @Test
    void aSmallFileThatPromisesAHugeTableGetsNoRoom() {
        var codes = String.join(
                ",", IntStream.range(0, 3_600).mapToObj(i -> "\"" + i + "\"").toList());
        var lines = new StringBuilder("A;B;INDHOLD\n");
        IntStream.range(0, 3_600)
                .forEach(i -> lines.append(i).append(';').append(i).append(";1\n"));
        var axis = "{\"category\":{\"index\":[" + codes + "]}}";
        var files = List.of(
                new Damaged(StatisticsFormat.PX, px(codes, codes, "1 2 3")),
                new Damaged(StatisticsFormat.PX, px(codes, codes, "\"0\" 1").replace("DATA", "KEYS(\"a\")=CODES;DATA")),
                new Damaged(
                        StatisticsFormat.JSON_STAT,
                        "{\"class\":\"dataset\",\"id\":[\"a\",\"b\"],\"size\":[3600,3600],\"value\":{\"7\":1},\"dimension\":{\"a\":"
                                + axis + ",\"b\":" + axis + "}}"),
                new Damaged(StatisticsFormat.STATBANK, lines.toString()),
                new Damaged(
                        StatisticsFormat.SDMX_CSV,
                        lines.toString().replace("A;B;INDHOLD", "DATAFLOW;B;OBS_VALUE;TIME_PERIOD")));
        for (var file : files) {
            long before = allocated();
            var found = StatisticsFile.read(file.bytes(), file.format());
            assertThat(found).as(told(found)).isInstanceOf(StatisticsFile.Refused.class);
            assertThat((allocated() - before) / 1_000_000)
                    .as(file.format().label())
                    .isLessThan(60);
        }
    }

    @Test
    void numbersThatNoFigureCanBeAreRefused() {
        var json =
                "{\"class\":\"dataset\",\"id\":[\"a\"],\"size\":[1],\"value\":[%s],\"dimension\":{\"a\":{\"category\":{\"index\":[\"x\"]}}}}";
        assertThat(code(json.formatted("1e999999999"), StatisticsFormat.JSON_STAT))
                .isEqualTo("READ-039");
        assertThat(code(json.formatted("1e-999999999"), StatisticsFormat.JSON_STAT))
                .isEqualTo("READ-039");
        assertThat(code(json.formatted("9".repeat(2_000_000)), StatisticsFormat.JSON_STAT))
                .isEqualTo("READ-030");
        assertThat(code(px("\"x\"", "\"y\"", "9".repeat(2_000_000)), StatisticsFormat.PX))
                .isEqualTo("READ-015");
        assertThat(code("TID;INDHOLD\na;" + "9".repeat(2_000_000) + "\n", StatisticsFormat.STATBANK))
                .isEqualTo("READ-015");
        assertThat(code("TID;INDHOLD\na;1e9999\n", StatisticsFormat.STATBANK)).isEqualTo("READ-015");
    }

    @Test
    void whatIsNestedWithoutEndIsRefused() {
        for (var open : List.of("{\"a\":", "{\"value\":[", "{\"dimension\":[")) {
            assertThat(code(open.repeat(200_000), StatisticsFormat.JSON_STAT)).isIn("READ-030", "READ-037");
        }
        assertThat(code("{\"value\":" + "[".repeat(200_000), StatisticsFormat.JSON_STAT))
                .isIn("READ-030", "READ-037");
        assertThat(code("CHARSET=" + "(".repeat(200_000), StatisticsFormat.PX)).isIn("READ-011", "READ-012");
        assertThat(code("TITLE=" + "\"a\" ".repeat(200_000), StatisticsFormat.PX))
                .isIn("READ-011", "READ-012");
    }

    @Test
    void aMillionCellsTakeAboutASecond() {
        var thousand = String.join(
                ",", IntStream.range(0, 1_000).mapToObj(i -> "\"" + i + "\"").toList());
        var numbers = new StringBuilder();
        var lines = new StringBuilder("A;B;INDHOLD\n");
        var observations = new StringBuilder("DATAFLOW,A,B,OBS_VALUE,OBS_STATUS,UNIT\n");
        var random = new Random(1);
        for (int i = 0; i < 1_000_000; i++) {
            var number = random.nextInt(1_000_000) + "." + random.nextInt(10);
            numbers.append(number).append(i % 1_000 == 999 ? '\n' : ' ');
            lines.append(i / 1_000)
                    .append(';')
                    .append(i % 1_000)
                    .append(';')
                    .append(number)
                    .append('\n');
            observations.append("X:Y(1.0),").append(i / 1_000).append(',').append(i % 1_000);
            observations.append(',').append(number).append(",A,kr\n");
        }
        var axis = "{\"category\":{\"index\":[" + thousand + "]}}";
        var files = List.of(
                new Damaged(StatisticsFormat.PX, px(thousand, thousand, numbers.toString())),
                new Damaged(StatisticsFormat.STATBANK, lines.toString()),
                new Damaged(StatisticsFormat.SDMX_CSV, observations.toString()),
                new Damaged(
                        StatisticsFormat.JSON_STAT,
                        "{\"class\":\"dataset\",\"id\":[\"a\",\"b\"],\"size\":[1000,1000],\"value\":["
                                + numbers.toString().strip().replaceAll("\\s", ",") + "],\"dimension\":{\"a\":" + axis
                                + ",\"b\":" + axis + "}}"));
        for (var file : files) {
            var bytes = file.bytes();
            long best = Long.MAX_VALUE;
            for (int run = 0; run < 3 && best >= MILLIS_FOR_A_MILLION; run++) {
                long begun = System.nanoTime();
                var found = StatisticsFile.read(bytes, file.format());
                best = Math.min(best, (System.nanoTime() - begun) / 1_000_000);
                assertThat(found).as(told(found)).isInstanceOf(StatisticsFile.Whole.class);
                assertThat(((StatisticsFile.Whole) found).table().cells().numbers())
                        .isEqualTo(1_000_000);
            }
            System.out.println("1,000,000 cells of " + file.format().label() + " in " + best + " ms");
            assertThat(best).as(file.format().label()).isLessThan(MILLIS_FOR_A_MILLION);
        }
    }

    private record Damaged(StatisticsFormat format, String text) {
        byte[] bytes() {
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }

    private static String px(String stub, String heading, String data) {
        return "CHARSET=\"ANSI\";STUB=\"a\";HEADING=\"b\";VALUES(\"a\")=" + stub + ";VALUES(\"b\")=" + heading
                + ";DATA=\n" + data + ";";
    }

    private static void consistent(Table table) {
        assertThat(table.cells().size())
                .isEqualTo(table.sizes().values().stream().reduce(1, (a, b) -> a * b));
        assertThat(table.cells().sum()).isNotNull();
    }

    private static byte[] damaged(byte[] bytes, Random random) {
        var damaged = bytes.clone();
        switch (random.nextInt(4)) {
            case 0 -> damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            case 1 -> {
                for (int i = 0; i < 20; i++) {
                    damaged[random.nextInt(Math.min(damaged.length, 2_000))] = (byte) random.nextInt(256);
                }
            }
            case 2 -> {
                // a stretch of the file comes twice
                int from = random.nextInt(damaged.length);
                int length = Math.min(damaged.length - from, 1 + random.nextInt(500));
                var longer = Arrays.copyOf(damaged, damaged.length + length);
                System.arraycopy(damaged, from, longer, from + length, damaged.length - from);
                damaged = longer;
            }
            default -> {
                // a stretch of the file is gone
                int from = random.nextInt(damaged.length);
                int length = Math.min(damaged.length - from, 1 + random.nextInt(500));
                System.arraycopy(damaged, from + length, damaged, from, damaged.length - from - length);
                damaged = Arrays.copyOf(damaged, damaged.length - length);
            }
        }
        return damaged;
    }

    private static long allocated() {
        return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }

    private static String code(String text, StatisticsFormat format) {
        var found = StatisticsFile.read(text.getBytes(StandardCharsets.UTF_8), format);
        return found instanceof StatisticsFile.Refused(var _, var reason) ? reason.code() : told(found);
    }

    private static String told(StatisticsFile found) {
        return switch (found) {
            case StatisticsFile.Whole(var format, var table) ->
                format.label() + " " + table.sizes() + " " + table.cells().size() + " cells, "
                        + table.cells().numbers() + " numbers, sum "
                        + table.cells().sum().toPlainString() + ", else "
                        + table.cells().others().size() + " kinds, "
                        + table.notes().size() + " notes, "
                        + table.particulars().size() + " particulars " + table.warnings();
            case StatisticsFile.Refused(var format, var reason) ->
                format.label() + " refused " + reason.code() + " " + reason.arguments();
            case StatisticsFile.NoStatistics _ -> "not recognised";
        };
    }

    private static List<byte[]> files() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(SHARED), "the files of ../shared are not here");
        var all = new ArrayList<byte[]>();
        try (Stream<Path> files = Stream.concat(
                Files.walk(SHARED.resolve("formats")),
                Stream.of(SHARED.resolve("denmark/FOLK1A-1_labels_semicolon.csv")))) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                all.add(Files.readAllBytes(file));
            }
        }
        return all;
    }

    private static byte[] file(String name) throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(SHARED), "the files of ../shared are not here");
        return Files.readAllBytes(SHARED.resolve(name));
    }
}
