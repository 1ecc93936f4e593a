package dk.helhed.statistics.intake.dryrun;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.kernel.Refusal;
import dk.helhed.statistics.FileSummary;
import dk.helhed.statistics.intake.reader.FileBytes;
import dk.helhed.statistics.intake.summary.FileSummaries;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A file may hold several tables: nobody reads one of them without having said which. */
class SeveralTablesTest {
    private static final FileBytes BUNDLE = bytes("{\"folk\":%s,\"boliger\":%s}"
            .formatted(dataset("Folketal", "Antal personer", 10, 20), dataset("Boliger", "Antal boliger", 3, 4)));

    @Test
    void aBundleIsRefusedWithItsNamesUntilOneIsChosen() {
        assertThat(refused(DryRun.of(BUNDLE))).satisfies(reason -> {
            assertThat(reason.code()).isEqualTo("READ-032");
            assertThat(reason.arguments()).hasToString("[2, folk, boliger]");
        });
        var summary = read(DryRun.of(BUNDLE, Optional.of("boliger")));
        assertThat(summary.sums()).containsEntry("Boliger", new BigDecimal("7"));
        assertThat(summary.warnings()).extracting(Refusal::code).contains("READ-092");
    }

    @Test
    void aDictionaryKeepsWhichTableWasChosen() {
        var dictionary = DryRun.proposed(BUNDLE, Optional.of("folk"));

        assertThat(dictionary.text("sheet")).isEqualTo("folk");
        assertThat(read(DryRun.of(BUNDLE, dictionary)).sums().values()).containsExactly(new BigDecimal("30"));
        assertThat(refused(DryRun.of(BUNDLE, dictionary, Optional.of("biler"))).code())
                .isEqualTo("READ-091");
        assertThat(refused(DryRun.of(bytes("{\"biler\":%s}".formatted(dataset("Biler", "Antal", 1, 2))), dictionary))
                        .code())
                .as("another table is not taken for it")
                .isEqualTo("READ-091");
    }

    @Test
    void aSheetIsChosenByTheSameWord() {
        var workbook = FileBytes.of(
                RawWorkbook.of(RawWorkbook.text("A") + RawWorkbook.number("2024") + RawWorkbook.number("1"))
                        .bytes());
        assertThat(refused(DryRun.of(workbook, Optional.of("Andet"))).code()).isEqualTo("INTAKE-191");
    }

    @Test
    void aFileWithOneTableHasNoneToChoose() {
        assertThat(refused(DryRun.of(bytes("Bydel;Tid;Antal\nValby;2024;1\n"), Optional.of("Ark1")))
                        .code())
                .isEqualTo("INTAKE-190");
    }

    private static FileSummary read(FileSummaries.Outcome outcome) {
        assertThat(outcome).isInstanceOf(FileSummaries.Read.class);
        return ((FileSummaries.Read) outcome).summary();
    }

    private static Refusal refused(FileSummaries.Outcome outcome) {
        assertThat(outcome).isInstanceOf(FileSummaries.Refused.class);
        return ((FileSummaries.Refused) outcome).reasons().getFirst();
    }

    private static FileBytes bytes(String text) {
        return FileBytes.of(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String dataset(String label, String unit, int one, int other) {
        return """
                {"label":"%s","dimension":{"id":["omr","tid"],"size":[2,1],"role":{"time":["tid"],"geo":["omr"]},
                 "omr":{"label":"Bydel","category":{"index":["1","2"],"label":{"1":"Valby","2":"Amager"}}},
                 "tid":{"label":"Tid","category":{"index":["2024"]}}},
                 "extension":{"unit":"%s"},"value":[%d,%d]}""".formatted(label, unit, one, other);
    }
}
