package dk.helhed.meetings.register;

import de.siegmar.fastcsv.writer.CsvWriter;
import dk.helhed.kernel.Language;
import dk.helhed.meetings.register.RegisterPage.Line;
import dk.helhed.web.Texts;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The register as a file that a Danish spreadsheet opens as it is: semicolons, and a byte order mark before UTF-8. */
@Component
class RegisterExport {
    private static final List<String> COLUMNS =
            List.of("day", "board", "item", "line-number", "line", "outcome", "text", "paper");

    private final Texts texts;

    RegisterExport(Texts texts) {
        this.texts = texts;
    }

    String name(Language language) {
        return texts.text(language, "meetings.register.file");
    }

    byte[] csv(List<Line> lines, Language language) {
        var out = new StringWriter();
        out.append('\uFEFF');
        try (var writer = CsvWriter.builder().fieldSeparator(';').build(out)) {
            writer.writeRecord(COLUMNS.stream()
                    .map(column -> texts.text(language, "meetings.register.column." + column))
                    .toList());
            lines.forEach(line -> writer.writeRecord(fields(line, language)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private List<String> fields(Line line, Language language) {
        var row = line.row();
        return Stream.of(
                        line.day().toString(),
                        line.board().name(),
                        row.title(),
                        row.number() == 0 ? "" : Integer.toString(row.number()),
                        row.line(),
                        texts.text(language, row.outcome().key()),
                        row.text(),
                        line.paper().orElse(""))
                .map(RegisterExport::harmless)
                .toList();
    }

    /** A cell that begins like a formula would be run by a spreadsheet. */
    private static String harmless(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
