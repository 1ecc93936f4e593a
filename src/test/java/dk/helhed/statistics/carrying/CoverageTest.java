package dk.helhed.statistics.carrying;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.geography.Area;
import dk.helhed.geography.AreaId;
import dk.helhed.geography.AreaLevel;
import dk.helhed.web.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CoverageTest {
    private static final List<String> PERIODS = List.of("2016", "2017");

    @Test
    void housingAreasAreNotTheCityHoweverManyAreCounted() {
        for (var level : List.of(AreaLevel.HOUSING_AREA, AreaLevel.DEPRIVED_AREA, AreaLevel.ESTATE)) {
            assertThat(coverage(level).shortOfCity(ids(1, 2, 3), PERIODS)).contains(level);
        }
    }

    @Test
    void districtsAreTheCityWhenEachOfThemIsCounted() {
        assertThat(coverage(AreaLevel.DISTRICT).shortOfCity(ids(1, 2, 3), PERIODS))
                .isEmpty();
    }

    @Test
    void someOfTheDistrictsAreNotTheCity() {
        assertThat(coverage(AreaLevel.DISTRICT).shortOfCity(ids(1, 2), PERIODS)).contains(AreaLevel.DISTRICT);
    }

    @Test
    void theCityItselfIsTheCity() {
        assertThat(coverage(AreaLevel.CITY).shortOfCity(ids(1), PERIODS)).isEmpty();
    }

    @Test
    void everyKindThatIsNotTheCityHasAName() {
        var texts = new Texts();

        assertThat(Arrays.stream(AreaLevel.values()).filter(level -> level != AreaLevel.CITY))
                .allMatch(level -> texts.has("statistics-whole." + level));
    }

    private static Coverage coverage(AreaLevel level) {
        var areas = Stream.of(level, AreaLevel.NEIGHBOURHOOD)
                .flatMap(kind -> LongStream.rangeClosed(1, 3)
                        .mapToObj(number -> new Area(
                                kind == level ? id(number) : id(100 + number),
                                kind,
                                kind.name() + number,
                                Optional.empty(),
                                0)))
                .toList();
        return new Coverage(List.of(level), areas, Borders.UNCHANGED);
    }

    private static Set<AreaId> ids(long... numbers) {
        return LongStream.of(numbers).mapToObj(CoverageTest::id).collect(Collectors.toSet());
    }

    private static AreaId id(long number) {
        return new AreaId(new UUID(0, number));
    }
}
