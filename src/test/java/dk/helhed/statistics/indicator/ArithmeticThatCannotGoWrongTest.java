package dk.helhed.statistics.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dk.helhed.statistics.DatasetId;
import dk.helhed.statistics.NothingKind;
import dk.helhed.statistics.ReleaseId;
import dk.helhed.statistics.cell.Nature;
import dk.helhed.statistics.cell.RowRuns;
import dk.helhed.statistics.indicator.Aggregation.Outcome;
import dk.helhed.statistics.indicator.Reading.Why;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The first section of the statistics specification, sentence by sentence, as far as it can be said of pure code. */
class ArithmeticThatCannotGoWrongTest {
    private static final Presentation PERCENT = new Presentation(BigDecimal.valueOf(100), "%", 1, Direction.LOWER);
    private static final Aggregation FLOW = Aggregation.of("FLOW");
    private static final List<NothingKind> IN_FILES = List.of(
            NothingKind.MISSING, NothingKind.NOT_APPLICABLE, NothingKind.NOT_YET, NothingKind.PROTECTED_BY_SOURCE);

    @Test
    void fifteenOfAHundredAndFifteenOfFiftyMakeTwentyPercentAlongEveryAxis() {
        for (var axis : Axis.values()) {
            var reading = Calculation.of(
                    PERCENT,
                    FLOW.together(axis, List.of(known(15), known(15))),
                    Optional.of(FLOW.together(axis, List.of(known(100), known(50)))));

            assertThat(reading)
                    .as("along %s", axis)
                    .isInstanceOfSatisfying(
                            Reading.Value.class,
                            value -> assertThat(value.shown()).isEqualTo("20.0"));
        }
    }

    @Test
    void aRatioIsTwoNumbersUntilItIsShown() {
        repeat(500, (random, as) -> {
            var above = amounts(random, random.nextInt(2, 20));
            var below = amounts(random, above.size());
            var axes = List.of(Axis.CATEGORIES, Axis.AREAS, Axis.TIME);

            var stepwise = Calculation.of(
                    PERCENT,
                    new Outcome.Together(inGroups(above, random, axes)),
                    Optional.of(new Outcome.Together(inGroups(below, random, axes))));

            assertThat(stepwise).as(as).isInstanceOfSatisfying(Reading.Value.class, value -> {
                assertThat(value.numerator().value()).as(as).isEqualByComparingTo(plainSum(above));
                assertThat(value.denominator().orElseThrow().value()).as(as).isEqualByComparingTo(plainSum(below));
            });
        });
    }

    @Test
    void eachMeasureStatesItsNatureAndItsRulePerAxis() {
        assertThat(rules("STOCK")).containsExactly(AddingRule.SUM, AddingRule.LAST, AddingRule.SUM);
        assertThat(rules("FLOW")).containsExactly(AddingRule.SUM, AddingRule.SUM, AddingRule.SUM);
        for (var quotient : List.of("AVERAGE", "RATIO", "INDEX")) {
            assertThat(rules(quotient)).as(quotient).containsOnly(AddingRule.NONE);
        }
        assertThat(Nature.values()).hasSize(5);
    }

    @Test
    void aRuleThatMakesNoSenseAlongAnAxisCannotBeStated() {
        assertThat(Axis.AREAS.rules()).containsExactly(AddingRule.SUM, AddingRule.NONE);
        assertThat(Axis.TIME.rules())
                .containsExactly(AddingRule.LAST, AddingRule.MEAN, AddingRule.SUM, AddingRule.NONE);
        assertThat(Axis.CATEGORIES.rules()).containsExactly(AddingRule.SUM, AddingRule.NONE);
        assertThatThrownBy(() -> new Aggregation(AddingRule.LAST, AddingRule.SUM, AddingRule.SUM, "x"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Aggregation(AddingRule.SUM, AddingRule.SUM, AddingRule.MEAN, "x"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatMayNotBeAddedIsNeverAddedAndTheRefusalNamesTheSourcesFlag() {
        repeat(500, (random, as) -> {
            var rules = new Aggregation(
                    one(random, Axis.AREAS.rules()),
                    one(random, Axis.TIME.rules()),
                    one(random, Axis.CATEGORIES.rules()),
                    "ikke-summerbar-" + random.nextInt(100));
            var axis = one(random, List.of(Axis.values()));
            var outcome = rules.together(axis, amounts(random, random.nextInt(2, 6)));

            if (rules.over(axis) == AddingRule.NONE) {
                assertThat(outcome).as(as).isEqualTo(new Outcome.MayNotBeAdded(axis, rules.flag()));
                assertThat(Calculation.of(PERCENT, outcome, Optional.empty()))
                        .as(as)
                        .isEqualTo(new Reading.Nothing(new Why.MayNotBeAdded(axis, rules.flag()), Origin.NOWHERE));
            } else {
                assertThat(outcome).as(as).isInstanceOf(Outcome.Together.class);
            }
        });
    }

    @Test
    void aDenominatorThatMayNotBeAddedIsRefusedAsTheNumeratorIs() {
        var ratio = Aggregation.of("RATIO").together(Axis.AREAS, List.of(known(1), known(2)));

        var above = new Outcome.Together(known(1));
        assertThat(Calculation.of(PERCENT, above, Optional.of(ratio)))
                .isEqualTo(new Reading.Nothing(
                        new Why.MayNotBeAdded(Axis.AREAS, "RATIO"),
                        Origin.NOWHERE,
                        Optional.of(new Reading.Sides(above, ratio))));
    }

    @Test
    void kindsOfNothingStayApartEachWithTheSourcesOwnSymbol() {
        repeat(500, (random, as) -> {
            var parts = new ArrayList<Amount>();
            var cells = new EnumMap<NothingKind, Long>(NothingKind.class);
            var signs = new EnumMap<NothingKind, SortedSet<String>>(NothingKind.class);
            for (var part = 0; part < random.nextInt(2, 9); part++) {
                var kind = one(random, IN_FILES);
                var sign = one(random, List.of(".", "..", "...", "-"));
                long count = random.nextLong(1, 5);
                parts.add(new Amount.Unknown(
                        Map.of(kind, count), Map.of(kind, new TreeSet<>(Set.of(sign))), Origin.NOWHERE));
                cells.merge(kind, count, Long::sum);
                signs.computeIfAbsent(kind, _ -> new TreeSet<>()).add(sign);
            }

            assertThat(sum(Axis.AREAS, parts)).as(as).isInstanceOfSatisfying(Amount.Unknown.class, unknown -> {
                assertThat(unknown.kinds()).as(as).isEqualTo(cells);
                assertThat(unknown.symbols()).as(as).isEqualTo(signs);
                assertThat(unknown.symbol()).as(as).isEqualTo(String.join(", ", signs.get(unknown.gravest())));
            });
        });
    }

    @Test
    void zeroIsAValueAndNoKindOfNothing() {
        assertThat(sum(Axis.AREAS, List.of(known(0), known(0))))
                .isInstanceOfSatisfying(
                        Amount.Known.class, zero -> assertThat(zero.value()).isEqualByComparingTo("0"));
        assertThat(Stream.of(NothingKind.values()).map(Enum::name)).noneMatch(name -> name.contains("ZERO"));
    }

    @Test
    void nothingIsEverABareNull() {
        assertThatThrownBy(() -> new Amount.Unknown(Map.of(), Origin.NOWHERE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Amount.of(BigDecimal.ZERO, 0, Map.of(), Map.of(), Origin.NOWHERE))
                .isInstanceOf(Amount.Unknown.class);
    }

    @Test
    void aDenominatorOfZeroOrMissingGivesNoValueWithTheReasonNeverZero() {
        repeat(200, (random, as) -> {
            var above = Outcome.class.cast(new Outcome.Together(known(random.nextLong(0, 9))));
            var kind = one(random, IN_FILES);
            var below = new Outcome.Together(
                    new Amount.Unknown(Map.of(kind, 1L), Map.of(kind, new TreeSet<>(Set.of(".."))), Origin.NOWHERE));

            assertThat(why(Calculation.of(PERCENT, above, Optional.of(below))))
                    .as(as)
                    .isEqualTo(new Why.InTheFile(Reading.Side.DENOMINATOR, kind, Map.of(kind, 1L), ".."));
            assertThat(why(Calculation.of(PERCENT, above, Optional.of(new Outcome.Together(known(0))))))
                    .as(as)
                    .isInstanceOf(Why.DenominatorIsZero.class);
        });
    }

    @Test
    void decimalsStayAsTheyAreGivenInTheFile() {
        repeat(200, (random, as) -> {
            var parts = amounts(random, random.nextInt(2, 30));

            assertThat(sum(Axis.AREAS, parts))
                    .as(as)
                    .isInstanceOfSatisfying(
                            Amount.Known.class,
                            known -> assertThat(known.value()).as(as).isEqualTo(plainSum(parts)));
        });
    }

    @Test
    void countsAreLongAndDoubleStandsOnlyInsideMethods() {
        JavaClasses statistics = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("dk.helhed.statistics", "dk.helhed.kernel");
        var fields =
                statistics.stream().flatMap(type -> type.getFields().stream()).map(JavaField::getRawType);
        var methods = statistics.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> !method.getName().startsWith("lambda$"))
                .flatMap(ArithmeticThatCannotGoWrongTest::types);

        assertThat(Stream.concat(fields, methods).map(type -> type.getName()).distinct())
                .isNotEmpty()
                .doesNotContain("double", "float", "java.lang.Double", "java.lang.Float");
    }

    @Test
    void resultsBeforeAChangeKeepTheOldVersion() {
        repeat(500, (random, as) -> {
            var versions = versions(random);
            var from = LocalDate.of(2010, 1, 1).plusDays(random.nextInt(4000));
            var change = new DefinitionVersion(versions.size() + 1, Optional.of(from), definition(random));
            var changed = new ArrayList<>(versions);
            changed.add(change);

            for (var days = -400; days < 400; days += 57) {
                var day = from.plusDays(days);
                assertThat(DefinitionVersion.on(day, changed))
                        .as("%s, %s", as, day)
                        .isEqualTo(days < 0 ? DefinitionVersion.on(day, versions) : Optional.of(change));
            }
        });
    }

    @Test
    void numeratorDenominatorFactorAndSelectionsAreValuesThatCanBeComparedAndKept() {
        var one = definition(new Random(1));

        assertThat(definition(new Random(1))).isEqualTo(one);
        assertThat(one.numerator().categories()).isNotNull();
        assertThat(one.presentation().factor()).isEqualByComparingTo("100");
    }

    @Test
    void everyValueKnowsTheRowsOfEachReleaseItWasReadFrom() {
        repeat(300, (random, as) -> {
            var releases = List.of(new ReleaseId(new UUID(1, 1)), new ReleaseId(new UUID(1, 2)));
            var origin = Origin.NOWHERE;
            var parts = new ArrayList<Amount>();
            for (var part = 0; part < random.nextInt(1, 9); part++) {
                var first = random.nextInt(1, 500);
                var place = Origin.of(
                        one(random, releases), RowRuns.between(first, first + random.nextInt(9)), random.nextInt(1, 9));
                parts.add(
                        random.nextInt(5) == 0
                                ? new Amount.Unknown(Map.of(NothingKind.NOT_APPLICABLE, 1L), place)
                                : new Amount.Known(BigDecimal.ONE, place));
                origin = origin.with(place);
            }
            parts.add(known(1));

            assertThat(sum(Axis.AREAS, parts).origin()).as(as).isEqualTo(origin);
        });
    }

    private interface Round {
        void look(Random random, String as);
    }

    private static void repeat(int rounds, Round look) {
        var seed = System.nanoTime();
        var random = new Random(seed);
        for (var round = 0; round < rounds; round++) {
            look.look(random, "seed " + seed + ", round " + round);
        }
    }

    /** Adds in random groups, along one axis after the other. */
    private static Amount inGroups(List<Amount> parts, Random random, List<Axis> axes) {
        var left = new ArrayList<>(parts);
        for (var axis : axes) {
            var grouped = new ArrayList<Amount>();
            while (!left.isEmpty()) {
                var size = axis == Axis.TIME ? left.size() : random.nextInt(1, left.size() + 1);
                grouped.add(sum(axis, left.subList(0, size)));
                left.subList(0, size).clear();
            }
            left = grouped;
        }
        return left.getFirst();
    }

    private static List<DefinitionVersion> versions(Random random) {
        return IntStream.rangeClosed(1, random.nextInt(1, 5))
                .mapToObj(number -> new DefinitionVersion(
                        number,
                        number == 1
                                ? Optional.empty()
                                : Optional.of(LocalDate.of(2010, 1, 1).plusDays(random.nextInt(4000))),
                        definition(random)))
                .toList();
    }

    private static Definition definition(Random random) {
        var dataset = new DatasetId(new UUID(0, random.nextInt(3)));
        return new Definition.Share(
                new Quantity(dataset, "ja", Map.of(1, Set.of("Kvinder"))), Quantity.whole(dataset, "alle"), PERCENT);
    }

    private static Stream<com.tngtech.archunit.core.domain.JavaClass> types(JavaMethod method) {
        return Stream.concat(Stream.of(method.getRawReturnType()), method.getRawParameterTypes().stream());
    }

    private static List<AddingRule> rules(String nature) {
        return Stream.of(Axis.values()).map(Aggregation.of(nature)::over).toList();
    }

    private static Why why(Reading reading) {
        return ((Reading.Nothing) reading).why();
    }

    private static <T> T one(Random random, List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static List<Amount> amounts(Random random, int size) {
        return random.longs(size, 1, 1_000_000)
                .mapToObj(cents ->
                        (Amount) new Amount.Known(BigDecimal.valueOf(cents, (int) (cents % 4)), Origin.NOWHERE))
                .toList();
    }

    private static BigDecimal plainSum(List<Amount> parts) {
        return parts.stream().map(part -> ((Amount.Known) part).value()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Amount sum(Axis axis, List<Amount> parts) {
        return ((Outcome.Together) FLOW.together(axis, parts)).amount();
    }

    private static Amount known(long value) {
        return new Amount.Known(BigDecimal.valueOf(value), Origin.NOWHERE);
    }
}
