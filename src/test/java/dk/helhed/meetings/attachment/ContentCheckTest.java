package dk.helhed.meetings.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentCheckTest {
    @TempDir
    private Path folder;

    private final ContentCheck content = new ContentCheck();

    @Test
    void countsThePagesOfAPdf() throws IOException {
        assertThat(check("bilag.pdf", pdf(3))).isEqualTo(new ContentCheck.Accepted(AttachmentKind.PDF, 3));
    }

    @Test
    void refusesAScriptPosingAsPdf() throws IOException {
        assertThat(refusal("bilag.pdf", "#!/bin/sh\nrm -rf /\n")).isEqualTo("MEET-042");
        assertThat(refusal("bilag.pdf", "<script>alert(1)</script>")).isEqualTo("MEET-042");
    }

    @Test
    void refusesAnHtmlPageNamedCsv() throws IOException {
        assertThat(refusal("tal.csv", "<!doctype html><html><body>hej</body></html>"))
                .isEqualTo("MEET-042");
    }

    @Test
    void refusesAPdfThatCannotBeOpened() throws IOException {
        assertThat(refusal("bilag.pdf", "%PDF-1.7\nafbrudt")).isEqualTo("MEET-045");
    }

    @Test
    void refusesKindsThatAreNotAllowedAndFilesWithoutContent() throws IOException {
        assertThat(refusal("program.exe", "MZ")).isEqualTo("MEET-041");
        assertThat(refusal("navn", "tekst")).isEqualTo("MEET-041");
        assertThat(refusal("tom.txt", "")).isEqualTo("MEET-043");
    }

    @Test
    void takesDocumentsByWhatTheyHoldAndNoneWithMacros() throws IOException {
        assertThat(check("brev.docx", zip("word/document.xml")))
                .isEqualTo(new ContentCheck.Accepted(AttachmentKind.DOCX, 0));
        assertThat(check("brev.docx", zip("xl/workbook.xml"))).isInstanceOf(ContentCheck.Refused.class);
        assertThat(check("brev.docx", zip("word/document.xml", "word/vbaProject.bin")))
                .isInstanceOf(ContentCheck.Refused.class);
    }

    @Test
    void takesPlainTextInDanish() throws IOException {
        var text = "Område;År;Antal\nNørrebro;2017;12\n".getBytes(StandardCharsets.UTF_8);

        assertThat(check("tal.csv", text)).isEqualTo(new ContentCheck.Accepted(AttachmentKind.CSV, 0));
        assertThat(check("tal.txt", text)).isEqualTo(new ContentCheck.Accepted(AttachmentKind.TXT, 0));
    }

    private String refusal(String name, String text) throws IOException {
        var checked = check(name, text.getBytes(StandardCharsets.UTF_8));
        return checked instanceof ContentCheck.Refused(var why) ? why.code() : checked.toString();
    }

    private ContentCheck.Checked check(String name, byte[] bytes) throws IOException {
        return content.check(Files.write(folder.resolve("incoming"), bytes), name);
    }

    private static byte[] pdf(int pages) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            for (var page = 0; page < pages; page++) {
                document.addPage(new PDPage());
            }
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(String... names) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(name.getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
