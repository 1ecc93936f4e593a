package dk.helhed.statistics.lists.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.statistics.lists.ListClass;
import dk.helhed.statistics.lists.RuleVersions;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OfficialTest {
    @Test
    void theWordsOfTheLawChangedAndTheClassesWentOn() {
        assertThat(RuleVersions.OF_2014.called("Ghettoområde")).contains(ListClass.LISTED_AREA);
        assertThat(RuleVersions.OF_2018.called("ghettoområde")).contains(ListClass.PARALLEL_SOCIETY);
        assertThat(RuleVersions.OF_2018.called("hårdt ghettoområde")).contains(ListClass.TRANSFORMATION_AREA);
        assertThat(RuleVersions.OF_2021.called("omdannelsesområde")).contains(ListClass.TRANSFORMATION_AREA);
        assertThat(RuleVersions.OF_2021.called("forebyggelsesomra\u030ade")).contains(ListClass.PREVENTION_AREA);
        assertThat(RuleVersions.OF_2018.called("forebyggelsesområde")).isEmpty();
        assertThat(RuleVersions.OF_2014.called("parallelsamfund")).isEmpty();
    }

    @Test
    void aClassHoldsThoseItBuildsOn() {
        assertThat(Official.in(ListClass.TRANSFORMATION_AREA).certain(RuleVersions.OF_2018))
                .isEqualTo(
                        Set.of(ListClass.TRANSFORMATION_AREA, ListClass.PARALLEL_SOCIETY, ListClass.VULNERABLE_AREA));
        assertThat(Official.in(ListClass.PREVENTION_AREA).certain(RuleVersions.OF_2021))
                .isEqualTo(Set.of(ListClass.PREVENTION_AREA));
    }

    @Test
    void onTheListAloneSaysTheClassOnlyWhereThereIsOneWayOntoIt() {
        var on = Official.saying(true);
        assertThat(on.certain(RuleVersions.OF_2014)).isEqualTo(Set.of(ListClass.LISTED_AREA));
        assertThat(on.certain(RuleVersions.OF_2018)).isEqualTo(Set.of(ListClass.VULNERABLE_AREA));
        assertThat(on.open(RuleVersions.OF_2018))
                .isEqualTo(Set.of(ListClass.PARALLEL_SOCIETY, ListClass.TRANSFORMATION_AREA));
        assertThat(on.certain(RuleVersions.OF_2021)).isEmpty();
        assertThat(on.open(RuleVersions.OF_2021)).contains(ListClass.PREVENTION_AREA, ListClass.VULNERABLE_AREA);
    }

    @Test
    void anOpenStandingNeitherAgreesNorDiffersWithAClassItMayBecome() {
        var open = new Standing.Open(ListClass.TRANSFORMATION_AREA, Optional.of(ListClass.PARALLEL_SOCIETY));
        assertThat(Official.in(ListClass.TRANSFORMATION_AREA).agrees(open)).isEqualTo(Truth.UNKNOWN);
        assertThat(Official.in(ListClass.VULNERABLE_AREA).agrees(open)).isEqualTo(Truth.NO);
        assertThat(Official.saying(true).agrees(open)).isEqualTo(Truth.YES);
    }

    @Test
    void aListThatDoesNotTellTheClassEndsTheCountWithoutSayingThereWereNoMore() {
        var history = new History(
                Map.of(
                        2019, Set.of(ListClass.VULNERABLE_AREA),
                        2020, Set.of(ListClass.VULNERABLE_AREA, ListClass.PARALLEL_SOCIETY)),
                Map.of(2019, Set.of(ListClass.PARALLEL_SOCIETY)));
        var rule = RuleVersions.OF_2021.streak().orElseThrow();
        assertThat(history.towards(rule, 2021)).isEqualTo(new Streak(2, false));
        assertThat(history.upTo(2021)).isEqualTo(new Streak(3, false));
    }
}
