package dk.helhed.statistics.intake.px;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.statistics.NothingKind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A number that its source keeps to itself is not one that is missing, in whatever words the source says so. */
class PxSymbolWordsTest {
    @Test
    void wordsOfSecrecyMeanProtectedByTheSource() {
        for (var words : List.of(
                "Hemmeligt",
                "Hemmelig tall (taushetsplikt)",
                "Tavshedspligt",
                "Skjult af hensyn til små tal",
                "Tilbageholdt",
                "Tilbakeholdt",
                "Må ikke offentliggøres",
                "Tallet må ikke vises",
                "Kan ikke offentliggjøres",
                "Får inte publiceras",
                "Uppgift döljs av sekretesskäl",
                "Data not shown for reasons of disclosure",
                "Withheld",
                "Suppressed",
                "May not be published",
                "Diskretioneret af hensyn til personers anonymitet",
                "FORTROLIGT")) {
            assertThat(PxSymbolWords.kind(words, "..")).as(words).isEqualTo(NothingKind.PROTECTED_BY_SOURCE);
        }
    }

    @Test
    void whatIsNotPublishedYetIsNoSecret() {
        for (var words : List.of(
                "Ikke offentliggjort endnu",
                "Må endnu ikke offentliggøres",
                "Endnu ikke offentliggjort",
                "Not yet published")) {
            assertThat(PxSymbolWords.kind(words, "..")).as(words).isEqualTo(NothingKind.NOT_YET);
        }
    }

    @Test
    void otherWordsMeanThatItIsMissingAndNoWordsWhatTheSignUsuallyMeans() {
        assertThat(PxSymbolWords.kind("For få observationer", "..")).isEqualTo(NothingKind.MISSING);
        assertThat(PxSymbolWords.kind("Ikke relevant", "..")).isEqualTo(NothingKind.NOT_APPLICABLE);
        assertThat(PxSymbolWords.kind("", ".")).isEqualTo(NothingKind.NOT_APPLICABLE);
        assertThat(PxSymbolWords.kind("...", "...")).isEqualTo(NothingKind.NOT_YET);
    }
}
