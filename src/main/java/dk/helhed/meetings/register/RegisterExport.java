package dk.helhed.meetings.register;

import dk.helhed.kernel.Language;
import dk.helhed.meetings.register.RegisterPage.Line;
import dk.helhed.web.SheetText;
import dk.helhed.web.Texts;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
        var heads = COLUMNS.stream()
                .map(column -> texts.text(language, "meetings.register.column." + column))
                .toList();
        return SheetText.of(
                        heads,
                        lines.stream().map(line -> fields(line, language)).toList())
                .getBytes(StandardCharsets.UTF_8);
    }

    private List<String> fields(Line line, Language language) {
        var row = line.row();
        return List.of(
                line.day().toString(),
                line.board().name(),
                row.title(),
                row.number() == 0 ? "" : Integer.toString(row.number()),
                row.line(),
                texts.text(language, row.outcome().key()),
                row.text(),
                line.paper().orElse(""));
    }
}
