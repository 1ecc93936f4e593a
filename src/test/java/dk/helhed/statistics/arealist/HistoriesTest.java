package dk.helhed.statistics.arealist;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.statistics.arealist.ListQueries.Continuation;
import dk.helhed.statistics.arealist.ListQueries.Row;
import dk.helhed.statistics.lists.RuleVersions;
import dk.helhed.statistics.lists.StreakRule;
import dk.helhed.statistics.lists.assessment.Streak;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HistoriesTest {
    private static final StreakRule FIVE_LISTS = RuleVersions.OF_2021.streak().orElseThrow();

    private final UUID byparken = UUID.randomUUID();
    private final UUID skovparken = UUID.randomUUID();
    private final UUID both = UUID.randomUUID();

    @Test
    void listsInARowGoOnAcrossTheNamesOfTheLaw() {
        var rows = new ArrayList<Row>();
        rows.add(row(2016, byparken, false, ""));
        rows.add(row(2017, byparken, true, ""));
        rows.add(row(2018, byparken, true, "PARALLEL_SOCIETY"));
        rows.add(row(2019, byparken, true, "TRANSFORMATION_AREA"));
        rows.add(row(2020, byparken, true, "PARALLEL_SOCIETY"));
        var history = new Histories(rows, List.of(), Map.of()).of(byparken);
        assertThat(history.towards(FIVE_LISTS, 2021)).isEqualTo(new Streak(5, true));
    }

    @Test
    void aListOfAnotherClassBreaksTheRow() {
        var rows = List.of(
                row(2018, byparken, true, "PARALLEL_SOCIETY"),
                row(2019, byparken, true, "VULNERABLE_AREA"),
                row(2020, byparken, true, "PARALLEL_SOCIETY"));
        var history = new Histories(rows, List.of(), Map.of()).of(byparken);
        assertThat(history.towards(FIVE_LISTS, 2021)).isEqualTo(new Streak(2, true));
        assertThat(history.upTo(2021)).isEqualTo(new Streak(4, false));
    }

    @Test
    void anAreaSplitFromAnotherKeepsItsLists() {
        var rows = new ArrayList<>(listed(2010, 2013, both));
        rows.add(row(2014, byparken, true, ""));
        rows.add(row(2014, skovparken, true, ""));
        var histories = new Histories(
                rows,
                List.of(new Continuation(both, byparken, 2014), new Continuation(both, skovparken, 2014)),
                Map.of());
        assertThat(histories.of(byparken).upTo(2014)).isEqualTo(new Streak(5, true));
        assertThat(histories.of(skovparken).upTo(2014)).isEqualTo(new Streak(5, true));
        assertThat(histories.rows(byparken)).extracting(Row::area).containsExactly(both, both, both, both, byparken);
    }

    @Test
    void anAreaJoinedOfTwoCountsOnlyListsThatBothWereOn() {
        var rows = new ArrayList<>(listed(2010, 2013, byparken));
        rows.addAll(listed(2012, 2013, skovparken));
        rows.add(row(2014, both, true, ""));
        var histories = new Histories(
                rows,
                List.of(new Continuation(byparken, both, 2014), new Continuation(skovparken, both, 2014)),
                Map.of());
        assertThat(histories.of(both).upTo(2014)).isEqualTo(new Streak(3, false));
    }

    @Test
    void twoNamesOfOneAreaOfTheCityAreOneArea() {
        var rows = new ArrayList<>(listed(2010, 2012, byparken));
        rows.addAll(listed(2013, 2014, skovparken));
        var names = Set.of(byparken, skovparken);
        var histories = new Histories(rows, List.of(), Map.of(byparken, names, skovparken, names));
        assertThat(histories.of(skovparken).upTo(2014)).isEqualTo(new Streak(5, true));
    }

    @Test
    void withoutAConfirmedConnectionNothingIsCarriedOver() {
        var rows = new ArrayList<>(listed(2010, 2013, both));
        rows.add(row(2014, byparken, true, ""));
        assertThat(new Histories(rows, List.of(), Map.of()).of(byparken).upTo(2014))
                .isEqualTo(new Streak(1, true));
    }

    @Test
    void aListThatDoesNotNameTheAreaIsToldFromOneThatSaysItIsNotOnIt() {
        var rows = new ArrayList<>(listed(2010, 2011, byparken));
        rows.add(row(2012, byparken, false, ""));
        rows.add(row(2013, skovparken, true, ""));
        rows.add(row(2014, byparken, true, ""));
        var histories = new Histories(rows, List.of(), Map.of());
        assertThat(histories.isUnnamed(byparken, 2013)).isTrue();
        assertThat(histories.isUnnamed(byparken, 2012)).isFalse();
        assertThat(histories.isUnnamed(byparken, 2009)).as("there is no list").isFalse();
    }

    @Test
    void areasThatPointAtEachOtherDoNotRunForEver() {
        var rows = List.of(row(2013, skovparken, true, ""), row(2014, both, true, ""));
        var histories = new Histories(
                rows,
                List.of(new Continuation(byparken, both, 2014), new Continuation(both, byparken, 2014)),
                Map.of());
        assertThat(histories.of(both).upTo(2014)).isEqualTo(new Streak(1, true));
    }

    private static List<Row> listed(int from, int until, UUID area) {
        return IntStream.rangeClosed(from, until)
                .mapToObj(year -> row(year, area, true, ""))
                .toList();
    }

    private static Row row(int year, UUID area, boolean listed, String listClass) {
        return new Row(
                new UUID(0, 1), year, area, "Kolding", "Området", "Området", listed, listClass, "", "Ministeriet");
    }
}
