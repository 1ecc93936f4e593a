package dk.helhed.statistics.intake.connector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.helhed.statistics.intake.connector.enquiry.TableDescription;
import dk.helhed.statistics.intake.connector.enquiry.TableDescription.Value;
import dk.helhed.statistics.intake.connector.enquiry.TableDescription.Variable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Fields with a code and a label are parted by what the table's description says. */
class PartedAnswerTest {
    private static final TableDescription TABLE = new TableDescription(
            "PRØVE",
            "Prøve",
            "Antal",
            "",
            "",
            List.of(
                    new Variable(
                            "ART",
                            "art",
                            false,
                            false,
                            false,
                            List.of(
                                    new Value("A", "B C"),
                                    new Value("A B", "C D"),
                                    new Value("0164A", "Blandet; andet"),
                                    new Value("TOT", "TOT"))),
                    new Variable("Tid", "tid", false, true, false, List.of(new Value("2020K1", "2020K1")))));

    @Test
    void aCodeMayHoldBlanksAndSoMayALabel() {
        assertThat(parted("""
                \uFEFFART;TID;INDHOLD\r
                A B C;2020K1 2020K1;1\r
                A B C D;2020K1;2,5\r
                "0164A Blandet; andet";2020K1 2020K1;..\r
                TOT TOT;2020K1;-\r
                """)).isEqualTo("""
                ART:kode;ART;TID;INDHOLD
                A;B C;2020K1;1
                A B;C D;2020K1;2,5
                0164A;"Blandet; andet";2020K1;..
                TOT;TOT;2020K1;-
                """);
    }

    @Test
    void whatTheDescriptionDoesNotNameIsRefusedAndNotGuessed() {
        assertThatThrownBy(() -> parted("ART;TID;INDHOLD\nX Ukendt;2020K1;1\n"))
                .isInstanceOf(PartedAnswer.Unexplained.class)
                .extracting(thrown -> ((PartedAnswer.Unexplained) thrown).refused())
                .hasToString("ConnectorRefused[code=STATBANK-015, arguments=[ART, X Ukendt]]");
    }

    @Test
    void aLastLineThatMayBeCutStaysWithoutAnEnd() {
        assertThat(parted("ART;TID;INDHOLD\nA B C;2020K1;1")).isEqualTo("ART:kode;ART;TID;INDHOLD\nA;B C;2020K1;1");
    }

    private static String parted(String answer) {
        return new String(PartedAnswer.parted(answer.getBytes(StandardCharsets.UTF_8), TABLE), StandardCharsets.UTF_8);
    }
}
