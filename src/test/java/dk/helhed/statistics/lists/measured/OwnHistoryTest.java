package dk.helhed.statistics.lists.measured;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.statistics.lists.ListClass;
import dk.helhed.statistics.lists.ListCriterion;
import dk.helhed.statistics.lists.RuleVersions;
import dk.helhed.statistics.lists.assessment.Assessment;
import dk.helhed.statistics.lists.assessment.History;
import dk.helhed.statistics.lists.assessment.Situation;
import dk.helhed.statistics.lists.assessment.Standing;
import dk.helhed.statistics.lists.assessment.Streak;
import dk.helhed.statistics.lists.measured.OwnHistory.Own;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OwnHistoryTest {
    private static final String[] NO_LIST = {"1500", "20", "20", "0.5", "20", "90"};
    private static final String[] PARALLEL = {"1500", "80", "45", "0.5", "65", "90"};
    private static final String[] NOTHING = {"1500", "80", "", "", "", ""};

    @Test
    void ownListsThatSayNotOnTheListEndTheRow() {
        var lists = lists(2017, NO_LIST, PARALLEL, PARALLEL, PARALLEL, PARALLEL);
        var history = OwnHistory.of(lists, History.unknown());
        assertThat(lists.stream().map(own -> assess(own, history).standing()))
                .containsExactly(
                        new Standing.OnNoList(),
                        new Standing.InClass(ListClass.PARALLEL_SOCIETY),
                        new Standing.InClass(ListClass.PARALLEL_SOCIETY),
                        new Standing.InClass(ListClass.PARALLEL_SOCIETY),
                        new Standing.InClass(ListClass.PARALLEL_SOCIETY));
        assertThat(assess(lists.getLast(), history).inARow()).contains(new Streak(4, true));
    }

    @Test
    void theFifthOwnListInARowMakesATransformationArea() {
        var lists = lists(2017, NO_LIST, PARALLEL, PARALLEL, PARALLEL, PARALLEL, PARALLEL);
        assertThat(assess(lists.getLast(), OwnHistory.of(lists, History.unknown()))
                        .standing())
                .isEqualTo(new Standing.InClass(ListClass.TRANSFORMATION_AREA));
    }

    @Test
    void anOpenYearDoesNotMatterWhereTheRowWouldBeTooShortAllTheSame() {
        var lists = lists(2017, NO_LIST, NOTHING, PARALLEL, PARALLEL);
        var newest = assess(lists.getLast(), OwnHistory.of(lists, History.unknown()));
        assertThat(newest.inARow()).contains(new Streak(2, false));
        assertThat(newest.standing())
                .as("there are not five lists since the one that says no, whatever the open one says")
                .isEqualTo(new Standing.InClass(ListClass.PARALLEL_SOCIETY));
    }

    @Test
    void aYearBeforeTheOwnListsIsNotKnown() {
        var lists = lists(2018, PARALLEL, PARALLEL);
        var newest = assess(lists.getLast(), OwnHistory.of(lists, History.unknown()));
        assertThat(newest.unsettled().classes()).containsExactly(ListClass.TRANSFORMATION_AREA);
        assertThat(newest.unsettled().criteria()).isEmpty();
        assertThat(newest.unsettled().list()).contains(2017);
    }

    @Test
    void theMinistrysListStandsInOnlyWhereTheOwnOneIsOpenOrNotThere() {
        var ministry = new History(IntStream.rangeClosed(2014, 2019)
                .boxed()
                .collect(Collectors.toMap(
                        year -> year,
                        year -> Set.of(year < 2018 ? ListClass.LISTED_AREA : ListClass.PARALLEL_SOCIETY))));
        var lists = lists(2017, NO_LIST, NOTHING, PARALLEL);
        var history = OwnHistory.of(lists, ministry);
        assertThat(history.ministrys()).containsExactlyInAnyOrder(2014, 2015, 2016, 2018);
        assertThat(assess(lists.getLast(), history).inARow()).contains(new Streak(2, true));
    }

    private static Assessment assess(Own own, OwnHistory history) {
        return Assessment.of(own.rule(), own.situation(), history.history());
    }

    private static List<Own> lists(int from, String[]... values) {
        return IntStream.range(0, values.length)
                .mapToObj(index -> own(from + index, values[index]))
                .toList();
    }

    private static Own own(int year, String... texts) {
        var values = new EnumMap<ListCriterion, BigDecimal>(ListCriterion.class);
        Stream.of(ListCriterion.values())
                .filter(one -> !texts[one.ordinal()].isEmpty())
                .forEach(one -> values.put(one, new BigDecimal(texts[one.ordinal()])));
        var means = Map.of(ListCriterion.CONVICTED, new BigDecimal("0.75"));
        return new Own(RuleVersions.ofList(year).orElseThrow(), new Situation(year, values, Map.of(), means, Map.of()));
    }
}
