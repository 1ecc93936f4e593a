package dk.helhed.statistics.intake.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PeriodTextTest {
    @Test
    void quartersAndHalfYearsAreReadAsStatbanksAndSdmxWriteThem() {
        assertThat(PeriodText.parse("2024K1")).contains("2024K1");
        assertThat(PeriodText.parse("2024-Q1")).contains("2024K1");
        assertThat(PeriodText.parse("2024-S2")).contains("2024H2");
        assertThat(PeriodText.parse("2. kvartal 2024")).contains("2024K2");
    }

    @Test
    void whatMayBeTwoThingsIsNoPeriod() {
        assertThat(PeriodText.parse("2010-11")).as("a month or a school year").isEmpty();
        assertThat(PeriodText.parse("2024-Q5")).isEmpty();
    }
}
