package dk.helhed.statistics.intake.statbank;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.statistics.NothingKind;
import dk.helhed.statistics.table.Content;
import dk.helhed.statistics.table.Dimension;
import dk.helhed.statistics.table.Dimension.Category;
import dk.helhed.statistics.table.Dimension.Role;
import dk.helhed.statistics.table.RandomTables;
import dk.helhed.statistics.table.Table;
import dk.helhed.statistics.table.TableReading;
import dk.helhed.statistics.table.TableRefused;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class StatbankReaderTest {
    private static final Path FILES = Path.of("../shared/data");
    private static final String SMALL = """
            OMRÅDE;ENHED;TID;INDHOLD
            Nørrebro;Antal;2020K1;12,5
            Nørrebro;Antal;2020K2;..
            Valby;Antal;2020K1;-
            Valby;Antal;2020K2;7
            """;

    @Test
    void readsTheSameTableByCodesAndByLabels() throws IOException {
        var codes = whole(file("denmark/FOLK1A_codes_semicolon.csv"));
        assertThat(codes.dimensions()).extracting(Dimension::code).containsExactly("OMRÅDE", "KØN", "ALDER", "TID");
        assertThat(codes.at("000", "1", "0", "2008K1")).isEqualTo(new Content.Value(new BigDecimal("32976")));
        var labels = whole(file("denmark/FOLK1A_labels_semicolon.csv"));
        assertThat(labels.at("Hele landet", "I alt", "2008K1")).isEqualTo(new Content.Value(new BigDecimal("5475791")));
        assertThat(labels.dimensions()).extracting(Dimension::role).containsExactly(Role.GEO, Role.OTHER, Role.TIME);
    }

    @Test
    void readsTheColumnsInTheirOrderWhateverItIs() throws IOException {
        var first = whole(file("denmark/FOLK1A-1_labels_semicolon.csv"));
        assertThat(first.dimensions()).extracting(Dimension::code).containsExactly("CIVILSTAND", "OMRÅDE", "TID");
        assertThat(first.at("I alt", "København", "2020K1")).isEqualTo(new Content.Value(new BigDecimal("632340")));
        var second = whole(file("denmark/FOLK1A-2_labels_semicolon.csv"));
        assertThat(second.at("København", "2008K1", "Fraskilt")).isEqualTo(new Content.Value(new BigDecimal("50089")));
    }

    @Test
    void whatTheFileSaysNothingOfIsMissingAndNotNil() {
        var table = whole(text(SMALL.replace("Valby;Antal;2020K1;-\n", "")));
        assertThat(table.warnings()).containsExactly(TableRefused.of("READ-043", 1, 4));
        assertThat(table.at("Valby", "Antal", "2020K1")).isEqualTo(new Content.Nothing(NothingKind.MISSING, ""));
    }

    @Test
    void refusesAFileThatIsCutOff() throws IOException {
        var bytes = file("denmark/FOLK1A_codes_semicolon.csv");
        for (int tenth = 1; tenth < 10; tenth++) {
            var reading = StatbankReader.read(Arrays.copyOf(bytes, bytes.length * tenth / 10));
            assertThat(code(reading)).as("cut at %d/10", tenth).isIn("READ-044", "READ-054");
        }
        assertThat(refused(SMALL.replace("Valby;Antal;2020K2;7\n", "")).arguments())
                .containsExactly(3, 4);
    }

    @Test
    void aLastLineWithoutAnEndIsToldOf() throws IOException {
        assertThat(whole(file("denmark/FOLK1A-1_labels_semicolon.csv")).warnings())
                .containsExactly(TableRefused.of("READ-045"));
        assertThat(whole(file("denmark/FOLK1A_labels_semicolon.csv")).warnings())
                .isEmpty();
    }

    @Test
    void aFileThatEndsInsideItsFirstSeriesIsRefused() {
        var cut = "OMRÅDE;KØN;TID;INDHOLD\nValby;1;2020;12\nValby;1;2021;1";
        assertThat(code(StatbankReader.read(text(cut)))).isEqualTo("READ-062");
        assertThat(whole(text(cut + "\n")).warnings())
                .as("cut between two lines it is a smaller table, which only the last release tells")
                .isEmpty();
    }

    @Test
    void readsTheCitysStatBankWithItsUnit() throws IOException {
        var table = whole(file("copenhagen/KKBYG1_1850-1899.csv"));
        assertThat(table.at("København i alt", "1850-1899", "Antal bygninger", "1991"))
                .isEqualTo(new Content.Value(new BigDecimal("6332")));
        assertThat(table.dimensions().get(2).categories())
                .allSatisfy(category -> assertThat(category.metric())
                        .hasValueSatisfying(metric -> assertThat(metric.unit()).isEqualTo(category.code())));
    }

    @Test
    void signsOfNothingStayApart() {
        var table = whole(text("TID;INDHOLD\na;.\nb;..\nc;...\nd;-\ne;0\n"));
        assertThat(table.at("a")).isEqualTo(new Content.Nothing(NothingKind.NOT_APPLICABLE, "."));
        assertThat(table.at("b")).isEqualTo(new Content.Nothing(NothingKind.MISSING, ".."));
        assertThat(table.at("c")).isEqualTo(new Content.Nothing(NothingKind.NOT_YET, "..."));
        assertThat(table.at("d")).isEqualTo(new Content.Nil("-"));
        assertThat(table.at("e")).isEqualTo(new Content.Value(BigDecimal.ZERO));
    }

    @Test
    void readsUtf8WithAndWithoutMarkAndTheLettersOfOlderFilesAlike() {
        var plain = whole(text(SMALL));
        assertThat(plain.at("Nørrebro", "Antal", "2020K1")).isEqualTo(new Content.Value(new BigDecimal("12.5")));
        assertThat(whole(text("\uFEFF" + SMALL))).isEqualTo(plain);
        assertThat(whole(SMALL.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(plain);
        assertThat(whole(text(SMALL.replace("\n", "\r\n")))).isEqualTo(plain);
        assertThat(whole(text(SMALL.replace(';', '\t')))).isEqualTo(plain);
    }

    @Test
    void theDecimalMarkMayBeDeclaredAndIsOtherwiseTheFirstOne() {
        assertThat(code(StatbankReader.read(text(SMALL), '.'))).isEqualTo("READ-058");
        assertThat(StatbankReader.read(text(SMALL), ',')).isInstanceOf(TableReading.Whole.class);
        assertThat(code(SMALL.replace(";7\n", ";7.5\n"))).isEqualTo("READ-058");
        assertThat(code(SMALL.replace("12,5", "1.234,5"))).isEqualTo("READ-015");
    }

    @Test
    void refusesWhatItCannotReadWholeNamingTheLine() {
        assertThat(refused(SMALL.replace(";2020K2;7", ";7")).arguments()).containsExactly(5L, 3, 4);
        assertThat(refused(SMALL.replace("Valby;Antal;2020K2;7", "Valby;;2020K2;7"))
                        .arguments())
                .containsExactly(5L, "ENHED");
        assertThat(refused(SMALL.replace(";7\n", ";syv\n")).arguments()).containsExactly("INDHOLD", 5L, "syv");
        assertThat(code(SMALL + "Valby;Antal;2020K2;8\n")).isEqualTo("READ-059");
        assertThat(code("OMRÅDE;TID;INDHOLD\n")).isEqualTo("READ-055");
        assertThat(code("OMRÅDE;TID;OMRÅDE;INDHOLD\na;b;c;1\n")).isEqualTo("READ-053");
        assertThat(code("OMRÅDE;TID;ANTAL\na;b;1\n")).isEqualTo("READ-052");
        assertThat(code("INDHOLD\n1\n")).isEqualTo("READ-052");
        assertThat(code(SMALL + "\"Valby;Antal")).isIn("READ-051", "READ-054");
        assertThat(code("")).isEqualTo("READ-055");
    }

    @Test
    void readsWhatIsWrittenOfAnyTableInAnyOrderOfLines() {
        for (long seed = 0; seed < 300; seed++) {
            var table = RandomTables.px(seed);
            var lines = lines(table);
            // each place must be met in its order at least once, as axes take their codes from the lines
            var shuffled = new ArrayList<>(lines.subList(1, lines.size()));
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(whole(text(String.join("\n", lines) + "\n")).sameContent(table))
                    .as("seed " + seed)
                    .isTrue();
            assertThat(whole(text(lines.getFirst() + "\n" + String.join("\n", shuffled) + "\n"))
                            .cells()
                            .sum())
                    .as("seed " + seed)
                    .isEqualByComparingTo(table.cells().sum());
        }
    }

    private static List<String> lines(Table table) {
        var lines = new ArrayList<String>();
        lines.add(String.join(
                        ";", table.dimensions().stream().map(Dimension::code).toList()) + ";INDHOLD");
        table.eachCell((index, positions) -> {
            var line = new StringBuilder();
            for (int i = 0; i < positions.length; i++) {
                Category category = table.dimensions().get(i).categories().get(positions[i]);
                line.append(category.code()).append(';');
            }
            lines.add(line
                    + switch (table.cells().at(index)) {
                        case Content.Value(var number) -> number.toString().replace('.', ',');
                        case Content.Nil(var symbol) -> symbol;
                        case Content.Nothing(var _, var symbol) -> symbol;
                        case Content.Word(var word) -> word;
                    });
        });
        return lines;
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static TableRefused refused(String text) {
        return ((TableReading.Refused) StatbankReader.read(text(text))).reason();
    }

    private static String code(String text) {
        return refused(text).code();
    }

    private static String code(TableReading reading) {
        return ((TableReading.Refused) reading).reason().code();
    }

    private static Table whole(byte[] bytes) {
        assertThat(StatbankReader.recognises(bytes)).isTrue();
        var reading = StatbankReader.read(bytes);
        assertThat(reading)
                .as(new String(bytes, 0, Math.min(bytes.length, 300), Charset.forName("windows-1252")))
                .isInstanceOf(TableReading.Whole.class);
        return ((TableReading.Whole) reading).table();
    }

    private static byte[] file(String name) throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(FILES), "the files of ../shared are not here");
        return Files.readAllBytes(FILES.resolve(name));
    }
}
