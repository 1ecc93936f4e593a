package dk.helhed.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dk.helhed.kernel.Pure;
import dk.helhed.kernel.UseCase;
import dk.helhed.web.OpenTo;
import dk.helhed.web.OpenToEveryone;
import dk.helhed.web.OpenToSignedIn;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The second wall: the house rules that a machine can see. Each says why. */
@AnalyzeClasses(packages = "dk.helhed", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {
    private static final String FORBIDDEN =
            ".*(Manager|Helper|Util|Utils|Handler|Processor|Data|Info|Impl|Base|Common|DTO|Dto|Service)";

    private static final DescribedPredicate<JavaClass> WRITTEN =
            describe("written by hand", type -> !type.getSimpleName().startsWith("Jte") && !type.isAnonymousClass());

    private static final DescribedPredicate<JavaClass> PURE =
            // a package-info calculates nothing; it may carry the marks that the module system asks for
            describe(
                    "in a @Pure package",
                    type -> type.getPackage().isAnnotatedWith(Pure.class)
                            && !type.getSimpleName().equals("package-info"));

    @ArchTest
    static final ArchRule pureCodeOnlyCalculates = noClasses()
            .that(PURE)
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "org.springframework..",
                    "java.sql..",
                    "javax.sql..",
                    "java.nio.file..",
                    "java.net..",
                    "org.duckdb.."))
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(java.time.Clock.class, java.io.File.class, java.util.Random.class)
            .because(
                    "the same input must give the same output on every machine, and be testable without starting anything")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule pureCodeKnowsOnlyPureCode = noClasses()
            .that(PURE)
            .should()
            .dependOnClassesThat(describe(
                    "of a feature that is not pure",
                    type -> type.getPackageName().matches("dk\\.helhed\\.[a-z]+\\.[a-z.]+")
                            && !type.getPackage().isAnnotatedWith(Pure.class)))
            .because("a calculation that reaches into a feature drags the database behind it")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule namesAreWordsOfTheField = noClasses()
            .that(WRITTEN)
            .should()
            .haveNameMatching(FORBIDDEN)
            .because("a Manager or a Helper says nothing of what it does, and so collects everything");

    @ArchTest
    static final ArchRule everyRouteSaysWhoMayUseIt = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Controller.class)
            .and()
            .areMetaAnnotatedWith(RequestMapping.class)
            .and()
            .doNotHaveName("error")
            .should(carryExactlyOneOf(OpenTo.class, OpenToSignedIn.class, OpenToEveryone.class))
            .because("a route that nobody thought of is a route that everybody can use");

    @ArchTest
    static final ArchRule controllersAreNobodysBusiness = classes()
            .that()
            .areAnnotatedWith(Controller.class)
            .should()
            .notBePublic()
            .because("a controller is reached by its address only");

    @ArchTest
    static final ArchRule useCasesArePackagePrivate = classes()
            .that()
            .areAnnotatedWith(UseCase.class)
            .should()
            .notBePublic()
            .because("another module asks the facade or hears the event; it does not run our use cases")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule onlyUseCasesAndStoresKnowTheTime = noClasses()
            .that()
            .areAnnotatedWith(Controller.class)
            .should()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.LocalDateTime.class, "now")
            .because("time is an argument: what happens at midnight must be testable at noon");

    @ArchTest
    static final ArchRule constructorsAreShort = constructors()
            .that()
            .areDeclaredInClassesThat(describe(
                    "not records or exceptions", type -> !type.isRecord() && !type.isEnum() && WRITTEN.test(type)))
            .should(haveAtMostFiveParameters())
            .because("what needs six things does two jobs");

    @ArchTest
    static final ArchRule sqlIsAskedInStoresAndQueries = noClasses()
            .that(describe(
                    "neither Store, Queries nor facade",
                    type -> !type.getName().replaceFirst("\\$.*", "").matches(".*(Store|Queries)")
                            && !type.getPackageName().matches("dk\\.helhed\\.[a-z]+")
                            && !type.getPackageName().startsWith("dk.helhed.platform")
                            && !type.getPackageName().startsWith("dk.helhed.statistics.warehouse")))
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.springframework.jdbc.core.simple.JdbcClient")
            .because("whoever looks for a statement looks in two kinds of file");

    @ArchTest
    static final ArchRule threadsAreThoseOfTheSystem = noClasses()
            .should()
            .callMethod(Thread.class, "ofVirtual")
            .orShould()
            .callMethod(Thread.class, "startVirtualThread", Runnable.class)
            .orShould()
            .callMethod(Executors.class, "newVirtualThreadPerTaskExecutor")
            .because(
                    "virtual threads that wait for a class hold their carriers, and on two cores the whole city stands still");

    @ArchTest
    static final ArchRule noMocks = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.mockito.."))
            .because("the database and the files are real in tests");

    @Test
    void requestsRunOnThreadsOfTheSystem() throws IOException {
        var settings = new YamlPropertySourceLoader().load("settings", new ClassPathResource("application.yml"));
        assertThat(settings)
                .extracting(part -> part.getProperty("spring.threads.virtual.enabled"))
                .containsOnlyOnce(false)
                .doesNotContain(true);
    }

    @Test
    void classesStaySmall() {
        var long_ = Sources.MAIN.ending(".java").stream()
                .filter(source -> source.text().lines().count() > 300)
                .toList();
        assertThat(long_)
                .as("a class of more than 300 lines has two reasons to change")
                .isEmpty();
    }

    @Test
    void featureFoldersStaySmall() {
        Map<Path, Long> crowded = Sources.MAIN.ending(".java").stream()
                .collect(Collectors.groupingBy(
                        source -> java.util.Objects.requireNonNull(source.path().getParent()), Collectors.counting()));
        crowded.keySet().removeIf(folder -> folder.getNameCount() < 7);
        crowded.values().removeIf(files -> files <= 16);
        assertThat(crowded)
                .as("a feature of more than 15 files (and its package-info) is two features")
                .isEmpty();
    }

    @Test
    void everyPackageSaysWhatItIsFor() {
        var silent = Sources.MAIN.ending(".java").stream()
                .map(source -> java.util.Objects.requireNonNull(source.path().getParent()))
                .distinct()
                .filter(folder -> !folder.endsWith("java"))
                .filter(folder -> !folder.resolve("package-info.java").toFile().exists())
                .toList();
        assertThat(silent).as("a newcomer finds the room from the folder list").isEmpty();
    }

    private static ArchCondition<JavaMethod> carryExactlyOneOf(Class<?>... annotations) {
        return new ArchCondition<>("carry exactly one of the access annotations") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var found = Stream.of(annotations)
                        .filter(type ->
                                method.isAnnotatedWith(type.getName()) || method.isMetaAnnotatedWith(type.getName()))
                        .count();
                if (found != 1) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " carries " + found));
                }
            }
        };
    }

    private static ArchCondition<JavaConstructor> haveAtMostFiveParameters() {
        return new ArchCondition<>("have at most five parameters") {
            @Override
            public void check(JavaConstructor constructor, ConditionEvents events) {
                var parameters = constructor.getRawParameterTypes().size();
                if (parameters > 5) {
                    events.add(SimpleConditionEvent.violated(
                            constructor, constructor.getFullName() + " has " + parameters));
                }
            }
        };
    }

    /** Components that are public must be meant so: a facade of the module's root, or shared machinery. */
    @ArchTest
    static final ArchRule componentsOfFeaturesAreTheirOwn = classes()
            .that()
            .areAnnotatedWith(Component.class)
            .and(describe(
                    "in a feature folder",
                    type -> type.getPackageName().matches("dk\\.helhed\\.[a-z]+\\.[a-z.]+")
                            && !type.getPackageName().startsWith("dk.helhed.statistics.catalog")
                            && !type.getPackageName().equals("dk.helhed.statistics.drawing")
                            && !type.getPackageName().startsWith("dk.helhed.statistics.measurement")
                            && !type.getPackageName().startsWith("dk.helhed.statistics.warehouse")))
            .should()
            .notBePublic()
            .because("another feature that could reach in, would")
            .allowEmptyShould(true);
}
