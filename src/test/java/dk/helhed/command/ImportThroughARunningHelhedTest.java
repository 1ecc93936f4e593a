package dk.helhed.command;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.platform.DataFolder;
import dk.helhed.testing.AppTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** The whole application has its hatch open. */
@AppTest
class ImportThroughARunningHelhedTest {
    @Autowired
    private DataFolder data;

    @Test
    void theCommandAsksTheServerThatRunsOnItsFolderAndNoDatabase(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("a.csv"), "År;Bydel;Antal\n2017;Valby;1\n");
        var out = new ByteArrayOutputStream();
        var terminal = new Terminal(new PrintStream(out, true, StandardCharsets.UTF_8), System.err);
        var call = Arguments.of(List.of(
                file.toString(),
                "--data",
                data.folder().toString(),
                "--database",
                "jdbc:postgresql://localhost:1/none",
                "--dataset",
                "Findes ikke",
                "--json"));
        assertThat(new Import().run(call, terminal)).isEqualTo(Command.REFUSED);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("INTAKE-050", "Findes ikke");
    }
}
