package dk.helhed.statistics.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.kernel.Language;
import dk.helhed.web.Formats;
import org.junit.jupiter.api.Test;

class WrittenTest {
    @Test
    void aMomentOfPxIsReadInCopenhagensTime() {
        assertThat(danish("20190612 10:30")).isEqualTo("12. juni 2019 kl. 10.30");
        assertThat(new Written("20190612 10:30").in(new Formats(Language.ENGLISH)))
                .isEqualTo("12 June 2019 at 10:30");
    }

    @Test
    void aMomentOfJsonStatIsMovedToCopenhagensTime() {
        assertThat(danish("2019-06-12T08:30:00Z")).isEqualTo("12. juni 2019 kl. 10.30");
        assertThat(danish("2019-06-12T10:30:00")).isEqualTo("12. juni 2019 kl. 10.30");
    }

    @Test
    void aDayIsADay() {
        assertThat(danish("2019-06-12")).isEqualTo("12. juni 2019");
        assertThat(danish("20190612")).isEqualTo("12. juni 2019");
    }

    @Test
    void whatIsNeitherStandsAsItIsWritten() {
        assertThat(danish("juni 2019")).isEqualTo("juni 2019");
        assertThat(danish("20191312 10:30")).isEqualTo("20191312 10:30");
    }

    private static String danish(String said) {
        return new Written(said).in(new Formats(Language.DANISH));
    }
}
