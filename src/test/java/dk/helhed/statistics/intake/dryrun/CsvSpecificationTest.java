package dk.helhed.statistics.intake.dryrun;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** RFC 4180, and the habits of Danish offices and their spreadsheets. */
class CsvSpecificationTest {
    private static final String TABLE =
            "Bydel;År;Køn;Antal personer\r\nNørrebro;2024;Mænd;10\r\nNørrebro;2024;Kvinder;12\r\n";

    @Test
    void everyCharacterSetLineEndAndSeparatorGivesTheSameNumbers() {
        for (byte[] file : new byte[][] {
            ("\ufeff" + TABLE).getBytes(StandardCharsets.UTF_8),
            ("\ufeff" + TABLE).getBytes(StandardCharsets.UTF_16LE),
            ("\ufeff" + TABLE).getBytes(StandardCharsets.UTF_16BE),
            TABLE.getBytes(StandardCharsets.UTF_16LE),
            TABLE.getBytes(StandardCharsets.UTF_16BE),
            TABLE.getBytes(Charset.forName("windows-1252")),
            TABLE.replace(";", " ; ")
                    .replaceAll("([^;\r\n ][^;\r\n]*[^;\r\n ])", "\"$1\"")
                    .getBytes(StandardCharsets.UTF_8),
            TABLE.replace("\r\n", "\r").getBytes(StandardCharsets.UTF_8),
            TABLE.replace(';', '\t').getBytes(StandardCharsets.UTF_8),
            TABLE.replace(';', '|').getBytes(StandardCharsets.UTF_8),
            ("sep=;\r\n" + TABLE).getBytes(StandardCharsets.UTF_8)
        }) {
            var receipt = Receipts.of(file);
            assertThat(receipt.dimensions()).containsOnlyKeys("Bydel", "År", "Køn");
            assertThat(receipt.sums()).containsEntry("Antal personer", new BigDecimal("22"));
        }
    }

    @Test
    void aQuotedFieldMayHoldLineBreaksSeparatorsAndDoubledQuotes() {
        var receipt =
                Receipts.of("Bydel;År;Emne;Antal personer\n\"A\";2024;\"to\nlinjer; \"\"citat\"\"\";5\nB;2024;en;6\n");

        assertThat(receipt.cells()).isEqualTo(2);
        assertThat(receipt.sums()).containsEntry("Antal personer", new BigDecimal("11"));
    }

    @Test
    void aBlankBeforeAQuotationMarkIsReadWhereTheFileIsWrittenSoAndRefusedWhereItComesLate() {
        assertThat(Receipts.of("Bydel; År; Antal personer\nA; 2024; \"5\"\n\"B; C\"; 2024; 6\n")
                        .sums())
                .containsEntry("Antal personer", new BigDecimal("11"));

        var late = "Bydel;År;Antal personer\n" + "A;2024;5\n".repeat(10_000) + "B; \"2024\";6\n";
        assertThat(Receipts.refused(late)).containsExactly("INTAKE-183");
    }

    @Test
    void aNumberMayHaveThousandsATrailingMinusOrItsUnit() {
        assertThat(Receipts.of("Bydel;År;Beløb\nA;2024;1.234,50\nB;2024;12.345.678,25\nC;2024;3,75-\nD;2024;\u22121\n")
                        .sums())
                .containsEntry("Beløb", new BigDecimal("12346908"));
        assertThat(Receipts.of("Bydel;År;Ledighed\nA;2024;5,5%\nB;2024;4,25 %\n")
                        .sums())
                .containsEntry("Ledighed", new BigDecimal("9.75"));
        assertThat(Receipts.of("Bydel;År;Beløb\nA;2024;1.000 kr.\nB;2024;..\nC;2024;2.000,50 kr.\n")
                        .sums())
                .containsEntry("Beløb", new BigDecimal("3000.5"));
    }

    @Test
    void aSumIsExactBeyondWhatADoubleHolds() {
        assertThat(Receipts.of("Bydel;År;Beløb\nA;2024;9007199254740993\nB;2024;9007199254740993\nC;2024;0,01\n")
                        .sums())
                .containsEntry("Beløb", new BigDecimal("18014398509481986.01"));
        assertThat(Receipts.of("Bydel;År;Beløb\nA;2024;99999999999999999999999999\nB;2024;1\n")
                        .sums())
                .as("more than the 38 digits of one number with twelve decimals")
                .containsEntry("Beløb", new BigDecimal("100000000000000000000000000"));
    }

    @Test
    void codesAreNeverAdded() {
        for (var head : new String[] {"Bydelsnr", "Bydelskode", "Områdekode", "Rode"}) {
            var receipt = Receipts.of(head + ";Bydelsnavn;År;Antal personer\n0101;A;2024;1\n0102;B;2024;2\n");
            assertThat(receipt.sums()).containsOnlyKeys("Antal personer");
        }
        assertThat(Receipts.of("Bydel;Alder;År;Antal personer\nA;0;2024;1\nA;1;2024;2\n")
                        .dimensions())
                .containsEntry("Alder", 2);
    }

    @Test
    void aColumnThatIsLeftOutIsNamed() {
        assertThat(Receipts.warnings(
                        Receipts.of("Bydel;År;Antal personer;Gnst. alder\nA;2024;1;40,5\nB;2024;2;41,5\n")))
                .containsExactly("INTAKE-091");
        assertThat(Receipts.of("Bydel;År;Gnst. alder\nA;2024;40,5\nB;2024;41,5\n")
                        .sums())
                .as("a file of means alone is about them")
                .containsEntry("Gnst. alder", new BigDecimal("82"));
    }

    @Test
    void everySignThatIsNoNumberIsAKindOfNothing() {
        assertThat(
                        Receipts.missing(
                                Receipts.of(
                                        "Bydel;År;Antal\nA;2024;..\nB;2024;.\nC;2024;…\nD;2024;:\nE;2024;x\nF;2024;*\nG;2024;\nH;2024;5\n")))
                .containsExactly(
                        "MISSING  1",
                        "MISSING .. 1",
                        "MISSING : 1",
                        "NOT_APPLICABLE . 1",
                        "NOT_APPLICABLE x 1",
                        "NOT_YET … 1",
                        "PROTECTED_BY_SOURCE * 1");
    }

    @Test
    void whatCannotBeReadSaysWhyAndNotWhatItLacks() {
        assertThat(Receipts.refused(TABLE.replace("ø", "\u0081").getBytes(StandardCharsets.ISO_8859_1)))
                .containsExactly("INTAKE-007");
        assertThat(Receipts.refused("Bydel;År;Antal personer\n")).containsExactly("INTAKE-092");
    }
}
