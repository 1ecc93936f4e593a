package dk.helhed.statistics.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.helhed.geography.AreaId;
import dk.helhed.geography.AreaLevel;
import dk.helhed.geography.Areas;
import dk.helhed.statistics.DatasetId;
import dk.helhed.statistics.FileImport;
import dk.helhed.statistics.FileImport.Into;
import dk.helhed.statistics.ReleaseId;
import dk.helhed.statistics.catalog.Catalog;
import dk.helhed.statistics.catalog.Release;
import dk.helhed.statistics.intake.declaration.StagedImport;
import dk.helhed.statistics.intake.declaration.StagedImport.StagedId;
import dk.helhed.statistics.intake.reader.FileBytes;
import dk.helhed.statistics.intake.staging.StagedStore;
import dk.helhed.statistics.statbank.Pages;
import dk.helhed.statistics.warehouse.CellSum;
import dk.helhed.statistics.warehouse.Selection;
import dk.helhed.statistics.warehouse.Warehouse;
import dk.helhed.testing.AppTest;
import dk.helhed.testing.SignedIn;
import dk.helhed.web.Role;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/** The whole way from an upload to cells that can be summed, over the pages that people use. */
@AppTest
class IntakeTest {
    /** Each test has files of its own: bytes that are there already are recognised. */
    private final int valby = UUID.randomUUID().hashCode() & 0xFFFFFF;

    @Autowired
    private MockMvcTester web;

    @Autowired
    private DeclareReading declare;

    @Autowired
    private StagedStore staged;

    @Autowired
    private Catalog catalog;

    @Autowired
    private Warehouse warehouse;

    @Autowired
    private Areas areas;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private List<ApplicationRunner> runners;

    private final IntakeWorld world;

    IntakeTest(@Autowired AutowireCapableBeanFactory beans) {
        world = IntakeWorld.in(beans);
    }

    @Test
    void importsTheIncomeFileOverThePages() throws Exception {
        byte[] bytes = IntakeWorld.shared("copenhagen/statbank_In74_income.xlsx");
        String start = Pages.location(upload("indkomst.xlsx", bytes, ""));
        assertThat(world.page(start)).contains("Sådan læses filen", "Bydel - 1. Indre By · Bydel - 1. Indre By");

        String findings = Pages.location(world.pages().send(start, with(start, "Disponibel indkomst " + world.tag)));
        assertThat(world.page(findings)).contains("Filen kan indlæses. Intet er gemt endnu.");
        assertThat(world.page(findings)).contains("navnet uden forled og nummer", "anden stavemåde");

        String receipt = Pages.location(world.pages().send(findings.replace("findings", "commit"), Map.of()));
        assertThat(world.page(receipt)).contains("Kvittering: udgivelse", "792 celler", "11 af 11 områdetekster");

        var release = ReleaseId.of(receipt.substring(receipt.lastIndexOf('/') + 1));
        assertThat(mean(
                        release,
                        areas.match(Set.of("Nørrebro"), AreaLevel.DISTRICT).values()))
                .isEqualTo("186677.50");
        assertThat(mean(release, Set.of())).isEqualTo("221603.17");

        String again = Pages.location(upload("samme.xlsx", bytes, dataset(receipt)));
        assertThat(again).as("the same bytes again change nothing").isEqualTo(receipt);
        assertThat(Pages.location(upload("samme.xlsx", bytes, "")))
                .as("and the head of the file tells where they belong")
                .isEqualTo(receipt);
    }

    @Test
    void importsAPxFileThatSaysItselfHowItIsRead() {
        var px = """
                CHARSET="ANSI";
                CODEPAGE="UTF-8";
                LANGUAGE="da";
                TITLE="Beboere og flytninger %s";
                STUB="bydel","køn";
                HEADING="indhold","tid";
                CONTVARIABLE="indhold";
                VALUES("bydel")="Nørrebro","Valby";
                CODES("bydel")="1003","1005";
                VALUES("køn")="Mænd","Kvinder";
                VALUES("indhold")="Beboere","Flytninger";
                UNITS("Beboere")="personer";
                STOCKFA("Beboere")="S";
                UNITS("Flytninger")="antal";
                STOCKFA("Flytninger")="F";
                VALUES("tid")="2016","2017";
                TIMEVAL("tid")=TLIST(A1),"2016","2017";
                DATASYMBOL2="Diskretioneret";
                DATA=
                10 11 ".." 3
                20 22 2 -
                30 33 7 8
                40 44 9 6;
                """.formatted(world.tag);
        String start = Pages.location(upload("tabel.txt", px.getBytes(StandardCharsets.UTF_8), ""));
        assertThat(world.page(start))
                .contains("Det er en fil i formatet PX", "Flytninger")
                .doesNotContain("Tegnsæt");

        String findings = Pages.location(world.pages().send(start, with(start, "Fra PX " + world.tag)));
        assertThat(world.page(findings)).contains("Filen kan indlæses. Intet er gemt endnu.");
        String receipt = Pages.location(world.pages().send(findings.replace("findings", "commit"), Map.of()));

        assertThat(world.page(receipt)).contains("16 celler", "2 af 2 områdetekster");
        var release = ReleaseId.of(receipt.substring(receipt.lastIndexOf('/') + 1));
        var noerrebro = areas.match(Set.of("Nørrebro"), AreaLevel.DISTRICT).values();
        assertThat(sum(release, "beboere", noerrebro)).isEqualByComparingTo("33");
        assertThat(sum(release, "flytninger", noerrebro))
                .as("3 and the source's sign for nil")
                .isEqualByComparingTo("3");
        assertThat(warehouse.sums(
                        release, new Selection("flytninger", Map.of(), Set.copyOf(noerrebro), Set.of("2016"))))
                .singleElement()
                .extracting(Object::toString)
                .asString()
                .contains("PROTECTED_BY_SOURCE");
    }

    @Test
    void aFileOfAKnownShapeIsTakenInWithoutAPerson() {
        var name = "Uden side " + world.tag;
        world.imported(table("10"), name, Map.of());

        assertThat(world.taken(table("11"), new Into(name)))
                .isInstanceOfSatisfying(FileImport.Imported.class, taken -> {
                    assertThat(catalog.release(taken.release()).fileName()).isEqualTo("ny");
                    assertThat(taken.summary().values()).isEqualTo(2);
                    assertThat(taken.summary().warnings()).isEmpty();
                });
        assertThat(world.taken(table("11"), new Into(name)))
                .as("the same bytes again change nothing")
                .isInstanceOf(FileImport.AlreadyThere.class);
    }

    @Test
    void whatAPersonWouldHaveToSayStopsItAndNothingIsKept() {
        var name = "Uden side " + world.tag;
        world.imported(table("10"), name, Map.of());
        int open = staged.open().size();

        assertThat(codes(name, rows("12") + "2017;Atlantis " + name + ";3\n"))
                .containsExactly("INTAKE-031", "INTAKE-115");
        assertThat(codes(name, "År;Område;Antal\n2017;Nørrebro;%d\n".formatted(valby)))
                .containsExactly("INTAKE-051");
        assertThat(codes("Findes ikke " + name, rows("13"))).containsExactly("INTAKE-050");
        assertThat(staged.open()).hasSize(open);
    }

    private List<String> codes(String dataset, String csv) {
        var outcome = world.taken(world.file(csv), new Into(dataset));
        return ((FileImport.Refused) outcome)
                .reasons().stream().map(reason -> reason.code()).toList();
    }

    @Test
    void aFileOfStatisticsThatIsNotWholeIsRefusedAtTheDoor() {
        assertThat(said(upload(
                        "kort.geojson",
                        "{\"type\":\"FeatureCollection\",\"features\":[]}".getBytes(StandardCharsets.UTF_8),
                        "")))
                .contains("READ-031", "Hent tabellen som JSON-stat.");
        assertThat(said(upload(
                        "halv.px",
                        "CHARSET=\"ANSI\";STUB=\"a\";VALUES(\"a\")=\"x\",\"y\";DATA=1".getBytes(StandardCharsets.UTF_8),
                        "")))
                .contains("READ-016");
    }

    @Test
    void importsThePopulationFile() throws Exception {
        var file = FileBytes.of(IntakeWorld.shared("copenhagen/statbank_Be4.3_population.xlsx"));
        var release = world.imported(file, "Befolkning " + world.tag, Map.of());
        var noerrebro =
                Set.copyOf(areas.match(Set.of("Nørrebro"), AreaLevel.DISTRICT).values());

        var sums = warehouse.sums(release, new Selection("antal_personer", Map.of(), noerrebro, Set.of("2016-12-31")));

        assertThat(sums)
                .singleElement()
                .extracting(CellSum::sum)
                .satisfies(sum -> assertThat((BigDecimal) sum).isEqualByComparingTo("79951"));
    }

    @Test
    void anUnknownAreaStopsUntilItIsPlaced() {
        String name = "Områder " + world.tag;
        String csv = "År;Bydel;Antal personer\n2017;Nørrebro;10\n2017;Atlantis %s;20\n2017;I alt;30\n".formatted(name);
        var id = world.declared(world.file(csv), name, Map.of());

        assertThat(world.commit(id))
                .isInstanceOfSatisfying(
                        CommitIntake.Refused.class,
                        refused -> assertThat(refused.reasons())
                                .extracting(reason -> reason.code())
                                .containsExactly("INTAKE-031"));
        assertThat(world.findings(id))
                .contains("2 fund stopper indlæsningen. Intet er gemt.", "Ukendt område", "INTAKE-115", "Atlantis");

        var valby = areas.match(Set.of("Valby"), AreaLevel.DISTRICT)
                .values()
                .iterator()
                .next();
        world.placed(id, Map.of("Atlantis " + name, valby.value().toString(), "I alt", PlaceAreas.NOWHERE));
        var release = world.committed(id);

        assertThat(warehouse.sums(release, Selection.of("antal_personer"))).hasSize(2);
        assertThat(warehouse.unplaced(release, Selection.of("antal_personer")).sum())
                .isEqualByComparingTo("30");
        assertThat(catalog.release(release).unplacedCells()).isEqualTo(1);
        assertThat(areas.match(Set.of("Atlantis " + name), AreaLevel.DISTRICT))
                .as("what was chosen once is known the next time")
                .containsValue(valby);
    }

    @Test
    void aWithdrawnReleaseGivesWayToTheOneBefore() {
        String name = "Tilbage " + world.tag;
        var first = world.imported(table("10"), name, Map.of());
        var dataset = catalog.release(first).dataset();
        var second = into(dataset, table("11"));
        assertThat(catalog.current(dataset)).map(Release::id).contains(second);
        String address = "/datasets/" + dataset.value() + "/releases/" + second.value();

        assertThat(world.pages()
                        .send(address + "/withdrawal", Map.of("reason", " "))
                        .getStatus())
                .isEqualTo(422);
        assertThat(Pages.location(
                        world.pages().send(address + "/withdrawal", Map.of("reason", "Kilden sendte forkert år"))))
                .isEqualTo(address);

        assertThat(catalog.current(dataset)).map(Release::id).contains(first);
        assertThat(world.page(address)).contains("er trukket tilbage", "Kilden sendte forkert år");
        assertThat(into(dataset, table("11")))
                .as("what was withdrawn can be imported again, as a new release")
                .isNotEqualTo(second);
    }

    @Test
    void theSecondImportIntoADatasetMustMeanTheSame() {
        String name = "Samme " + world.tag;
        var first = world.imported(table("10"), name, Map.of());
        var dataset = catalog.release(first).dataset();
        String other = "År;Bydel;Køn;Antal personer\n2017;Nørrebro;Mænd;10\n";
        var id = world.handedIn(world.file(other), "b.csv", Optional.of(dataset));
        var file = staged.staged(id);

        assertThat(declare.declare(id, file.version(), file.fields(), false))
                .isInstanceOfSatisfying(
                        DeclareReading.Refused.class,
                        refused -> assertThat(refused.reasons())
                                .extracting(reason -> reason.code())
                                .containsExactly("INTAKE-027"));
        assertThat(catalog.releases(dataset)).hasSize(1);
    }

    @Test
    void twoWindowsDoNotOverwriteOneAnother() {
        var id = world.handedIn(table("12"), "a.csv");
        var fields = world.fields(id).with(world.facts("Vinduer " + world.tag));

        assertThat(declare.declare(id, 0, fields, false)).isInstanceOf(DeclareReading.Declared.class);
        assertThat(declare.declare(id, 0, fields, false)).isInstanceOf(DeclareReading.ChangedElsewhere.class);
    }

    @Test
    void aSecondClickImportsOnce() {
        var id = world.declared(table("13"), "Klik " + world.tag, Map.of());
        var first = world.commit(id);

        assertThat(first).isInstanceOf(CommitIntake.Imported.class);
        assertThat(world.commit(id)).isInstanceOf(CommitIntake.AlreadyThere.class);
    }

    @Test
    void aCrashBetweenTheCellsAndTheCommitLeavesNothing() throws Exception {
        String name = "Afbrudt " + world.tag;
        var id = world.declared(table("14"), name, Map.of());
        var written = new ReleaseId[1];

        assertThatThrownBy(() -> transaction.executeWithoutResult(_ -> {
                    written[0] = world.committed(id);
                    throw new IllegalStateException("the power went");
                }))
                .hasMessage("the power went");

        assertThat(catalog.all()).noneMatch(dataset -> dataset.name().equals(name));
        assertThat(staged.staged(id).end()).isInstanceOf(StagedImport.Open.class);
        assertThat(warehouse.periods(written[0], "antal_personer"))
                .as("the file is there, but no row owns it")
                .containsExactly("2017");
        for (var runner : runners) {
            if (runner.getClass().getSimpleName().startsWith("LeftoverSweep")) {
                runner.run(new DefaultApplicationArguments());
            }
        }
        assertThatThrownBy(() -> warehouse.periods(written[0], "antal_personer"))
                .hasMessageContaining("No cells");
        assertThat(world.commit(id)).as("and it can be taken up again").isInstanceOf(CommitIntake.Imported.class);
    }

    @Test
    void badFilesAreRefusedOnThePageAndNothingIsStored() {
        int before = staged.open().size();
        var page = upload("tal.csv", "<html><body>Log ind</body></html>".getBytes(StandardCharsets.UTF_8), "");

        assertThat(said(page)).contains("Filen blev ikke modtaget. Intet er gemt.", "INTAKE-002", "webside");
        assertThat(staged.open()).hasSize(before);
    }

    @Test
    void anUnfinishedDeclarationNamesAllItsReasonsAtOnce() {
        var id = world.handedIn(table("15"), "a.csv");
        var form = new LinkedHashMap<>(world.fields(id).fields());
        form.putAll(
                Map.of("role1", "IGNORE", "dataset", "new", "version", "0", "thousands", "COMMA", "decimal", "COMMA"));

        var page = world.pages().send("/intake/" + id.value(), form);

        assertThat(said(page)).contains("INTAKE-014", "INTAKE-016", "INTAKE-017", "INTAKE-021", "INTAKE-022");
    }

    @Test
    void anotherRoleMayReadAndNotImport() {
        assertThat(web.get().uri("/datasets").with(SignedIn.as(Role.BOARD_MEMBER)))
                .hasStatusOk();
        assertThat(web.get().uri("/intake").with(SignedIn.as(Role.BOARD_MEMBER)))
                .hasStatus(403);
    }

    @Test
    void unknownTextsAreAskedAboutAFewAtATimeAndAllOfThemCanBeFetched() {
        String name = "Mange " + world.tag;
        var csv = new StringBuilder("År;Bydel;Antal personer\n2017;Nørrebro;10\n");
        for (int i = 1; i <= 40; i++) {
            csv.append("2017;").append(i).append(" Atlantis ").append(name).append(";20\n");
        }
        var id = world.declared(world.file(csv.toString()), name, Map.of());
        var findings = "/intake/" + id.value() + "/findings";

        assertThat(world.page(findings))
                .contains("1–25 af 40", "name=\"area24\"")
                .doesNotContain("name=\"area25\"");
        assertThat(world.page(findings + "?page=2")).contains("26–40 af 40", "40 Atlantis " + name);
        assertThat(world.page("/intake/" + id.value() + "/unplaced.csv").lines())
                .hasSize(41)
                .anyMatch(line -> line.startsWith("40 Atlantis " + name + ";40;1;1;"));
    }

    @Test
    void theFindingsCanBeFetchedAndRunNothing() {
        String csv = "År;Bydel;Antal personer\n2017;Nørrebro;=HYPERLINK(1)\n";
        var id = world.declared(world.file(csv), "Formel " + world.tag, Map.of("role2", "MEASURE", "counted2", "yes"));

        assertThat(world.page("/intake/" + id.value() + "/findings.csv"))
                .contains("Stopper;2;Antal personer;'=HYPERLINK(1);Ikke et tal");
    }

    private String mean(ReleaseId release, Collection<AreaId> of) {
        BigDecimal persons = sum(release, "antal_personer", of);
        return sum(release, "disponibel_indkomst", of)
                .movePointRight(3)
                .divide(persons, 2, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private BigDecimal sum(ReleaseId release, String measure, Collection<AreaId> of) {
        return warehouse.sums(release, new Selection(measure, Map.of(), Set.copyOf(of), Set.of("2017"))).stream()
                .map(CellSum::sum)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private FileBytes table(String persons) {
        return world.file(rows(persons));
    }

    private String rows(String persons) {
        return "År;Bydel;Antal personer\n2017;Nørrebro;%s\n2017;Valby;%s\n".formatted(persons, valby);
    }

    private ReleaseId into(DatasetId dataset, FileBytes file) {
        return world.committed(world.declared(world.handedIn(file, "b.csv", Optional.of(dataset)), Map.of()));
    }

    /** The form as the page shows it, with the facts of a dataset. */
    private Map<String, String> with(String address, String name) {
        var file = staged.staged(StagedId.of(address.substring(address.lastIndexOf('/') + 1)));
        var form = new LinkedHashMap<>(file.fields().with(world.facts(name)).fields());
        form.put("version", String.valueOf(file.version()));
        form.put("action", "continue");
        return form;
    }

    private MockHttpServletResponse upload(String name, byte[] bytes, String dataset) {
        return web.post()
                .uri("/intake")
                .multipart()
                .file(new MockMultipartFile("file", name, "application/octet-stream", bytes))
                .param("dataset", dataset)
                .with(SignedIn.as(Role.ANALYST))
                .with(csrf())
                .exchange()
                .getResponse();
    }

    private static String said(MockHttpServletResponse refused) {
        assertThat(refused.getStatus()).isEqualTo(422);
        return Pages.text(refused);
    }

    private static String dataset(String receipt) {
        return receipt.split("/")[2];
    }
}
