package dk.helhed.statistics.plausibility;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.kernel.Language;
import dk.helhed.statistics.intake.check.Severity;
import dk.helhed.statistics.intake.declaration.DeclarationFields;
import dk.helhed.web.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a person would see with both files side by side, in words. */
class LayoutChangesTest {
    private static final DeclarationFields BEFORE = fields(
            Map.of("separator", "COMMA"), "AREA Bydel", "PERIOD År", "CATEGORY Køn", "CATEGORY Alder", "MEASURE Antal");

    private final Texts texts = new Texts();

    @Test
    void theSameLayoutIsNoChange() {
        assertThat(said(BEFORE)).isEmpty();
    }

    @Test
    void aColumnThatIsNewGoneOrMovedIsNamed() {
        assertThat(said(fields(
                        Map.of("separator", "COMMA"),
                        "PERIOD År",
                        "AREA Bydel",
                        "CATEGORY Køn",
                        "MEASURE Antal",
                        "IGNORE Kilde",
                        "IGNORE Note")))
                .containsExactly("Ny i filen: Kilde, Note.", "Ikke længere i filen: Alder.", "Flyttet i filen: Bydel.");
    }

    @Test
    void aColumnThatHoldsTheSameUnderAnotherHeadIsRenamed() {
        assertThat(said(fields(
                        Map.of("separator", "SEMICOLON"),
                        "AREA Distrikt",
                        "PERIOD År",
                        "CATEGORY Køn",
                        "CATEGORY Alder",
                        "MEASURE Antal")))
                .containsExactly("Felterne skilles nu med semikolon, før komma.", "»Bydel« hedder nu »Distrikt«.");
    }

    @Test
    void whatIsReadOtherwiseIsSaid() {
        var now = new LinkedHashMap<>(BEFORE.fields());
        now.putAll(
                Map.of("unit4", "1.000 personer", "role3", "IGNORE", "decimal", "POINT", "encoding", "WINDOWS_1252"));

        assertThat(said(new DeclarationFields(now)))
                .containsExactlyInAnyOrder(
                        "Tegnsættet er nu Windows-1252, før UTF-8.",
                        "Decimaltegnet er nu punktum, før komma.",
                        "»Alder« læses nu som udeladt, før opdeling.",
                        "»Antal« har nu enheden »1.000 personer«, før »–«.");
    }

    @Test
    void anotherKindOfFileIsOneChangeAndNotTen() {
        var now = new LinkedHashMap<>(BEFORE.fields());
        now.putAll(Map.of("kind", "XLSX", "sheet", "Ark1", "headerRow", "3"));

        assertThat(said(new DeclarationFields(now))).containsExactly("Filen er nu af formatet XLSX, før CSV.");
    }

    private List<String> said(DeclarationFields now) {
        return LayoutChanges.between(BEFORE, now, Severity.NOTES).stream()
                .map(remark -> texts.refusal(Language.DANISH, remark))
                .toList();
    }

    private static DeclarationFields fields(Map<String, String> others, String... columns) {
        var fields = new LinkedHashMap<String, String>();
        fields.putAll(Map.of("kind", "CSV", "encoding", "UTF_8", "headerRow", "1", "decimal", "COMMA"));
        fields.putAll(Map.of("thousands", "NONE", "columns", String.valueOf(columns.length)));
        fields.putAll(others);
        for (int i = 0; i < columns.length; i++) {
            var column = columns[i].split(" ");
            fields.put("role" + i, column[0]);
            fields.put("header" + i, column[1]);
        }
        return new DeclarationFields(LayoutChangesTest.kept(fields));
    }

    private static Map<String, String> kept(Map<String, String> fields) {
        return new DeclarationFields(fields).declaration() instanceof DeclarationFields.Whole(var declaration)
                ? DeclarationFields.of(declaration).fields()
                : fields;
    }
}
