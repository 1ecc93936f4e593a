package dk.helhed.statistics.publication;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.kernel.Language;
import dk.helhed.web.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpreadsheetTest {
    @TempDir
    private Path folder;

    @Test
    void anAddressThatIsLongerThanALinkOfExcelIsPlainText() throws IOException {
        var page = "https://helhed.example/indicators/I-1/compare?area=1";

        assertThat(sheet(page)).contains("<hyperlink ");
        assertThat(sheet(page + "&peer=00000000-0000-0000-0000-000000000000".repeat(60)))
                .doesNotContain("<hyperlink ");
    }

    private String sheet(String page) throws IOException {
        var phrases = new Phrases(new Texts(), Language.DANISH);
        var file = folder.resolve("book.xlsx");
        Files.write(file, new Spreadsheet(RandomFigure.of(1), phrases, new TraceAddress(page)).bytes());
        try (var archive = new ZipFile(file.toFile())) {
            var entry = archive.getEntry("xl/worksheets/sheet1.xml");
            return new String(archive.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
