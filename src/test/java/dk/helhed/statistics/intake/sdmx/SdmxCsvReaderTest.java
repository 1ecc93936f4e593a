package dk.helhed.statistics.intake.sdmx;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.statistics.NothingKind;
import dk.helhed.statistics.table.Content;
import dk.helhed.statistics.table.Dimension;
import dk.helhed.statistics.table.Table;
import dk.helhed.statistics.table.TableReading;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
        assertThat(table.at("DK", "2021")).isEqualTo(new Content.Nothing(NothingKind.PROTECTED_BY_SOURCE, ""));
        assertThat(table.at("SE", "2021")).as("never said").isEqualTo(new Content.Nothing(NothingKind.MISSING, ""));
    }

    @Test
    void refusesWhatItCannotReadWhole() {
        var head = "STRUCTURE,STRUCTURE_ID,ACTION,A,OBS_VALUE\n";
        assertThat(code(head)).isEqualTo("READ-055");
        assertThat(code(head + "dataflow,X,D,1,2\n")).isEqualTo("READ-056");
        assertThat(code(head + "dataflow,X,I,1\n")).isEqualTo("READ-054");
        assertThat(code(head + "dataflow,X,I,1,to\n")).isEqualTo("READ-015");
        assertThat(code(head + "dataflow,X,I,,2\n")).isEqualTo("READ-057");
        assertThat(code(head + "dataflow,X,I,1,2\ndataflow,X,I,1,3\n")).isEqualTo("READ-059");
        assertThat(code(head.replace(',', ';') + "dataflow;X;I;1;2,5\ndataflow;X;I;2;2.5\n"))
                .isEqualTo("READ-058");
        assertThat(code("STRUCTURE,A,A,OBS_VALUE\n")).isEqualTo("READ-053");
        assertThat(code("STRUCTURE,A\n")).isEqualTo("READ-052");
        assertThat(code("noget,andet\n")).isEqualTo("READ-050");
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
