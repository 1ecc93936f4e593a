package dk.helhed.statistics.disclosure;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dk.helhed.chart.ChartDescription;
import dk.helhed.statistics.PublishedFigure;
import dk.helhed.statistics.PublishedTable;
import dk.helhed.statistics.indicator.Calculation;
import dk.helhed.statistics.indicator.Reading;
import dk.helhed.statistics.publication.FigureContent;
import java.util.List;
import java.util.stream.Stream;

/** No value goes round the gate: readings → safe table → figure → page, file, chart, frozen figure. */
@AnalyzeClasses(packages = "dk.helhed.statistics", importOptions = ImportOption.DoNotIncludeTests.class)
class GateTest {
    @ArchTest
    static final ArchRule onlyDisclosureMakesASafeTable = constructors()
            .that()
            .areDeclaredIn(SafeTable.class)
            .should(beCalledOnlyFrom("dk.helhed.statistics.disclosure"))
            .because("whoever holds a safe table must hold a table that was protected");

    @ArchTest
    static final ArchRule aFigureIsMadeFromASafeTableOrReadBack = constructors()
            .that()
            .areDeclaredIn(FigureContent.class)
            .should(beCalledOnlyFrom(
                    "dk.helhed.statistics.measurement.Answers", "dk.helhed.statistics.publication.Phrases"))
            .because(
                    "Answers takes its cells from a safe table, Phrases copies a figure with what is counted in its reader's"
                            + " words, and a frozen figure is read back by the JSON reader alone");

    @ArchTest
    static final ArchRule shownCellsComeFromSafeCells = constructors()
            .that()
            .areDeclaredIn(FigureContent.Shown.class)
            .should(beCalledOnlyFrom("dk.helhed.statistics.measurement.SafeCells"))
            .because("SafeCells turns the cells of a safe table into those of a figure and is the only way");

    @ArchTest
    static final ArchRule tablesAndFiguresAreMadeFromFigureContent = constructors()
            .that()
            .areDeclaredIn(PublishedTable.class)
            .or()
            .areDeclaredIn(PublishedFigure.class)
            .should(beCalledOnlyFrom("dk.helhed.statistics.publication"))
            .because("page, file and paper show the same protected values");

    @ArchTest
    static final ArchRule chartsAreDescribedFromFigureContent = noClasses()
            .that()
            .resideOutsideOfPackage("dk.helhed.statistics.publication")
            .should()
            .callConstructor(
                    ChartDescription.BarChart.class, String.class, String.class, String.class, int.class, List.class)
            .because("a bar has the height of a value that may be seen");

    @ArchTest
    static final ArchRule unprotectedReadingsStayInside = noClasses()
            .that(resideInAPackage("dk.helhed.statistics.figure")
                    .or(resideInAPackage("dk.helhed.statistics.indicatorcard"))
                    .or(resideInAPackage("dk.helhed.statistics.publication")))
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Calculation.class, Reading.Value.class)
            .because("a reading that has not been protected must not reach a page");

    private static ArchCondition<JavaConstructor> beCalledOnlyFrom(String... places) {
        return new ArchCondition<>("be called only from " + String.join(" and ", places)) {
            @Override
            public void check(JavaConstructor constructor, ConditionEvents events) {
                constructor.getCallsOfSelf().stream()
                        .filter(call -> Stream.of(places)
                                .noneMatch(call.getOriginOwner().getName()::startsWith))
                        .forEach(call -> events.add(SimpleConditionEvent.violated(constructor, call.getDescription())));
            }
        };
    }
}
