package dk.helhed.statistics.total;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.statistics.table.Particular;
import dk.helhed.statistics.table.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DimensionTotalTest {
    private static final List<String> SEX = List.of("I alt", "Mænd", "Kvinder");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I alt",
                "ialt",
                "TOTAL",
                "Alle",
                "Hele byen",
                "Alder i alt",
                "Both sexes",
                "I alt (netto)",
                "Alle aldre",
                "All ages",
                " Total ",
                "Uanset oprindelse",
                "Mænd, i alt"
            })
    void aTextThatReadsLikeATotalIsSuspected(String text) {
        assertThat(TotalText.looksLike(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mænd",
                "Alle andre lande",
                "All other",
                "Totalrenoveret",
                "Allerød",
                "Halvdelen",
                "I altan",
                "Summen af kardemomme",
                "Helsingør",
                "Delvis",
                "Alle undtagen Danmark"
            })
    void whatIsARestOrAPlainWordIsNot(String text) {
        assertThat(TotalText.looksLike(text)).isFalse();
    }

    @Test
    void aPersonIsBelievedBeforeTheFileAndTheFileBeforeAGuess() {
        assertThat(DimensionTotal.of(SEX, Optional.of("Mænd"), Optional.of("I alt")))
                .isEqualTo(new DimensionTotal.Known("Mænd"));
        assertThat(DimensionTotal.of(SEX, Optional.empty(), Optional.of("Kvinder")))
                .isEqualTo(new DimensionTotal.Known("Kvinder"));
        assertThat(DimensionTotal.of(SEX, Optional.empty(), Optional.empty()))
                .isEqualTo(new DimensionTotal.Likely("I alt"));
    }

    @Test
    void whereSomebodySaidThatNoneIsTheTotalNoneIsSuspected() {
        assertThat(DimensionTotal.of(SEX, Optional.of(""), Optional.of("I alt")))
                .isEqualTo(new DimensionTotal.None());
    }

    @Test
    void aNameThatTheReleaseDoesNotHoldSettlesNothing() {
        assertThat(DimensionTotal.of(SEX, Optional.of("Ialt"), Optional.of("YES")))
                .isEqualTo(new DimensionTotal.Likely("I alt"));
        assertThat(DimensionTotal.of(List.of("I alt"), Optional.empty(), Optional.empty()))
                .as("nothing stands beside it")
                .isEqualTo(new DimensionTotal.Alone());
    }

    @Test
    void theFileNamesItsTotalsByDimension() {
        var particulars = List.of(
                new Particular("ELIMINATION", Text.of("da", "I alt"), Map.of("køn", "")),
                new Particular("ELIMINATION", Text.of("da", "YES"), Map.of("bydel", "")),
                new Particular("PRESTEXT", Text.of("da", "3"), Map.of("alder", "")));

        assertThat(StatedTotals.of(List.of("alder", "køn"), particulars)).isEqualTo(Map.of(2, "I alt"));
    }
}
