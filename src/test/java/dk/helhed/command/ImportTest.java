package dk.helhed.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The dry run: it needs neither a server nor a database. */
class ImportTest {
    private static final Path FORMATS = Path.of("../shared/data/formats");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void saysWhatAFileOfStatisticsHolds() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(FORMATS), "the files of ../shared are not here");
        assertThat(run(FORMATS.resolve("px/TAB001.px").toString(), "--dry-run", "--json"))
                .isZero();
        var receipt = receipt();
        assertThat(receipt.path("format").asString()).isEqualTo("PX");
        assertThat(receipt.path("dimensions").path("REGION").asInt()).isEqualTo(30);
        assertThat(receipt.path("cells").asInt()).isEqualTo(5_940);
        assertThat(receipt.path("values").asInt()).isEqualTo(3_681);
        assertThat(receipt.path("missing").toString())
                .isEqualTo("[{\"kind\":\"MISSING\",\"symbol\":\"..\",\"count\":2259}]");
        assertThat(receipt.path("sums").path("Population").decimalValue()).isEqualByComparingTo("6943770852");
    }

    @Test
    void saysWhatACsvHoldsAndThatNobodyConfirmedTheReading(@TempDir Path folder) throws IOException {
        var file = Files.writeString(
                folder.resolve("a.csv"),
                "År;Bydel;Antal personer\n2016;Nørrebro;10\n2017;Nørrebro;11\n2017;Valby;..\n");
        assertThat(run(file.toString(), "--dry-run", "--json")).isZero();
        assertThat(receipt().path("dimensions").toString()).isEqualTo("{\"Bydel\":2,\"År\":2}");
        assertThat(receipt().path("sums").path("Antal personer").decimalValue()).isEqualByComparingTo("21");
        assertThat(receipt().path("missing").path(0).path("symbol").asString()).isEqualTo("..");
        assertThat(receipt().path("warnings").path(0).path("code").asString()).isEqualTo("READ-060");
    }

    @Test
    void refusesWithCodeTextAndRemedyAndEndsWithOne(@TempDir Path folder) throws IOException {
        var file = Files.writeString(
                folder.resolve("a.px"), "CHARSET=\"ANSI\";STUB=\"a\";VALUES(\"a\")=\"x\",\"y\";DATA=1;");
        assertThat(run(file.toString(), "--dry-run", "--json")).isEqualTo(1);
        assertThat(receipt().path("refused").path(0).path("code").asString()).isEqualTo("READ-016");
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("READ-016", "DATA");
    }

    @Test
    void aDictionaryInAFileSaysHowACsvIsRead(@TempDir Path folder) throws IOException {
        var file = Files.writeString(
                folder.resolve("a.csv"), "År;Bydel;Antal personer\n2016;Nørrebro;10\n2017;Nørrebro;..\n");
        var dictionary = folder.resolve("ordbog.json");
        assertThat(run(file.toString(), "--dry-run", "--json", "--write-dictionary", dictionary.toString()))
                .isZero();
        assertThat(receipt().path("missing").path(0).path("kind").asString()).isEqualTo("MISSING");

        Files.writeString(dictionary, Files.readString(dictionary).replace("\"MISSING\"", "\"PROTECTED_BY_SOURCE\""));
        assertThat(run(file.toString(), "--dry-run", "--json", "--dictionary", dictionary.toString()))
                .isZero();
        assertThat(receipt().path("missing").path(0).path("kind").asString()).isEqualTo("PROTECTED_BY_SOURCE");
        assertThat(receipt().path("dictionary").asString()).isEqualTo("ordbog.json");
        assertThat(receipt().path("warnings").size()).isZero();

        assertThat(run(file.toString(), "--dry-run", "--json", "--dictionary", file.toString()))
                .isEqualTo(1);
        assertThat(receipt().path("refused").path(0).path("code").asString()).isEqualTo("INTAKE-054");
    }

    @Test
    void aDryRunComparesAllRowsWithEachOther(@TempDir Path folder) throws IOException {
        var file = folder.resolve("stor.csv");
        try (var out = Files.newBufferedWriter(file)) {
            out.write("År;Bydel;Kode;Antal personer\n");
            for (int i = 0; i < 1_000_001; i++) {
                out.write("2017;Nørrebro;K" + i + ";1\n");
            }
            out.write("2017;Nørrebro;K1000000;1\n");
        }
        assertThat(run(file.toString(), "--dry-run", "--json")).isEqualTo(1);
        assertThat(receipt().path("refused").path(0).path("code").asString()).isEqualTo("INTAKE-114");
    }

    @Test
    void aFindingNamesRowColumnAndWhatStandsThere(@TempDir Path folder) throws IOException {
        var file = Files.writeString(
                folder.resolve("a.csv"), "År;Bydel;Antal personer\n2016;Nørrebro;10\n2017;Nørrebro;4x\n2018;Valby;5\n");
        assertThat(run(file.toString(), "--dry-run", "--json")).isEqualTo(1);
        var found = receipt().path("refused").path(0);
        assertThat(found.path("code").asString()).isEqualTo("INTAKE-101");
        assertThat(found.path("row").asInt()).isEqualTo(3);
        assertThat(found.path("column").asString()).isEqualTo("Antal personer");
        assertThat(found.path("value").asString()).isEqualTo("4x");
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("3, Antal personer, 4x: ", "INTAKE-101");
    }

    @Test
    void aWrongCallEndsWithTwo(@TempDir Path folder) throws IOException {
        assertThat(run("--dry-run")).isEqualTo(2);
        assertThat(run(folder.resolve("none.px").toString(), "--dry-run")).isEqualTo(2);
        assertThat(run(Files.writeString(folder.resolve("a.csv"), "a").toString()))
                .isEqualTo(2);
        assertThat(run(folder.toString(), "--dry-run"))
                .as("a folder is no file")
                .isEqualTo(2);
        assertThat(run(folder.resolve("a.csv").toString(), "--dry-run", "--bogus"))
                .isEqualTo(2);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .as("nothing but receipts")
                .isEmpty();
    }

    private int run(String... call) {
        out.reset();
        var terminal = new Terminal(
                new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
        try {
            return new Import().run(Arguments.of(List.of(call)), terminal);
        } catch (Arguments.WrongCall wrong) {
            return Command.WRONG_CALL;
        }
    }

    private JsonNode receipt() {
        return JsonMapper.builder().build().readTree(out.toString(StandardCharsets.UTF_8));
    }
}
