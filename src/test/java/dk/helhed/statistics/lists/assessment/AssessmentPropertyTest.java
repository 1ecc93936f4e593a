package dk.helhed.statistics.lists.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.statistics.lists.ClassRule;
import dk.helhed.statistics.lists.Condition;
import dk.helhed.statistics.lists.ListClass;
import dk.helhed.statistics.lists.ListCriterion;
import dk.helhed.statistics.lists.Operator;
import dk.helhed.statistics.lists.RuleVersion;
import dk.helhed.statistics.lists.RuleVersions;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Thousands of made-up areas under every version; a failure prints the seed that repeats it ({@code -Dlists.seed=…}). */
class AssessmentPropertyTest {
    private static final int ROUNDS = 400;
    private static final long SEED = Long.getLong("lists.seed", System.nanoTime());
    private static final Map<ListCriterion, BigDecimal> MEANS = Map.of(ListCriterion.CONVICTED, new BigDecimal("0.77"));
    private static final History BEFORE = new History(IntStream.rangeClosed(2010, 2020)
            .boxed()
            .collect(Collectors.toMap(
                    Function.identity(), year -> year < 2016 ? Set.of() : Set.of(ListClass.PARALLEL_SOCIETY))));

    private final Random random = new Random(SEED);

    @Test
    void aValueFurtherOnTheMetSideNeverLowersTheClass() {
        everywhere((rule, situation) -> {
            var before = rank(Assessment.of(rule, situation, BEFORE));
            for (var criterion : ListCriterion.values()) {
                var upwards = criterion != ListCriterion.INCOME;
                var steps = criterion.step().multiply(new BigDecimal(random.nextInt(500)));
                var value = situation.value(criterion).orElseThrow();
                var moved = situation.with(Map.of(criterion, upwards ? value.add(steps) : value.subtract(steps)));
                assertThat(rank(Assessment.of(rule, moved, BEFORE)))
                        .as(said(moved))
                        .isGreaterThanOrEqualTo(before);
            }
        });
    }

    @Test
    void onTheThresholdOnlyAtLeastIsMet() {
        everywhere((rule, situation) -> rule.conditions().forEach(condition -> {
            var threshold =
                    Verdict.of(condition, situation).measured().orElseThrow().threshold();
            var on = situation.with(
                    Map.of(condition.criterion(), condition.unit().published(threshold)));
            assertThat(Verdict.of(condition, on).truth())
                    .as(said(on))
                    .isEqualTo(condition.operator() == Operator.AT_LEAST ? Truth.YES : Truth.NO);
        }));
    }

    @Test
    void theOrderOfTheCriteriaDoesNotMatter() {
        everywhere((rule, situation) -> {
            var shuffled = new RuleVersion(
                    rule.code(),
                    rule.firstList(),
                    rule.lastList(),
                    rule.classes().stream().map(this::shuffled).toList(),
                    rule.streak());
            var one = Assessment.of(rule, situation, BEFORE);
            var other = Assessment.of(shuffled, situation, BEFORE);
            assertThat(other.standing()).as(said(situation)).isEqualTo(one.standing());
            assertThat(other.verdicts()).isEqualTo(one.verdicts());
            assertThat(Set.copyOf(sets(other))).isEqualTo(Set.copyOf(sets(one)));
        });
    }

    @Test
    void everyChangeNamedLeadsWhereItSaysAndNoPartOfItDoes() {
        everywhere((rule, situation) -> {
            var here = Assessment.of(rule, situation, BEFORE);
            assertThat(here.changes()).as(said(situation)).isNotEmpty();
            for (var change : here.changes()) {
                assertThat(after(rule, situation, change.moves())).isEqualTo(change.becomes());
                assertThat(change.becomes()).isNotEqualTo(here.standing());
                for (var left : change.moves()) {
                    var part =
                            change.moves().stream().filter(move -> move != left).toList();
                    assertThat(after(rule, situation, part)).isEqualTo(here.standing());
                }
            }
        });
    }

    @Test
    void whatIsMissingNeverMakesTheAnswerWrong() {
        everywhere((rule, situation) -> {
            var gone = ListCriterion.values()[random.nextInt(ListCriterion.values().length)];
            var values = new EnumMap<>(situation.values());
            values.remove(gone);
            var poorer = new Situation(situation.listYear(), values, Map.of(), MEANS, Map.of());
            var answer = Assessment.of(rule, poorer, BEFORE).standing();
            if (!(answer instanceof Standing.Open)) {
                assertThat(answer)
                        .as(gone + said(situation))
                        .isEqualTo(Assessment.of(rule, situation, BEFORE).standing());
            }
        });
    }

    private static Standing after(RuleVersion rule, Situation situation, List<Move> moves) {
        var values = new EnumMap<ListCriterion, BigDecimal>(ListCriterion.class);
        moves.forEach(move ->
                values.put(move.condition().criterion(), move.condition().unit().published(move.to())));
        return Assessment.of(rule, situation.with(values), BEFORE).standing();
    }

    private static List<Set<Move>> sets(Assessment assessment) {
        return assessment.changes().stream()
                .map(change -> Set.copyOf(change.moves()))
                .toList();
    }

    private ClassRule shuffled(ClassRule rule) {
        return new ClassRule(
                rule.listClass(), rule.basis(), shuffled(rule.required()), shuffled(rule.counted()), rule.needed());
    }

    private List<Condition> shuffled(List<Condition> conditions) {
        var order = new ArrayList<>(conditions);
        Collections.shuffle(order, random);
        return order;
    }

    private static int rank(Assessment assessment) {
        return assessment.standing() instanceof Standing.InClass(var one) ? one.ordinal() : -1;
    }

    private void everywhere(BiConsumer<RuleVersion, Situation> property) {
        for (var rule : RuleVersions.all()) {
            for (var round = 0; round < ROUNDS; round++) {
                property.accept(rule, area(rule.lastList().orElse(2021)));
            }
        }
    }

    /** Values around the thresholds, where something happens. */
    private Situation area(int listYear) {
        Map<ListCriterion, BigDecimal> values = new EnumMap<>(Map.of(
                ListCriterion.RESIDENTS, new BigDecimal(900 + random.nextInt(3000)),
                ListCriterion.NON_WESTERN, decimal(150, 800, 1),
                ListCriterion.OUTSIDE_WORK, decimal(200, 600, 1),
                ListCriterion.CONVICTED, decimal(50, 450, 2),
                ListCriterion.BASIC_SCHOOL, decimal(300, 800, 1),
                ListCriterion.INCOME, decimal(400, 800, 1)));
        return new Situation(
                listYear,
                values,
                Map.of(),
                MEANS,
                Map.of(
                        ListCriterion.NON_WESTERN,
                        values.getOrDefault(ListCriterion.RESIDENTS, BigDecimal.ONE)
                                .longValue()));
    }

    private BigDecimal decimal(int from, int to, int scale) {
        return BigDecimal.valueOf(random.nextInt(from, to), scale);
    }

    private static String said(Situation situation) {
        return " seed " + SEED + ": " + situation;
    }
}
