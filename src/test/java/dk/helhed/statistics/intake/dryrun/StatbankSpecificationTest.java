package dk.helhed.statistics.intake.dryrun;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** CSV and BULK as the API of StatBank Denmark answers. */
class StatbankSpecificationTest {
    private static final String TABLE =
            "OMRÅDE;KØN;TID;INDHOLD\r\nA;Mænd;2023K1;1,5\r\nA;Mænd;2023K2;\u22122\r\nA;Kvinder;2023K1;-\r\nA;Kvinder;2023K2;..\r\n";

    @Test
    void everyCharacterSetGivesTheSameNumbersAndKindsOfNothing() {
        for (byte[] file : new byte[][] {
            TABLE.getBytes(StandardCharsets.UTF_8),
            ("\ufeff" + TABLE).getBytes(StandardCharsets.UTF_8),
            TABLE.replace('\u2212', '-').getBytes(Charset.forName("windows-1252")),
            TABLE.replace(';', '\t').getBytes(StandardCharsets.UTF_8)
        }) {
            var receipt = Receipts.of(file);
            assertThat(receipt.values()).isEqualTo(2);
            assertThat(receipt.sums()).containsEntry("INDHOLD", new BigDecimal("-0.5"));
            assertThat(Receipts.missing(receipt)).containsExactly("MISSING .. 1", "ZERO - 1");
        }
    }

    @Test
    void theSameTableReadAsAnyCsvHasTheSameReceipt() {
        var receipt = Receipts.of(TABLE.replace("INDHOLD", "Vægt"));

        assertThat(receipt.values()).isEqualTo(2);
        assertThat(receipt.sums()).containsEntry("Vægt", new BigDecimal("-0.5"));
        assertThat(Receipts.missing(receipt)).containsExactly("MISSING .. 1", "ZERO - 1");
    }
}
