package dk.helhed.statistics.intake.sdmx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.helhed.statistics.NothingKind;
import dk.helhed.statistics.table.Content;
import dk.helhed.statistics.table.Dimension;
import dk.helhed.statistics.table.Particular;
import dk.helhed.statistics.table.RandomTables;
import dk.helhed.statistics.table.Table;
import dk.helhed.statistics.table.TableReading;
import dk.helhed.statistics.table.TableRefused;
import dk.helhed.statistics.table.TableUnreadable;
import dk.helhed.statistics.table.Text;
import dk.helhed.statistics.table.file.TableBytes;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class SdmxCsvReaderTest {
    private static final Path FORMATS = Path.of("../shared/data/formats/sdmx-csv");

    @Test
    void readsCodesAndLabelsWithDecimalComma() throws IOException {
        var table = whole(file("example-04.csv"));
        assertThat(table.at("A", "B", "2014-01")).isEqualTo(new Content.Value(new BigDecimal("12.4")));
        assertThat(table.at("A", "B", "2014-02")).isEqualTo(new Content.Value(new BigDecimal("10.8")));
        assertThat(table.dimensions()).extracting(Dimension::code).containsExactly("DIM_1", "DIM_2", "DIM_3");
        assertThat(table.dimensions().getFirst().categories().getFirst().label().first())
                .isEqualTo("Value A");
    }

    @Test
    void readsCodesAlone() throws IOException {
        assertThat(whole(file("example-01.csv")).cells().sum()).isEqualByComparingTo("23.2");
    }

    @Test
    void readsTheFirstVersionWithStatusesAndWhatIsNotThere() {
        var table = whole("""
                DATAFLOW,REF_AREA,TIME_PERIOD,OBS_VALUE,OBS_STATUS
                A:B(1.0),DK,2020,1.50,E
                A:B(1.0),DK,2021,,Q
                A:B(1.0),SE,2020,3,A
                """);
        assertThat(table.dimensions())
                .extracting(Dimension::role)
                .containsExactly(Dimension.Role.GEO, Dimension.Role.TIME);
        assertThat(table.at("DK", "2020")).isEqualTo(new Content.Value(new BigDecimal("1.50")));
        assertThat(table.cells().status(0)).contains("E");
        assertThat(table.at("DK", "2021")).isEqualTo(new Content.Nothing(NothingKind.PROTECTED_BY_SOURCE, "Q"));
        assertThat(table.at("SE", "2021")).as("never said").isEqualTo(new Content.Nothing(NothingKind.MISSING, ""));
    }

    @Test
    void labelsMayHaveColumnsOfTheirOwn() {
        var table = whole("""
                STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,ACTION,REF_AREA,Reference area,SEX,Sex,TIME_PERIOD,Time period,OBS_VALUE,Observation value,UNIT_MEASURE,Unit of measure
                dataflow,X:Y(1.0),Befolkning,I,DK,Danmark,F,Kvinder,2020,,5.5,,PS,Personer
                dataflow,X:Y(1.0),Befolkning,I,SE,Sverige,F,Kvinder,2020,,7,,PS,Personer
                """);
        assertThat(table.sizes().keySet()).containsExactly("REF_AREA", "SEX", "TIME_PERIOD");
        assertThat(table.title().first()).isEqualTo("Befolkning");
        assertThat(table.dimensions().getFirst().label().first()).isEqualTo("Reference area");
        assertThat(table.dimensions().getFirst().categories().getLast().label().first())
                .isEqualTo("Sverige");
        assertThat(table.metric().unit()).isEqualTo("Personer");
    }

    @Test
    void signsOfMissingFollowTheCodeListOfSdmx() {
        var table = whole("""
                DATAFLOW,A,OBS_VALUE,OBS_STATUS
                X,1,,L
                X,2,,M
                X,3,,Q
                X,4,NaN,O
                """);
        assertThat(table.at("1")).isEqualTo(new Content.Nothing(NothingKind.MISSING, "L"));
        assertThat(table.at("2")).isEqualTo(new Content.Nothing(NothingKind.NOT_APPLICABLE, "M"));
        assertThat(table.at("3")).isEqualTo(new Content.Nothing(NothingKind.PROTECTED_BY_SOURCE, "Q"));
        assertThat(table.at("4")).isEqualTo(new Content.Nothing(NothingKind.MISSING, "O"));
    }

    @Test
    void attributesAreKeptWhereTheyBelong() {
        var table = whole("""
                DATAFLOW,A,B,OBS_VALUE,WHOLE,OF_A,OF_CELL,NEVER,UNIT_MULT,DECIMALS
                X,1,x,1,same,one,p,,3,1
                X,1,y,2,same,one,,,3,1
                X,2,x,3,same,two,,,3,1
                X,2,y,4,same,two,q,,3,1
                """);
        assertThat(table.particulars())
                .contains(
                        new Particular("WHOLE", Text.of("", "same"), Map.of()),
                        new Particular("OF_A", Text.of("", "one"), Map.of("A", "1")),
                        new Particular("OF_A", Text.of("", "two"), Map.of("A", "2")),
                        new Particular("OF_CELL", Text.of("", "p"), Map.of("A", "1", "B", "x")),
                        new Particular("OF_CELL", Text.of("", "q"), Map.of("A", "2", "B", "y")))
                .noneMatch(particular -> particular.name().equals("NEVER"));
        assertThat(table.metric().decimals()).contains(1);
        assertThat(table.warnings())
                .as("only its place tells that OF_A is none")
                .containsExactly(TableRefused.of("READ-151", "OF_A"), TableRefused.of("READ-042", "3"));
    }

    @Test
    void aColonInsideACodeIsNoLabel() {
        var table = whole("DATAFLOW,TIME_PERIOD,OBS_VALUE\nX,2020-01-01T10:00,1\nX,2020-01-01T11:00,2\n");
        assertThat(table.at("2020-01-01T11:00")).isEqualTo(new Content.Value(new BigDecimal("2")));
    }

    @Test
    void namesTheDataSetsOfAFileThatHoldsSeveralAndReadsTheOneThatIsChosen() {
        var file = """
                STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA,SEX,TIME_PERIOD,OBS_VALUE
                dataflow,X:A(1.0),I,DK,F,2020,5
                dataflow,X:B(1.0),I,DK,,2020,40
                dataflow,X:A(1.0),I,DK,M,2020,6
                dataflow,X:B(1.0),I,SE,,2020,41
                """;
        assertThat(SdmxCsvReader.read(file.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new TableReading.Refused(TableRefused.of("READ-032", 2, "X:A(1.0), X:B(1.0)")));
        var bytes = TableBytes.of(file.getBytes(StandardCharsets.UTF_8));
        assertThat(SdmxCsvReader.tables(bytes).keySet()).containsExactly("X:A(1.0)", "X:B(1.0)");
        var chosen = SdmxCsvReader.open(bytes, "X:B(1.0)").whole();
        assertThat(chosen.sizes().keySet())
                .as("a dimension of which its lines tell nothing is not its own")
                .containsExactly("REF_AREA", "TIME_PERIOD");
        assertThat(chosen.cells().sum()).isEqualByComparingTo("81");
        assertThat(chosen.warnings()).contains(TableRefused.of("READ-092", "X:B(1.0)", "X:A(1.0)"));
        assertThatThrownBy(() -> SdmxCsvReader.open(bytes, "X:C(1.0)"))
                .isInstanceOfSatisfying(
                        TableUnreadable.class,
                        refused -> assertThat(refused.reason().code()).isEqualTo("READ-091"));
    }

    @Test
    void aFileThatInformsAppendsReplacesOrMergesIsATableAndOneThatDeletesIsNot() {
        var head = "STRUCTURE,STRUCTURE_ID,ACTION,A,OBS_VALUE\n";
        for (var action : List.of("I", "A", "R", "M", "")) {
            assertThat(whole(head + "dataflow,X,%1$s,1,2\ndataflow,X,%1$s,2,3\n".formatted(action))
                            .cells()
                            .sum())
                    .as(action)
                    .isEqualByComparingTo("5");
        }
        assertThat(SdmxCsvReader.read((head + "dataflow,X,M,1,2\ndataflow,X,D,2,\n").getBytes(StandardCharsets.UTF_8)))
                .as("the line that deletes is named, wherever it stands")
                .isEqualTo(new TableReading.Refused(TableRefused.of("READ-056", 3L)));
        assertThat(SdmxCsvReader.read(
                        (head + "dataflow,X,I,1,2\ndataflow,X,Delete,2,\n").getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new TableReading.Refused(TableRefused.of("READ-093", 3L, "Delete")));
    }

    @Test
    void readsWhatIsWrittenOfAnyTable() {
        for (long seed = 0; seed < 300; seed++) {
            var table = RandomTables.px(seed);
            for (char separator : new char[] {',', ';'}) {
                var read = whole(written(table, separator));
                assertThat(read.sizes()).as("seed " + seed).isEqualTo(table.sizes());
                for (int i = 0; i < read.cells().size(); i++) {
                    var content = table.cells().at(i);
                    assertThat(read.cells().at(i))
                            .as("seed " + seed)
                            .isEqualTo(
                                    content instanceof Content.Value
                                            ? content
                                            : new Content.Nothing(NothingKind.MISSING, ""));
                }
            }
        }
    }

    /** With {@code ;} numbers have a decimal comma, and codes their labels. Nil and nothing are not told apart from others. */
    private static String written(Table table, char separator) {
        boolean labels = separator == ';';
        var text = new StringBuilder("STRUCTURE" + separator + "STRUCTURE_ID");
        table.dimensions()
                .forEach(dimension -> text.append(separator)
                        .append(dimension.code())
                        .append(labels ? ": " + dimension.label().first() : ""));
        text.append(separator).append("OBS_VALUE").append(separator).append("OBS_STATUS\n");
        table.eachCell((index, positions) -> {
            text.append("dataflow").append(separator).append("X:Y(1.0)");
            for (int i = 0; i < positions.length; i++) {
                var category = table.dimensions().get(i).categories().get(positions[i]);
                text.append(separator)
                        .append(category.code())
                        .append(labels ? ": " + category.label().first() : "");
            }
            text.append(separator);
            if (table.cells().at(index) instanceof Content.Value(var number)) {
                text.append(labels ? number.toString().replace('.', ',') : number.toString());
            }
            text.append(separator).append('\n');
        });
        return text.toString();
    }

    @Test
    void refusesWhatItCannotReadWhole() {
        var head = "STRUCTURE,STRUCTURE_ID,ACTION,A,OBS_VALUE\n";
        assertThat(code(head)).isEqualTo("READ-055");
        assertThat(code(head + "dataflow,X,D,1,2\n")).isEqualTo("READ-056");
        assertThat(code(head + "dataflow,X,I,1\n")).isEqualTo("READ-054");
        assertThat(code(head + "dataflow,X,I,1,to\n")).isEqualTo("READ-015");
        assertThat(code(head + "dataflow,X,I,,2\n")).isEqualTo("READ-153");
        assertThat(code(head.replace(",A,", ",GEO,") + "dataflow,X,I,,2\n")).isEqualTo("READ-057");
        assertThat(code(head + "dataflow,X,I,1,2\ndataflow,X,I,1,3\n")).isEqualTo("READ-059");
        assertThat(code(head.replace(',', ';') + "dataflow;X;I;1;2,5\ndataflow;X;I;2;2.5\n"))
                .isEqualTo("READ-058");
        assertThat(code("STRUCTURE,A,A,OBS_VALUE\n")).isEqualTo("READ-053");
        assertThat(code("STRUCTURE,A\n")).isEqualTo("READ-156");
        assertThat(code("noget,andet\n")).isEqualTo("READ-050");
    }

    @Test
    void aFileThatIsCutInTheMiddleOfALineIsRefused() {
        var head = "DATAFLOW,GEO,TIME_PERIOD,OBS_VALUE\n";
        assertThat(code(head + "D,A,2019,11\nD,A,2020,1")).isEqualTo("READ-062");
        assertThat(code(head + "D,A,2019,11\nD,A,2020,12\nD,B,2019,1")).isEqualTo("READ-044");
        assertThat(code(head + "D,A,2019,11\nD,A,20")).isEqualTo("READ-054");
        assertThat(whole(head + "D,A,2019,11\nD,A,2020,12\nD,B,2019,1\n").warnings())
                .as("between two lines it may also be a table with a gap")
                .containsExactly(TableRefused.of("READ-063", 1, 4));
        assertThat(whole(head + "D,A,2019,11\nD,A,2020,12\nD,B,2019,1\nD,B,2020,4")
                        .warnings())
                .containsExactly(TableRefused.of("READ-045"));
    }

    @Test
    void aMillionColumnsAreRefusedOrReadWithoutHarm() {
        assertThat(SdmxCsvReader.read(("STRUCTURE" + ",A".repeat(1_000_000) + "\n").getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(TableReading.Refused.class);
    }

    private static String code(String text) {
        return ((TableReading.Refused) SdmxCsvReader.read(text.getBytes(StandardCharsets.UTF_8)))
                .reason()
                .code();
    }

    private static Table whole(String text) {
        return whole(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Table whole(byte[] bytes) {
        assertThat(SdmxCsvReader.recognises(bytes)).isTrue();
        var reading = SdmxCsvReader.read(bytes);
        assertThat(reading).isInstanceOf(TableReading.Whole.class);
        return ((TableReading.Whole) reading).table();
    }

    private static byte[] file(String name) throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(FORMATS), "the files of ../shared are not here");
        return Files.readAllBytes(FORMATS.resolve(name));
    }
}
