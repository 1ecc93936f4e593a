package dk.helhed.statistics.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodCodeTest {
    @ParameterizedTest
    @CsvSource({
        "2017, 2017-01-01",
        "2017/2018, 2017-01-01",
        "2017H1, 2017-01-01",
        "2017H2, 2017-07-01",
        "2017K3, 2017-07-01",
        "2017M11, 2017-11-01",
        "2017-12-31, 2017-12-31",
        "2017U01, 2017-01-02",
        "2015U53, 2015-12-28",
        "2021U01, 2021-01-04"
    })
    void aPeriodBeginsOnItsFirstDay(String code, LocalDate day) {
        assertThat(PeriodCode.of(code).firstDay()).isEqualTo(day);
    }

    @Test
    void periodsOfAllLengthsStandInTimeAndWhatIsUnknownComesFirst() {
        var sorted = List.of("2018", "2017U40", "2017H2", "2017/2018", "engang", "2017K2").stream()
                .sorted(PeriodCode.IN_TIME)
                .toList();

        assertThat(sorted).containsExactly("engang", "2017/2018", "2017K2", "2017H2", "2017U40", "2018");
    }

    @ParameterizedTest
    @CsvSource({
        "2017H2, 2016H2, true",
        "2017U05, 2016U05, true",
        "2017U05, 2016U06, false",
        "2017/2018, 2016/2017, true",
        "2017K1, 2016H1, false",
        "2017, 2016, true",
        "2017, 2015, false"
    })
    void theSamePartOfTheYearBeforeIsFound(String code, String earlier, boolean found) {
        assertThat(PeriodCode.of(code).isAYearAfter(PeriodCode.of(earlier))).isEqualTo(found);
    }
}
