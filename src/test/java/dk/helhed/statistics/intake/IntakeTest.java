package dk.helhed.statistics.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import dk.helhed.geography.AreaId;
import dk.helhed.geography.AreaLevel;
import dk.helhed.geography.AreaStore;
import dk.helhed.geography.Areas;
import dk.helhed.kernel.AccountId;
import dk.helhed.statistics.DatasetId;
import dk.helhed.statistics.FileImport;
import dk.helhed.statistics.ReleaseId;
import dk.helhed.statistics.catalog.Catalog;
import dk.helhed.statistics.catalog.Release;
import dk.helhed.statistics.intake.declaration.StagedImport;
import dk.helhed.statistics.intake.declaration.StagedImport.StagedId;
import dk.helhed.statistics.intake.reader.FileBytes;
import dk.helhed.statistics.intake.staging.StagedStore;
import dk.helhed.statistics.warehouse.CellSum;
import dk.helhed.statistics.warehouse.Selection;
import dk.helhed.statistics.warehouse.Warehouse;
import dk.helhed.testing.AppTest;
import dk.helhed.testing.SignedIn;
import dk.helhed.web.Role;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.transaction.support.TransactionTemplate;

/** The whole way from an upload to cells that can be summed, over the pages that people use. */
@AppTest
class IntakeTest {
    private static final Path FILES = Path.of("../shared/data/copenhagen");
    private static final AccountId SOMEONE = new AccountId(new UUID(0, 1));

    /** Each test has files of its own: bytes that are there already are recognised. */
    private final int valby = UUID.randomUUID().hashCode() & 0xFFFFFF;

    @Autowired
    private MockMvc web;

    @Autowired
    private StageFile stage;

    @Autowired
    private DeclareReading declare;

    @Autowired
    private PlaceAreas place;

    @Autowired
    private CommitIntake commit;

    @Autowired
    private StagedStore staged;

    @Autowired
    private Catalog catalog;

    @Autowired
    private FileImport imports;

    @Autowired
    private Warehouse warehouse;

    @Autowired
    private Areas areas;

    @Autowired
    private AreaStore areaStore;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private List<ApplicationRunner> runners;

    @BeforeEach
    void districts() {
        Districts.exist(areas, areaStore);
    }

    @Test
    void importsTheIncomeFileOverThePages() throws Exception {
        byte[] bytes = file("statbank_In74_income.xlsx");
        String start = location(upload("indkomst.xlsx", bytes, ""));
        assertThat(html(start)).contains("Sådan læses filen", "Bydel - 1. Indre By · Bydel - 1. Indre By");

        String findings = location(send(start, with(start, Map.of("datasetName", "Disponibel indkomst " + unique()))));
        assertThat(html(findings)).contains("Filen kan indlæses. Intet er gemt endnu.");
        assertThat(html(findings)).contains("navnet uden forled og nummer", "anden stavemåde");

        String receipt = location(send(findings.replace("findings", "commit"), Map.of()));
        assertThat(html(receipt)).contains("Kvittering: udgivelse", "792 celler", "11 af 11 områdetekster");

        var release = ReleaseId.of(receipt.substring(receipt.lastIndexOf('/') + 1));
        assertThat(mean(
                        release,
                        areas.match(Set.of("Nørrebro"), AreaLevel.DISTRICT).values()))
                .isEqualTo("186677.50");
        assertThat(mean(release, Set.of())).isEqualTo("221603.17");

        String again = location(upload("samme.xlsx", bytes, dataset(receipt)));
        assertThat(again).as("the same bytes again change nothing").isEqualTo(receipt);
        assertThat(location(upload("samme.xlsx", bytes, "")))
                .as("and the head of the file tells where they belong")
                .isEqualTo(receipt);
    }

    @Test
    void importsAPxFileThatSaysItselfHowItIsRead() throws Exception {
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
                """.formatted(unique());
        String start = location(upload("tabel.txt", px.getBytes(StandardCharsets.UTF_8), ""));
        assertThat(html(start))
                .contains("Det er en fil i formatet PX", "Flytninger")
                .doesNotContain("Tegnsæt");

        String findings = location(send(start, with(start, Map.of("datasetName", "Fra PX " + unique()))));
        assertThat(html(findings)).contains("Filen kan indlæses. Intet er gemt endnu.");
        String receipt = location(send(findings.replace("findings", "commit"), Map.of()));

        assertThat(html(receipt)).contains("16 celler", "2 af 2 områdetekster");
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
        var name = "Uden side " + unique();
        imported(table("10").getBytes(StandardCharsets.UTF_8), "a.csv", Map.of("datasetName", name));

        var bytes = table("11").getBytes(StandardCharsets.UTF_8);
        assertThat(imports.take(FileBytes.of(bytes), "b.csv", name, AccountId.COMMAND_LINE))
                .isInstanceOfSatisfying(FileImport.Imported.class, taken -> {
                    assertThat(catalog.release(taken.release()).fileName()).isEqualTo("b.csv");
                    assertThat(taken.summary().values()).isEqualTo(2);
                    assertThat(taken.summary().warnings()).isEmpty();
                });
        assertThat(imports.take(FileBytes.of(bytes), "b.csv", name, AccountId.COMMAND_LINE))
                .as("the same bytes again change nothing")
                .isInstanceOf(FileImport.AlreadyThere.class);
    }

    @Test
    void whatAPersonWouldHaveToSayStopsItAndNothingIsKept() {
        var name = "Uden side " + unique();
        imported(table("10").getBytes(StandardCharsets.UTF_8), "a.csv", Map.of("datasetName", name));
        int open = staged.open().size();

        assertThat(codes(name, table("12") + "2017;Atlantis " + name + ";3\n"))
                .containsExactly("INTAKE-031", "INTAKE-115");
        assertThat(codes(name, "År;Område;Antal\n2017;Nørrebro;%d\n".formatted(valby)))
                .containsExactly("INTAKE-051");
        assertThat(codes("Findes ikke " + name, table("13"))).containsExactly("INTAKE-050");
        assertThat(staged.open()).hasSize(open);
    }

    private List<String> codes(String dataset, String csv) {
        var outcome = imports.take(
                FileBytes.of(csv.getBytes(StandardCharsets.UTF_8)), "c.csv", dataset, AccountId.COMMAND_LINE);
        return ((FileImport.Refused) outcome)
                .reasons().stream().map(reason -> reason.code()).toList();
    }

    @Test
    void aFileOfStatisticsThatIsNotWholeIsRefusedAtTheDoor() throws Exception {
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
        byte[] bytes = file("statbank_Be4.3_population.xlsx");
        var release = imported(bytes, "befolkning.xlsx", Map.of("datasetName", "Befolkning " + unique()));
        var noerrebro =
                Set.copyOf(areas.match(Set.of("Nørrebro"), AreaLevel.DISTRICT).values());

        var sums = warehouse.sums(release, new Selection("antal_personer", Map.of(), noerrebro, Set.of("2016-12-31")));

        assertThat(sums)
                .singleElement()
                .extracting(CellSum::sum)
                .satisfies(sum -> assertThat((BigDecimal) sum).isEqualByComparingTo("79951"));
    }

    @Test
    void anUnknownAreaStopsUntilItIsPlaced() throws Exception {
        String name = "Områder " + unique();
        String csv = "År;Bydel;Antal personer\n2017;Nørrebro;10\n2017;Atlantis %s;20\n2017;I alt;30\n".formatted(name);
        var id = declared(csv.getBytes(StandardCharsets.UTF_8), "omraader.csv", Map.of("datasetName", name));

        assertThat(commit.commit(id, SOMEONE))
                .isInstanceOfSatisfying(
                        CommitIntake.Refused.class,
                        refused -> assertThat(refused.reasons())
                                .extracting(reason -> reason.code())
                                .containsExactly("INTAKE-031"));
        assertThat(html("/intake/" + id.value() + "/findings"))
                .contains("2 fund stopper indlæsningen. Intet er gemt.", "Ukendt område", "INTAKE-115", "Atlantis");

        var valby = areas.match(Set.of("Valby"), AreaLevel.DISTRICT)
                .values()
                .iterator()
                .next();
        place.place(id, Map.of("Atlantis " + name, valby.value().toString(), "I alt", PlaceAreas.NOWHERE));
        var release = ((CommitIntake.Imported) commit.commit(id, SOMEONE)).release();

        assertThat(warehouse.sums(release, Selection.of("antal_personer"))).hasSize(2);
        assertThat(warehouse.unplaced(release, Selection.of("antal_personer")).sum())
                .isEqualByComparingTo("30");
        assertThat(catalog.release(release).unplacedCells()).isEqualTo(1);
        assertThat(areas.match(Set.of("Atlantis " + name), AreaLevel.DISTRICT))
                .as("what was chosen once is known the next time")
                .containsValue(valby);
    }

    @Test
    void aWithdrawnReleaseGivesWayToTheOneBefore() throws Exception {
        String name = "Tilbage " + unique();
        var first = imported(table("10").getBytes(StandardCharsets.UTF_8), "a.csv", Map.of("datasetName", name));
        var dataset = catalog.release(first).dataset();
        var second = into(dataset, table("11").getBytes(StandardCharsets.UTF_8));
        assertThat(catalog.current(dataset)).map(Release::id).contains(second);
        String address = "/datasets/" + dataset.value() + "/releases/" + second.value();

        assertThat(send(address + "/withdrawal", Map.of("reason", " "))
                        .getResponse()
                        .getStatus())
                .isEqualTo(422);
        assertThat(location(send(address + "/withdrawal", Map.of("reason", "Kilden sendte forkert år"))))
                .isEqualTo(address);

        assertThat(catalog.current(dataset)).map(Release::id).contains(first);
        assertThat(html(address)).contains("er trukket tilbage", "Kilden sendte forkert år");
        assertThat(into(dataset, table("11").getBytes(StandardCharsets.UTF_8)))
                .as("what was withdrawn can be imported again, as a new release")
                .isNotEqualTo(second);
    }

    @Test
    void theSecondImportIntoADatasetMustMeanTheSame() throws Exception {
        String name = "Samme " + unique();
        var first = imported(table("10").getBytes(StandardCharsets.UTF_8), "a.csv", Map.of("datasetName", name));
        var dataset = catalog.release(first).dataset();
        String other = "År;Bydel;Køn;Antal personer\n2017;Nørrebro;Mænd;10\n";
        var id = staged(other.getBytes(StandardCharsets.UTF_8), "b.csv", Optional.of(dataset));
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
    void twoWindowsDoNotOverwriteOneAnother() throws Exception {
        var id = staged(table("12").getBytes(StandardCharsets.UTF_8), "a.csv", Optional.empty());
        var fields = staged.staged(id).fields().with(facts(Map.of("datasetName", "Vinduer " + unique())));

        assertThat(declare.declare(id, 0, fields, false)).isInstanceOf(DeclareReading.Declared.class);
        assertThat(declare.declare(id, 0, fields, false)).isInstanceOf(DeclareReading.ChangedElsewhere.class);
    }

    @Test
    void aSecondClickImportsOnce() throws Exception {
        var id = declared(
                table("13").getBytes(StandardCharsets.UTF_8), "a.csv", Map.of("datasetName", "Klik " + unique()));
        var first = commit.commit(id, SOMEONE);

        assertThat(first).isInstanceOf(CommitIntake.Imported.class);
        assertThat(commit.commit(id, SOMEONE)).isInstanceOf(CommitIntake.AlreadyThere.class);
    }

    @Test
    void aCrashBetweenTheCellsAndTheCommitLeavesNothing() throws Exception {
        String name = "Afbrudt " + unique();
        var id = declared(table("14").getBytes(StandardCharsets.UTF_8), "a.csv", Map.of("datasetName", name));
        var written = new ReleaseId[1];

        assertThatThrownBy(() -> transaction.executeWithoutResult(_ -> {
                    written[0] = ((CommitIntake.Imported) commit.commit(id, SOMEONE)).release();
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
        assertThat(commit.commit(id, SOMEONE))
                .as("and it can be taken up again")
                .isInstanceOf(CommitIntake.Imported.class);
    }

    @Test
    void badFilesAreRefusedOnThePageAndNothingIsStored() throws Exception {
        int before = staged.open().size();
        var page = upload("tal.csv", "<html><body>Log ind</body></html>".getBytes(StandardCharsets.UTF_8), "");

        assertThat(page.getResponse().getStatus()).isEqualTo(422);
        assertThat(page.getResponse().getContentAsString(StandardCharsets.UTF_8))
                .contains("Filen blev ikke modtaget. Intet er gemt.", "INTAKE-002", "webside");
        assertThat(staged.open()).hasSize(before);
    }

    @Test
    void anUnfinishedDeclarationNamesAllItsReasonsAtOnce() throws Exception {
        var id = staged(table("15").getBytes(StandardCharsets.UTF_8), "a.csv", Optional.empty());
        var form = new LinkedHashMap<>(staged.staged(id).fields().fields());
        form.putAll(
                Map.of("role1", "IGNORE", "dataset", "new", "version", "0", "thousands", "COMMA", "decimal", "COMMA"));

        var page = send("/intake/" + id.value(), form);

        assertThat(page.getResponse().getStatus()).isEqualTo(422);
        assertThat(page.getResponse().getContentAsString(StandardCharsets.UTF_8))
                .contains("INTAKE-014", "INTAKE-016", "INTAKE-017", "INTAKE-021", "INTAKE-022");
    }

    @Test
    void anotherRoleMayReadAndNotImport() throws Exception {
        assertThat(web.perform(get("/datasets").with(SignedIn.as(Role.BOARD_MEMBER)))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(200);
        assertThat(web.perform(get("/intake").with(SignedIn.as(Role.BOARD_MEMBER)))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
    }

    @Test
    void unknownTextsAreAskedAboutAFewAtATimeAndAllOfThemCanBeFetched() throws Exception {
        String name = "Mange " + unique();
        var csv = new StringBuilder("År;Bydel;Antal personer\n2017;Nørrebro;10\n");
        for (int i = 1; i <= 40; i++) {
            csv.append("2017;").append(i).append(" Atlantis ").append(name).append(";20\n");
        }
        var id = declared(csv.toString().getBytes(StandardCharsets.UTF_8), "mange.csv", Map.of("datasetName", name));
        var findings = "/intake/" + id.value() + "/findings";

        assertThat(html(findings)).contains("1–25 af 40", "name=\"area24\"").doesNotContain("name=\"area25\"");
        assertThat(html(findings + "?page=2")).contains("26–40 af 40", "40 Atlantis " + name);
        assertThat(html("/intake/" + id.value() + "/unplaced.csv").lines())
                .hasSize(41)
                .anyMatch(line -> line.startsWith("40 Atlantis " + name + ";40;1;1;"));
    }

    @Test
    void theFindingsCanBeFetchedAndRunNothing() throws Exception {
        String csv = "År;Bydel;Antal personer\n2017;Nørrebro;=HYPERLINK(1)\n";
        var id = declared(
                csv.getBytes(StandardCharsets.UTF_8),
                "formel.csv",
                Map.of("datasetName", "Formel " + unique(), "role2", "MEASURE", "counted2", "yes"));

        assertThat(html("/intake/" + id.value() + "/findings.csv"))
                .contains("Stopper;2;Antal personer;'=HYPERLINK(1);Ikke et tal");
    }

    private String mean(ReleaseId release, java.util.Collection<AreaId> of) {
        BigDecimal persons = sum(release, "antal_personer", of);
        return sum(release, "disponibel_indkomst", of)
                .movePointRight(3)
                .divide(persons, 2, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private BigDecimal sum(ReleaseId release, String measure, java.util.Collection<AreaId> of) {
        return warehouse.sums(release, new Selection(measure, Map.of(), Set.copyOf(of), Set.of("2017"))).stream()
                .map(CellSum::sum)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private String table(String persons) {
        return "År;Bydel;Antal personer\n2017;Nørrebro;%s\n2017;Valby;%s\n".formatted(persons, valby);
    }

    private ReleaseId imported(byte[] bytes, String name, Map<String, String> facts) {
        return ((CommitIntake.Imported) commit.commit(declared(bytes, name, facts), SOMEONE)).release();
    }

    private ReleaseId into(DatasetId dataset, byte[] bytes) {
        var id = staged(bytes, "b.csv", Optional.of(dataset));
        var file = staged.staged(id);
        assertThat(declare.declare(id, file.version(), file.fields(), false))
                .isInstanceOf(DeclareReading.Declared.class);
        return ((CommitIntake.Imported) commit.commit(id, SOMEONE)).release();
    }

    private StagedId declared(byte[] bytes, String name, Map<String, String> facts) {
        var id = staged(bytes, name, Optional.empty());
        var file = staged.staged(id);
        var fields = file.fields().with(facts(facts)).with(Map.of("dataset", "new"));
        assertThat(declare.declare(id, file.version(), fields, false)).isInstanceOf(DeclareReading.Declared.class);
        return id;
    }

    private StagedId staged(byte[] bytes, String name, Optional<DatasetId> into) {
        return ((StageFile.Staged) stage.stage(FileBytes.of(bytes), name, into, SOMEONE)).id();
    }

    private static Map<String, String> facts(Map<String, String> more) {
        var facts = new LinkedHashMap<>(Map.of(
                "dataset", "new", "source", "Prøvekilde", "licence", "Prøve", "threshold", "0", "level", "DISTRICT"));
        facts.putAll(more);
        return facts;
    }

    /** The form as the page shows it, with the facts of a dataset. */
    private Map<String, String> with(String address, Map<String, String> more) {
        var file = staged.staged(StagedId.of(address.substring(address.lastIndexOf('/') + 1)));
        var form = new LinkedHashMap<>(file.fields().with(facts(more)).fields());
        form.put("version", String.valueOf(file.version()));
        form.put("action", "continue");
        return form;
    }

    private MvcResult upload(String name, byte[] bytes, String dataset) throws Exception {
        return web.perform(multipart("/intake")
                        .file(new MockMultipartFile("file", name, "application/octet-stream", bytes))
                        .param("dataset", dataset)
                        .with(SignedIn.as(Role.ANALYST))
                        .with(csrf()))
                .andReturn();
    }

    private MvcResult send(String address, Map<String, String> form) throws Exception {
        var request = post(address).with(SignedIn.as(Role.ANALYST)).with(csrf());
        form.forEach(request::param);
        return web.perform(request).andReturn();
    }

    private String html(String address) throws Exception {
        var response = web.perform(get(address).with(SignedIn.as(Role.ANALYST)))
                .andReturn()
                .getResponse();
        assertThat(response.getStatus()).isEqualTo(200);
        return response.getContentAsString(StandardCharsets.UTF_8);
    }

    private static String said(MvcResult result) throws Exception {
        assertThat(result.getResponse().getStatus()).isEqualTo(422);
        return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private static String location(MvcResult result) {
        assertThat(result.getResponse().getStatus()).isEqualTo(303);
        return java.util.Objects.requireNonNull(result.getResponse().getHeader("Location"));
    }

    private static String dataset(String receipt) {
        return receipt.split("/")[2];
    }

    private static String unique() {
        return UUID.randomUUID().toString().substring(0, 8);
    }

    private static byte[] file(String name) throws IOException {
        Assumptions.assumeTrue(Files.exists(FILES.resolve(name)), "the shared files are not here");
        return Files.readAllBytes(FILES.resolve(name));
    }
}
