package dk.helhed.statistics.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

    @ParameterizedTest
    @CsvSource({
        "2017M04, QUARTER, 2017K2",
        "2017M04, HALF, 2017H1",
        "2017M12, YEAR, 2017",
        "2017Q3, HALF, 2017H2",
        "2017K3, QUARTER, 2017K3",
        "2017H2, YEAR, 2017",
        "2017H2, QUARTER, ",
        "2017, HALF, ",
        "2017U05, YEAR, ",
        "2017-12-31, YEAR, ",
        "2017/2018, YEAR, ",
        "engang, YEAR, "
    })
    void aPeriodLiesInOneOfEachLongerLengthAndWeeksDaysAndSchoolYearsInNone(
            String code, PeriodCode.Length length, @Nullable String longer) {
        assertThat(PeriodCode.of(code).within(length).map(PeriodCode::code)).isEqualTo(Optional.ofNullable(longer));
    }

    @Test
    void theShorterPeriodsOfALongerOneFollowEachOtherAndFillIt() {
        for (var year = 1999; year < 2030; year++) {
            for (var length : PeriodCode.Length.values()) {
                for (var longer : length.in(PeriodCode.of(String.valueOf(year)))) {
                    for (var each : PeriodCode.Length.values()) {
                        if (each.compareTo(length) <= 0) {
                            fill(longer, length, each.in(longer));
                        }
                    }
                }
            }
        }
    }

    private static void fill(PeriodCode longer, PeriodCode.Length length, List<PeriodCode> parts) {
        var next = longer.firstDay();
        for (var part : parts) {
            assertThat(part.firstDay()).as("%s in %s", part, longer).isEqualTo(next);
            assertThat(part.within(length)).contains(longer);
            assertThat(PeriodCode.of(part.code())).isEqualTo(part);
            next = part.lastDay().plusDays(1);
        }
        assertThat(next).isEqualTo(longer.lastDay().plusDays(1));
    }
}
