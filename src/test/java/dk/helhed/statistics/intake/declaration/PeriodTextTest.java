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

    @Test
    void schoolYearsAndYearsTakenTogetherEndWithTheLater() {
        assertThat(PeriodText.parse("2023/2024")).contains("2023/2024");
        assertThat(PeriodText.parse("2023/24")).contains("2023/2024");
        assertThat(PeriodText.parse("1999/00")).contains("1999/2000");
        assertThat(PeriodText.parse("2014:2015")).contains("2014/2015");
        assertThat(PeriodText.parse("2024/2023")).isEmpty();
        assertThat(PeriodText.parse("2023/25")).isEmpty();
    }

    @Test
    void monthsWeeksAndDaysAreReadInFiguresAndInWords() {
        assertThat(PeriodText.parse("2024-12")).contains("2024M12");
        assertThat(PeriodText.parse("2024M3")).contains("2024M03");
        assertThat(PeriodText.parse("03-2024")).contains("2024M03");
        assertThat(PeriodText.parse("Marts 2024")).contains("2024M03");
        assertThat(PeriodText.parse("okt. 2024")).contains("2024M10");
        assertThat(PeriodText.parse("May 2024")).contains("2024M05");
        assertThat(PeriodText.parse("1. januar 2024")).contains("2024-01-01");
        assertThat(PeriodText.parse("2024-01-31 00:00:00")).contains("2024-01-31");
        assertThat(PeriodText.parse("2024U05")).contains("2024U05");
        assertThat(PeriodText.parse("2024-W53")).contains("2024U53");
        assertThat(PeriodText.parse("2024U54")).isEmpty();
        assertThat(PeriodText.parse("ialt 2024")).isEmpty();
        assertThat(PeriodText.parse("2024.0")).contains("2024");
        assertThat(PeriodText.parse("K3 2018")).contains("2018K3");
    }

    @Test
    void whatADanishSpreadsheetShowsIsReadWhereItMeansOneThing() {
        assertThat(PeriodText.parse("jan-19")).contains("2019M01");
        assertThat(PeriodText.parse("okt-98")).contains("1998M10");
        assertThat(PeriodText.parse("jan 2019")).contains("2019M01");
        assertThat(PeriodText.parse("januar 2019")).contains("2019M01");
        assertThat(PeriodText.parse("uge 5 2019")).contains("2019U05");
        assertThat(PeriodText.parse("Uge 52, 2019")).contains("2019U52");
        assertThat(PeriodText.parse("1. kvt. 2019")).contains("2019K1");
        assertThat(PeriodText.parse("19-jan")).as("a day or a month").isEmpty();
        assertThat(PeriodText.parse("uge 5")).isEmpty();
        assertThat(PeriodText.parse("del-19")).isEmpty();
    }

    @Test
    void aStandardThatKnowsNoSchoolYearsHasAMonthWhereOthersMayNot() {
        assertThat(PeriodText.standard("2010-11")).contains("2010M11");
        assertThat(PeriodText.standard("2010")).contains("2010");
    }

    @Test
    void aCodeAndALabelThatAreTheSamePeriodAreOne() {
        assertThat(PeriodText.parse("2024K1 2024K1")).contains("2024K1");
        assertThat(PeriodText.parse("2024 2024")).contains("2024");
        assertThat(PeriodText.parse("2024 2025")).isEmpty();
    }
}
