package dk.helhed.statistics.intake.reader;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is seen of a workbook before any reader meets it. */
class PackedSizeTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<c r=\"AAAA1\"><v>1</v></c>",
                "<c s='>'\n r = 'AAAA1'/>",
                "<f>1<2 \"</f><c r=\"AAAAA1\"/>",
                "<c a=\"unfinished <c r=\"AAAA1\"/>"
            })
    void aCellFarBeyondAnySheetIsRefusedHoweverItsTagIsWritten(String sheet) {
        assertThatThrownBy(() -> PackedSize.check(workbook(sheet))).isInstanceOf(Unreadable.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<t>Skriv r=\"AAAA1\" i cellen</t>",
                "<c r=\"AAA1\" t='str'><f>\" r=\"AAAA1</f></c>",
                "<c title=' r=\"AAAA1'/>",
                "<t>It's r='AAAA1'</t>"
            })
    void aTextThatLooksLikeSuchACellIsNone(String sheet) {
        assertThatCode(() -> PackedSize.check(workbook(sheet))).doesNotThrowAnyException();
    }

    @Test
    void aTagThatComesInTwoPartsIsStillSeen() {
        assertThatThrownBy(() -> PackedSize.check(workbook(" ".repeat(65_530) + "<c r=\"AAAA1\"/>")))
                .isInstanceOf(Unreadable.class);
    }

    private static FileBytes workbook(String sheet) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write(sheet.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        return FileBytes.of(bytes.toByteArray());
    }
}
