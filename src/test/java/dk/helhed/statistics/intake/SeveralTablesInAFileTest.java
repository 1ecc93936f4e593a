package dk.helhed.statistics.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.geography.AreaStore;
import dk.helhed.geography.Areas;
import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.Refusal;
import dk.helhed.statistics.FileImport;
import dk.helhed.statistics.FileImport.Into;
import dk.helhed.statistics.intake.reader.FileBytes;
import dk.helhed.statistics.intake.staging.StagedStore;
import dk.helhed.statistics.statbank.Pages;
import dk.helhed.testing.AppTest;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A person says once which of a file's tables is read; next time's file is known by it. */
@AppTest
class SeveralTablesInAFileTest {
    private static final AccountId SOMEONE = new AccountId(new UUID(0, 1));

    private final String tag = UUID.randomUUID().toString().substring(0, 8);
    private final String name = "Samling " + tag;

    @Autowired
    private MockMvcTester web;

    @Autowired
    private StageFile stage;

    @Autowired
    private StagedStore staged;

    @Autowired
    private FileImport imports;

    @Autowired
    private Areas areas;

    @Autowired
    private AreaStore areaStore;

    @BeforeEach
    void districts() {
        Districts.exist(areas, areaStore);
    }

    @Test
    void thePageAsksWhichTableAndTheReadingKeepsIt() {
        var id = ((StageFile.Staged) stage.stage(bundle(10, 3), "samling.json", Optional.empty(), SOMEONE)).id();
        var page = "/intake/" + id.value();
        assertThat(pages().html(page))
                .contains("Filen har 2 tabeller", "value=\"folk\"", "value=\"boliger\"", "Læs den valgte tabel")
                .doesNotContain("READ-032", "t-columns");

        chosen(page);
        assertThat(staged.staged(id).fields().text("sheet")).isEqualTo("boliger");
        assertThat(pages().html(page)).contains("value=\"boliger\" checked", "Boliger " + tag, "t-columns");
        var findings = pages().findings(page, name);
        assertThat(pages().html(findings)).contains("tabel »boliger«");
        assertThat(pages().html(pages().committed(findings)))
                .as("which of the tables it was stays with the release")
                .contains("READ-092", "Tabellen »boliger« er læst");

        assertThat(imports.take(bundle(20, 4), "ny.json", new Into(name), SOMEONE))
                .isInstanceOfSatisfying(
                        FileImport.Imported.class,
                        taken -> assertThat(taken.summary().sums().values()).containsExactly(new BigDecimal("9")));
        assertThat(imports.take(bundle(21, 5), "ny.json", new Into(name, Optional.of("json-stat-1")), SOMEONE))
                .as("by the name of its dictionary too")
                .isInstanceOf(FileImport.Imported.class);
    }

    @Test
    void withoutAPersonAnUnknownBundleIsRefusedWithItsNames() {
        var other = FileBytes.of("{\"x\":%s,\"y\":%s}"
                .formatted(dataset("X", 1), dataset("Y", 2))
                .getBytes(StandardCharsets.UTF_8));
        var id = ((StageFile.Staged) stage.stage(bundle(10, 3), "a.json", Optional.empty(), SOMEONE)).id();
        chosen("/intake/" + id.value());
        pages().imported("/intake/" + id.value(), name);

        assertThat(imports.take(other, "b.json", new Into(name), SOMEONE))
                .isInstanceOfSatisfying(
                        FileImport.Refused.class,
                        refused -> assertThat(refused.reasons())
                                .extracting(Refusal::code)
                                .containsExactly("READ-032"));
        assertThat(imports.take(other, "b.json", new Into(name, Optional.empty(), Optional.of("z")), SOMEONE))
                .isInstanceOfSatisfying(
                        FileImport.Refused.class,
                        refused -> assertThat(refused.reasons())
                                .extracting(Refusal::code)
                                .containsExactly("READ-091"));
    }

    private void chosen(String page) {
        pages().send(
                        page,
                        Map.of(
                                "version", "0",
                                "kind", "JSON_STAT",
                                "sheet", "boliger",
                                "dataset", "new",
                                "source", "Prøve",
                                "licence", "Prøve",
                                "threshold", "0",
                                "action", "reread"));
    }

    private FileBytes bundle(int folk, int homes) {
        return FileBytes.of("{\"folk\":%s,\"boliger\":%s}"
                .formatted(dataset("Folk", folk), dataset("Boliger", homes))
                .getBytes(StandardCharsets.UTF_8));
    }

    private String dataset(String label, int value) {
        return """
                {"label":"%1$s %2$s","dimension":{"id":["omr","tid"],"size":[2,1],"role":{"time":["tid"],"geo":["omr"]},
                 "omr":{"label":"Bydel","category":{"index":["v","n"],"label":{"v":"Valby","n":"Nørrebro"}}},
                 "tid":{"label":"Tid","category":{"index":["2017"]}}},"value":[%3$d,%4$d]}""".formatted(label, tag, value, value + 1);
    }

    private Pages pages() {
        return new Pages(web);
    }
}
