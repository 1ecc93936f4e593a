package dk.helhed.statistics.intake.dryrun;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** The PX file format of 2013, where files seldom go. */
class PxSpecificationTest {
    @Test
    void aHierarchyNamesAChildBehindItsParent() {
        assertThat(Receipts.of(px(
                                "HIERARCHIES(\"område\")=\"Byen\",\"Byen\":\"Nord\",\"Byen\" : \"Syd\";\n", "1 2\n3 4"))
                        .sums())
                .containsValue(new BigDecimal("10"));
    }

    @Test
    void twoQuotesWithinATextAreOneOfIt() {
        assertThat(Receipts.of(px("NOTE=\"Han sagde \"\"ja\"\" i \"\n\"dag; ja\";\n", "1 2\n3 4"))
                        .notes())
                .containsExactly("Han sagde \"ja\" i dag; ja");
    }

    @Test
    void theWordsOfASymbolSayWhatItMeans() {
        assertThat(Receipts.missing(Receipts.of(px(
                        "DATASYMBOL2=\"fortroligt\";\nDATASYMBOL4=\"foreligger ikke endnu\";\n",
                        "\"..\" \"....\"\n\"-\" 4"))))
                .containsExactly("NOT_YET .... 1", "PROTECTED_BY_SOURCE .. 1", "ZERO - 1");
    }

    @Test
    void dataMayStandOnAnyLinesWithAnySeparator() {
        assertThat(Receipts.of(px("", "1\t2,3\n\n4")).sums()).containsValue(new BigDecimal("10"));
    }

    private static String px(String more, String cells) {
        return """
                CHARSET="ANSI";
                CODEPAGE="utf-8";
                MATRIX="T1";
                SUBJECT-CODE="BE";
                SUBJECT-AREA="Befolkning";
                TITLE="Folketal";
                DECIMALS=0;
                CONTENTS="Folketal";
                UNITS="antal";
                STUB="område";
                HEADING="tid";
                VALUES("område")="Nord","Syd";
                VALUES("tid")="2023","2024";
                %sDATA=
                %s;
                """.formatted(more, cells);
    }
}
