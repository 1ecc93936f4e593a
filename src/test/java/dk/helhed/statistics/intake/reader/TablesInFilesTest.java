package dk.helhed.statistics.intake.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.statistics.intake.declaration.Layout;
import dk.helhed.statistics.intake.declaration.StatisticsFormat;
import dk.helhed.statistics.intake.format.StatisticsFile;
import dk.helhed.statistics.intake.jsonstat.JsonStatWriter;
import dk.helhed.statistics.intake.px.PxText;
import dk.helhed.statistics.table.Content;
import dk.helhed.statistics.table.Dimension;
import dk.helhed.statistics.table.Dimension.Role;
import dk.helhed.statistics.table.RandomTables;
import dk.helhed.statistics.table.Table;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A table whose cells stay in the file gives the same rows as one that is in memory, however little is held at once. */
class TablesInFilesTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int MOST_TIMES = 150;

    /** A file that comes in drops, so that every letter and number is cut somewhere. */
    private record Dripping(byte[] bytes, long seed) implements FileBytes {
        @Override
        public InputStream open() {
            var random = new Random(seed);
            return new FilterInputStream(new ByteArrayInputStream(bytes)) {
                @Override
                public int read(byte[] into, int offset, int length) throws IOException {
                    return super.read(into, offset, Math.min(length, 1 + random.nextInt(4)));
                }
            };
        }

        @Override
        public long size() {
            return bytes.length;
        }
    }

    @Test
    void aPxFileGivesTheSameRowsHoweverLittleIsHeld() {
        for (long seed = 0; seed < 25; seed++) {
            var table = RandomTables.px(seed);
            same(PxText.of(table, false), StatisticsFormat.PX, seed);
            same(PxText.of(table, true), StatisticsFormat.PX, seed);
        }
    }

    @Test
    void aJsonStatDocumentGivesTheSameRowsWhereverItsPartsStand() {
        for (long seed = 0; seed < 25; seed++) {
            var document = (ObjectNode) JSON.readTree(JsonStatWriter.write(RandomTables.any(seed), ""));
            for (var written : List.of(
                    document,
                    shuffled(document, seed),
                    shuffled(byPlaces(document, seed), seed),
                    shuffled(withAllStatuses(document), seed),
                    JSON.createObjectNode().set("statistik", shuffled(byPlaces(document, seed), seed)))) {
                same(written.toString(), StatisticsFormat.JSON_STAT, seed);
            }
        }
    }

    @Test
    void linesGiveTheSameRowsInWhateverOrderTheyCome() {
        for (long seed = 0; seed < 25; seed++) {
            var table = RandomTables.px(seed);
            var random = new Random(seed);
            for (boolean inOrder : List.of(true, false)) {
                var lines = lines(table);
                if (!inOrder) {
                    Collections.shuffle(lines, random);
                    lines.subList(0, lines.size() / 3).clear();
                }
                var codes = table.dimensions().stream().map(Dimension::code).collect(Collectors.joining(";"));
                same(
                        "DATAFLOW;" + codes + ";OBS_VALUE;OBS_STATUS;ENHED\n" + joined(lines),
                        StatisticsFormat.SDMX_CSV,
                        seed);
                var plain = lines.stream()
                        .map(line -> line.replaceAll("^X;|;[^;]*;[^;]*$", ""))
                        .toList();
                same(codes + ";INDHOLD\n" + joined(plain), StatisticsFormat.STATBANK, seed);
            }
        }
    }

    @Test
    void aNumberThatIsMissingIsFoundBeforeTheFirstRowIsHandedOut() {
        var cut =
                "CHARSET=\"ANSI\";STUB=\"a\";HEADING=\"b\";VALUES(\"a\")=\"x\",\"y\";VALUES(\"b\")=\"1\",\"2\";DATA=\n1 2\n3;";
        var first = TableReader.first(
                new Dripping(cut.getBytes(StandardCharsets.UTF_8), 1), new Layout.Statistics(StatisticsFormat.PX), 1);
        assertThat(first)
                .isInstanceOfSatisfying(
                        TableReader.Refused.class,
                        refused -> assertThat(refused.reason().code()).isEqualTo("READ-016"));
    }

    @Test
    void whatMustBeHeldInMemoryHasALimit() {
        var codes = IntStream.rangeClosed(0, 500_000).mapToObj(i -> i + ";1\n").collect(Collectors.joining());
        assertThat(refused("TID;INDHOLD\n" + codes, StatisticsFormat.STATBANK)).isEqualTo("READ-081");
        assertThat(refused("CHARSET=\"ANSI\";TITLE=\"" + "x".repeat(50_100_000), StatisticsFormat.PX))
                .isEqualTo("READ-080");
        assertThat(refused(
                        "{\"class\":\"dataset\",\"note\":[\"" + ("x".repeat(1_000_000) + "\",\"").repeat(51) + "\"]}",
                        StatisticsFormat.JSON_STAT))
                .isEqualTo("READ-080");
        var words = IntStream.range(0, 800_000).mapToObj(i -> "\"" + i + "\"").collect(Collectors.joining(","));
        assertThat(refused("{\"class\":\"dataset\",\"value\":[" + words + "]}", StatisticsFormat.JSON_STAT))
                .isEqualTo("READ-082");
    }

    @Test
    void codesAndWhatIsSaidOfThemAreHeldInMemoryAndHaveALimitTogether() {
        var codes = IntStream.range(0, 51)
                .mapToObj(i -> i + "x".repeat(1_000_000) + ";1\n")
                .collect(Collectors.joining());
        assertThat(refused("TID;INDHOLD\n" + codes, StatisticsFormat.STATBANK)).isEqualTo("READ-080");
        var comments = IntStream.range(0, 51)
                .mapToObj(i -> "A," + (1950 + i) + ",1," + i + "x".repeat(1_000_000) + "\n")
                .collect(Collectors.joining());
        assertThat(refused("DATAFLOW,TIME_PERIOD,OBS_VALUE,COMMENT\n" + comments, StatisticsFormat.SDMX_CSV))
                .isEqualTo("READ-080");
    }

    private static String refused(String text, StatisticsFormat format) {
        return StatisticsFile.read(text.getBytes(StandardCharsets.UTF_8), format)
                        instanceof StatisticsFile.Refused(var _, var reason)
                ? reason.code()
                : "";
    }

    private static void same(String text, StatisticsFormat format, long seed) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var as = format + " of seed " + seed;
        var read = StatisticsFile.read(bytes, format);
        var file = new Dripping(bytes, seed);
        if (read instanceof StatisticsFile.Whole(var _, var table)) {
            var expected = rows(table);
            // one at a time, but for the one large table: a file is gone through as often as cells are asked for
            int least = 1 + table.cells().size() / MOST_TIMES;
            for (int held : List.of(least, least + (int) (seed % 13), 1_000)) {
                var rows = TableReader.statistics(
                        file, new Layout.Statistics(format), one -> rows(new StatisticsRows(one, format, held)));
                assertThat(rows).as(as).isEqualTo(new TableReader.Read<>(expected));
            }
        } else if (read instanceof StatisticsFile.Refused(var _, var reason)) {
            assertThat(TableReader.statistics(
                            file, new Layout.Statistics(format), one -> rows(new StatisticsRows(one, format, 3))))
                    .as(as)
                    .isEqualTo(new TableReader.Refused<>(new FileRefused(reason.code(), reason.arguments())));
        }
    }

    private static List<List<String>> rows(StatisticsRows rows) {
        var all = new ArrayList<List<String>>();
        rows.next();
        rows.forEachRemaining(row -> all.add(row.texts()));
        return all;
    }

    /** The rows of a table in memory, each cell asked for by its place. */
    private static List<List<String>> rows(Table table) {
        var all = new ArrayList<List<String>>();
        row(table, new int[table.dimensions().size()], false, 0, all);
        return all;
    }

    private static void row(Table table, int[] positions, boolean isPlaced, int axis, List<List<String>> all) {
        if (axis == positions.length && !isPlaced) {
            var row = IntStream.range(0, positions.length)
                    .filter(i -> table.dimensions().get(i).role() != Role.METRIC)
                    .mapToObj(i -> table.dimensions().get(i).categories().get(positions[i]))
                    .map(category -> category.label().first().isBlank()
                            ? category.code()
                            : category.label().first())
                    .collect(Collectors.toCollection(ArrayList::new));
            all.add(row);
            row(table, positions, true, 0, all);
        } else if (axis == positions.length) {
            all.getLast().add(text(table.cells().at(index(table, positions))));
        } else if (isPlaced == (table.dimensions().get(axis).role() == Role.METRIC)) {
            for (int i = 0; i < table.dimensions().get(axis).size(); i++) {
                positions[axis] = i;
                row(table, positions, isPlaced, axis + 1, all);
            }
        } else {
            row(table, positions, isPlaced, axis + 1, all);
        }
    }

    private static int index(Table table, int[] positions) {
        int index = 0;
        for (int i = 0; i < positions.length; i++) {
            index = index * table.dimensions().get(i).size() + positions[i];
        }
        return index;
    }

    private static String text(Content content) {
        return switch (content) {
            case Content.Value(var number) -> number.toPlainString();
            case Content.Nil(var symbol) -> symbol.isEmpty() ? "0" : symbol;
            case Content.Nothing(var _, var symbol) -> symbol;
            case Content.Word(var words) -> words;
        };
    }

    private static ObjectNode shuffled(ObjectNode document, long seed) {
        var names = new ArrayList<>(document.propertyNames());
        Collections.shuffle(names, new Random(seed));
        var shuffled = JSON.createObjectNode();
        names.forEach(name -> shuffled.set(name, document.get(name)));
        return shuffled;
    }

    private static ObjectNode byPlaces(ObjectNode document, long seed) {
        var values = (ArrayNode) document.get("value");
        var places = new ArrayList<>(IntStream.range(0, values.size()).boxed().toList());
        Collections.shuffle(places, new Random(seed));
        var byPlaces = JSON.createObjectNode();
        places.stream()
                .filter(place -> !values.get(place).isNull())
                .forEach(place -> byPlaces.set(String.valueOf(place), values.get(place)));
        return document.deepCopy().set("value", byPlaces) instanceof ObjectNode changed ? changed : document;
    }

    private static ObjectNode withAllStatuses(ObjectNode document) {
        JsonNode said = document.path("status");
        var statuses = JSON.createArrayNode();
        for (int i = 0; i < document.get("value").size(); i++) {
            statuses.add(said.path(String.valueOf(i)).asString(""));
        }
        var changed = document.deepCopy();
        changed.set("status", statuses);
        return changed;
    }

    private static List<String> lines(Table table) {
        var lines = new ArrayList<String>();
        table.eachCell((index, positions) -> {
            var codes = IntStream.range(0, positions.length)
                    .mapToObj(i -> table.dimensions()
                            .get(i)
                            .categories()
                            .get(positions[i])
                            .code())
                    .collect(Collectors.joining(";"));
            var number = table.cells().at(index) instanceof Content.Value(var value)
                    ? value.toString().replace('.', ',')
                    : "";
            lines.add("X;" + codes + ";" + number + ";" + (index % 3 == 0 ? "e" : "") + ";" + codes.charAt(2));
        });
        return lines;
    }

    private static String joined(List<String> lines) {
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }
}
