package dk.helhed.statistics.lists.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.statistics.NothingKind;
import dk.helhed.statistics.lists.ListClass;
import dk.helhed.statistics.lists.ListCriterion;
import dk.helhed.statistics.lists.ListUnit;
import dk.helhed.statistics.lists.RuleVersions;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AssessmentTest {
    private static final Map<ListCriterion, BigDecimal> MEANS = Map.of(ListCriterion.CONVICTED, new BigDecimal("0.75"));

    @Test
    void aShareThatEqualsItsThresholdDoesNotExceedIt() {
        assertThat(of2010("1500", "50.0", "40.0", "2.70").standing()).isEqualTo(new Standing.OnNoList());
        assertThat(of2010("1500", "50.1", "40.1", "2.70").standing())
                .isEqualTo(new Standing.InClass(ListClass.LISTED_AREA));
    }

    @Test
    void threeTimesTheNationalMeanIsMetByEquality() {
        var verdict = verdict(of2021("1500", "20", "20", "2.25", "20", "90"), ListCriterion.CONVICTED, "2.25");
        assertThat(verdict).isInstanceOf(Verdict.Met.class);
    }

    @Test
    void aThousandResidentsAreEnoughAndOneLessIsNot() {
        assertThat(of2010("1000", "60", "60", "1").standing().isListed()).isEqualTo(Truth.YES);
        assertThat(of2010("999", "60", "60", "1").standing().isListed()).isEqualTo(Truth.NO);
    }

    @Test
    void convictionsAreCountedPerTenThousandIn2010() {
        var verdict = verdict(of2010("1500", "60", "60", "2.83"), ListCriterion.CONVICTED, "270");
        assertThat(verdict.measured()).hasValueSatisfying(distance -> {
            assertThat(distance.value()).isEqualByComparingTo("283");
            assertThat(distance.beyond()).isEqualByComparingTo("13");
        });
    }

    @Test
    void theDistanceInPersonsIsTheFewestWhoWouldCross() {
        var verdict = verdict(of2010("1000", "52.0", "60", "1"), ListCriterion.NON_WESTERN, "50");
        assertThat(verdict.measured().orElseThrow().persons()).contains(20L);
        var below = verdict(of2010("1000", "48.0", "60", "1"), ListCriterion.NON_WESTERN, "50");
        assertThat(below.measured().orElseThrow().persons()).contains(21L);
    }

    @Test
    void aMeanOfYearsIsNotCountedInPersons() {
        var verdict = verdict(of2010("1000", "52.0", "60", "1"), ListCriterion.OUTSIDE_WORK, "40");
        assertThat(verdict.measured().orElseThrow().persons()).isEmpty();
    }

    @Test
    void aValueWithinRoundingOfItsThresholdIsMarked() {
        assertThat(withinRounding(of2010("1000", "50.0", "60", "1"), ListCriterion.NON_WESTERN))
                .isTrue();
        assertThat(withinRounding(of2010("1000", "50.1", "60", "1"), ListCriterion.NON_WESTERN))
                .isFalse();
    }

    @Test
    void aCountIsNotRoundedSoThatItIsOnItsThresholdForCertain() {
        assertThat(withinRounding(of2010("1000", "50.0", "60", "1"), ListCriterion.RESIDENTS))
                .isFalse();
    }

    @Test
    void aMissingValueLeavesTheClassOpenOnlyWhereItDecides() {
        var decides = Situation.published(2012, values("1500", "60", "", "1", "", ""));
        var open = Assessment.of(RuleVersions.OF_2010, decides, History.unknown());
        assertThat(open.standing()).isInstanceOf(Standing.Open.class);
        assertThat(open.undecided()).containsExactly(ListCriterion.OUTSIDE_WORK);
        assertThat(open.changes()).isEmpty();
        var settled = Situation.published(2012, values("1500", "60", "", "3", "", ""));
        assertThat(Assessment.of(RuleVersions.OF_2010, settled, History.unknown())
                        .standing())
                .isEqualTo(new Standing.InClass(ListClass.LISTED_AREA));
    }

    @Test
    void aProtectedValueSaysThatItIsProtected() {
        var situation = new Situation(
                2012,
                values("1500", "60", "60", "", "", ""),
                Map.of(ListCriterion.CONVICTED, NothingKind.PROTECTED_BY_SOURCE),
                Map.of(),
                Map.of());
        var assessment = Assessment.of(RuleVersions.OF_2010, situation, History.unknown());
        assertThat(verdict(assessment, ListCriterion.CONVICTED, "270"))
                .isEqualTo(new Verdict.CannotBeDecided(Verdict.Missing.VALUE, NothingKind.PROTECTED_BY_SOURCE));
    }

    @Test
    void withoutTheNationalMeanTheMultipleCannotBeDecided() {
        var situation = Situation.published(2022, values("1500", "60", "20", "3", "20", "90"));
        var assessment = Assessment.of(RuleVersions.OF_2021, situation, History.unknown());
        assertThat(assessment.undecided()).containsExactly(ListCriterion.CONVICTED);
    }

    @Test
    void aParallelSocietyIsAVulnerableAreaFirst() {
        var notVulnerable = of2021("1500", "80", "20", "0.5", "20", "90");
        assertThat(notVulnerable.standing()).isEqualTo(new Standing.OnNoList());
        var both = of2021("1500", "80", "45", "0.5", "65", "90");
        assertThat(both.reached())
                .isEqualTo(Set.of(ListClass.VULNERABLE_AREA, ListClass.PARALLEL_SOCIETY, ListClass.PREVENTION_AREA));
    }

    @Test
    void aPreventionAreaNeedsThirtyPercentAndTwoOfFour() {
        assertThat(of2021("1500", "30.1", "30.1", "1.50", "20", "90").standing())
                .isEqualTo(new Standing.InClass(ListClass.PREVENTION_AREA));
        assertThat(of2021("1500", "30.0", "30.1", "1.50", "20", "90").standing())
                .isEqualTo(new Standing.OnNoList());
    }

    @Test
    void theFifthListInARowMakesATransformationArea() {
        var situation = new Situation(2022, values("1500", "80", "45", "0.5", "65", "90"), Map.of(), MEANS, Map.of());
        assertThat(standing(situation, earlier(2018, 2021)))
                .isEqualTo(new Standing.InClass(ListClass.TRANSFORMATION_AREA));
        assertThat(standing(situation, off(2018, earlier(2019, 2021))))
                .isEqualTo(new Standing.InClass(ListClass.PARALLEL_SOCIETY));
        assertThat(standing(situation, earlier(2019, 2021))).isInstanceOf(Standing.Open.class);
    }

    @Test
    void aRowThatIsTooShortEvenWithEveryListThatIsNotKnownDecides() {
        var situation = new Situation(2022, values("1500", "80", "45", "0.5", "65", "90"), Map.of(), MEANS, Map.of());
        assertThat(standing(situation, off(2018, earlier(2021, 2021))))
                .isEqualTo(new Standing.InClass(ListClass.PARALLEL_SOCIETY));
    }

    @Test
    void whatIsOpenTurnsOnTheCriteriaThatCanChangeIt() {
        var income = Situation.published(2022, values("1500", "60", "45", "", "20", ""))
                .against(MEANS);
        var open = Assessment.of(RuleVersions.OF_2021, income, new History(off(2021, Map.of())))
                .unsettled();
        assertThat(open.classes())
                .containsExactly(ListClass.PREVENTION_AREA, ListClass.VULNERABLE_AREA, ListClass.PARALLEL_SOCIETY);
        assertThat(open.criteria()).containsExactly(ListCriterion.CONVICTED, ListCriterion.INCOME);
        assertThat(open.list()).isEmpty();

        var decided = Situation.published(2022, values("1500", "20", "45", "", "65", ""))
                .against(MEANS);
        assertThat(Assessment.of(RuleVersions.OF_2021, decided, History.unknown())
                        .unsettled()
                        .criteria())
                .as("two of the four are met already")
                .isEmpty();
    }

    @Test
    void theStreakSaysWhetherThereMayHaveBeenMoreLists() {
        assertThat(streak(earlier(2019, 2021))).isEqualTo(new Streak(4, false));
        assertThat(streak(off(2018, earlier(2019, 2021)))).isEqualTo(new Streak(4, true));
        assertThat(streak(earlier(2010, 2021))).isEqualTo(new Streak(13, true));
    }

    @Test
    void namesNoValueThatGoesFurtherThanIsNeededForTheSame() {
        var assessment = Assessment.of(
                RuleVersions.OF_2021,
                new Situation(2022, values("1650", "78.2", "45", "2.30", "70", "54"), Map.of(), MEANS, Map.of()),
                new History(off(2021, Map.of())));
        assertThat(assessment.standing()).isEqualTo(new Standing.InClass(ListClass.PARALLEL_SOCIETY));
        assertThat(assessment.changes())
                .singleElement()
                .satisfies(change -> assertThat(change.moves())
                        .singleElement()
                        .satisfies(move -> assertThat(move.to()).isEqualByComparingTo("50")));
    }

    @Test
    void namesTheFewestValuesThatWouldChangeTheClass() {
        var assessment = of2010("2440", "65.5", "36.8", "2.83");
        assertThat(assessment.changes())
                .extracting(Change::moves)
                .satisfiesExactlyInAnyOrder(
                        one -> assertThat(one).singleElement().satisfies(move -> {
                            assertThat(move.condition().criterion()).isEqualTo(ListCriterion.NON_WESTERN);
                            assertThat(move.by()).isEqualByComparingTo("-15.5");
                        }),
                        one -> assertThat(one).singleElement().satisfies(move -> {
                            assertThat(move.condition().unit()).isEqualTo(ListUnit.PER_10_000);
                            assertThat(move.by()).isEqualByComparingTo("-13");
                        }));
    }

    @Test
    void namesSetsOfTwoWhereOneIsNotEnough() {
        assertThat(of2010("2356", "76.7", "42.2", "2.80").changes())
                .hasSize(3)
                .allSatisfy(change -> assertThat(change.moves()).hasSize(2));
    }

    static Assessment of2010(String residents, String nonWestern, String outside, String convicted) {
        var values = values(residents, nonWestern, outside, convicted, "", "");
        return Assessment.of(RuleVersions.OF_2010, Situation.published(2012, values), History.unknown());
    }

    private static Assessment of2021(String... values) {
        return Assessment.of(
                RuleVersions.OF_2021,
                new Situation(2022, values(values), Map.of(), MEANS, Map.of()),
                new History(Map.of(2021, Set.of())));
    }

    private static Verdict verdict(Assessment assessment, ListCriterion criterion, String threshold) {
        return assessment.verdicts().entrySet().stream()
                .filter(one -> one.getKey().criterion() == criterion)
                .filter(one -> one.getValue()
                        .measured()
                        .map(distance -> distance.threshold().compareTo(new BigDecimal(threshold)) == 0)
                        .orElse(true))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }

    private static boolean withinRounding(Assessment assessment, ListCriterion criterion) {
        return assessment.verdicts().entrySet().stream()
                .filter(one -> one.getKey().criterion() == criterion)
                .anyMatch(one -> one.getValue().measured().orElseThrow().isWithinRounding(one.getKey()));
    }

    private static Map<ListCriterion, BigDecimal> values(String... texts) {
        var values = new EnumMap<ListCriterion, BigDecimal>(ListCriterion.class);
        for (var criterion : ListCriterion.values()) {
            if (!texts[criterion.ordinal()].isEmpty()) {
                values.put(criterion, new BigDecimal(texts[criterion.ordinal()]));
            }
        }
        return values;
    }

    private static Standing standing(Situation situation, Map<Integer, Set<ListClass>> earlier) {
        return Assessment.of(RuleVersions.OF_2021, situation, new History(earlier))
                .standing();
    }

    private static Streak streak(Map<Integer, Set<ListClass>> earlier) {
        var situation = new Situation(2022, values("1500", "80", "45", "0.5", "65", "90"), Map.of(), MEANS, Map.of());
        return Assessment.of(RuleVersions.OF_2021, situation, new History(earlier))
                .streak();
    }

    private static Map<Integer, Set<ListClass>> earlier(int from, int to) {
        var lists = new LinkedHashMap<Integer, Set<ListClass>>();
        for (var year = from; year <= to; year++) {
            lists.put(year, Set.of(year < 2018 ? ListClass.LISTED_AREA : ListClass.PARALLEL_SOCIETY));
        }
        return lists;
    }

    private static Map<Integer, Set<ListClass>> off(int year, Map<Integer, Set<ListClass>> earlier) {
        var lists = new LinkedHashMap<>(earlier);
        lists.put(year, Set.of());
        return lists;
    }
}
