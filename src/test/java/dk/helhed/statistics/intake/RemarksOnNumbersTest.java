package dk.helhed.statistics.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import dk.helhed.geography.AreaLevel;
import dk.helhed.geography.AreaStore;
import dk.helhed.geography.Areas;
import dk.helhed.geography.NewArea;
import dk.helhed.kernel.AccountId;
import dk.helhed.statistics.FileImport;
import dk.helhed.statistics.catalog.Catalog;
import dk.helhed.statistics.catalog.Dataset;
import dk.helhed.statistics.intake.declaration.StagedImport.StagedId;
import dk.helhed.statistics.intake.reader.FileBytes;
import dk.helhed.statistics.intake.staging.StagedStore;
import dk.helhed.testing.AppTest;
import dk.helhed.testing.SignedIn;
import dk.helhed.web.Role;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** A second release is held against the first; what strays is seen by a person before it counts, and kept. */
@AppTest
class RemarksOnNumbersTest {
    private static final Pattern KEY = Pattern.compile("name=\"remark\" value=\"([0-9a-f-]+)\"");

    private static final String FIRST = """
            År;Bydel;Køn;Antal personer
            2016;Nørrebro;I alt;1000
            2016;Nørrebro;Mænd;400
            2016;Nørrebro;Kvinder;600
            2016;Valby;I alt;500
            2016;Valby;Mænd;200
            2016;Valby;Kvinder;300
            """;

    private static final AtomicInteger FILES = new AtomicInteger();

    /** Empty rows at the end: bytes of its own for each test, so that no file is known from another. */
    private final String unlike = "\n".repeat(FILES.incrementAndGet());

    private final String name = "Kontrol " + UUID.randomUUID();

    @Autowired
    private MockMvc web;

    @Autowired
    private Catalog catalog;

    @Autowired
    private StagedStore staged;

    @Autowired
    private FileImport imports;

    @Autowired
    private Areas areas;

    @Autowired
    private AreaStore areaStore;

    @BeforeEach
    void districts() {
        Districts.exist(areas, areaStore);
    }

    @Test
    void whatStraysIsSeenByNameBeforeItCountsAndStandsOnTheReceipt() throws Exception {
        first();
        limits(Map.of("total.1", "I alt"));
        var findings = handed("""
                År;Bydel;Køn;Antal personer
                2016;Nørrebro;I alt;1000
                2016;Nørrebro;Mænd;400
                2016;Nørrebro;Kvinder;900
                2017;Nørrebro;Mænd;410
                """);

        var page = html(findings);
        assertThat(page)
                .contains(
                        "Filen kan indlæses, når advarslerne er set. Intet er gemt endnu.",
                        "»Antal personer«: 1 celle er ændret mere end 20 % og mindst 10 siden udgivelse",
                        "Nørrebro · 2016 · Kvinder",
                        "»Antal personer«: 1 total stemmer ikke. Delene giver ikke »I alt«.",
                        "1.300",
                        "1 område mangler i forhold til udgivelse " + number() + ": Valby.",
                        "1 periode er ny siden udgivelse");
        assertThat(html(findings + ".csv"))
                .as("the list to be worked through elsewhere tells them too")
                .contains("Advarer;4;Nørrebro · 2016 · Kvinder;900;", ";INTAKE-071", "Advarer;;;;1 område mangler");
        assertThat(posted(findings.replace("findings", "commit"), Map.of()).getStatus())
                .as("not before they are seen")
                .isEqualTo(422);
        assertThat(catalog.releases(dataset().id())).hasSize(1);

        assertThat(posted(findings.replace("findings", "seen"), Map.of("remark", keys(page)))
                        .getStatus())
                .isEqualTo(303);
        assertThat(html(findings))
                .contains("Filen kan indlæses. Intet er gemt endnu.", "Set af Test ANALYST (opdigtet)");

        var receipt = location(posted(findings.replace("findings", "commit"), Map.of()));
        assertThat(html(receipt))
                .contains(
                        "Kontrol af tallene",
                        "1 celle er ændret",
                        "1 total stemmer ikke",
                        ": Valby.",
                        "Set af Test ANALYST (opdigtet)");
        assertThat(catalog.current(dataset().id()).orElseThrow().warnings()).isEqualTo(3);
    }

    @Test
    void theCellsBehindARemarkAreForThoseWhoImportAndTheRemarkIsForAll() throws Exception {
        first();
        var findings = handed("År;Bydel;Køn;Antal personer\n2016;Nørrebro;Kvinder;3\n");
        posted(findings.replace("findings", "seen"), Map.of("remark", keys(html(findings))));
        var receipt = location(posted(findings.replace("findings", "commit"), Map.of()));

        assertThat(html(receipt)).contains("1 celle er ændret", "Nørrebro · 2016 · Kvinder");
        assertThat(html(receipt, Role.BOARD_MEMBER))
                .contains("1 celle er ændret", ": Valby.", "Set af Test ANALYST (opdigtet)")
                .doesNotContain("Nørrebro · 2016 · Kvinder");
    }

    @Test
    void someOfTheWarningsAreNotEnough() throws Exception {
        first();
        var findings = handed("År;Bydel;Køn;Antal personer\n2016;Nørrebro;Kvinder;900\n");
        var all = keys(html(findings));
        assertThat(all).hasSizeGreaterThan(1);

        posted(findings.replace("findings", "seen"), Map.of("remark", all.subList(0, 1)));

        assertThat(html(findings)).contains("når advarslerne er set");
        assertThat(keys(html(findings))).isEqualTo(all.subList(1, all.size()));
    }

    @Test
    void aLargerAreaIsTheSumOfItsPartsOnceTheFileHoldsThemAll() throws Exception {
        var larger =
                areaStore.add(new NewArea(AreaLevel.LOCAL_COMMITTEE, "Udvalg " + name, Optional.empty(), 0, false));
        for (String part : List.of("Kvarter A ", "Kvarter B ")) {
            areaStore.add(new NewArea(AreaLevel.NEIGHBOURHOOD, part + name, Optional.of(larger), 0, false));
        }
        var findings = brought("""
                År;Kvarter;Antal personer
                2016;Kvarter A %1$s;40
                2016;Kvarter B %1$s;50
                2016;Udvalg %1$s;100
                2017;Kvarter A %1$s;40
                2017;Kvarter B %1$s;60
                2017;Udvalg %1$s;100
                """.formatted(name), "NEIGHBOURHOOD");

        posted(findings.replace("findings", "areas"), Map.of("text0", "Udvalg " + name, "area0", "nowhere"));

        assertThat(html(findings))
                .contains("1 total stemmer ikke. Delene giver ikke »Udvalg " + name, "Udvalg " + name + " · 2016")
                .doesNotContain("Udvalg " + name + " · 2017");
    }

    @Test
    void whatTheDatasetSaysDecidesWhetherItStopsWarnsOrIsLeftAlone() throws Exception {
        first();
        var findings = handed("""
                År;Bydel;Køn;Antal personer
                2016;Nørrebro;I alt;1700
                2016;Nørrebro;Mænd;400
                2016;Nørrebro;Kvinder;600
                2016;Valby;I alt;500
                2016;Valby;Mænd;200
                2016;Valby;Kvinder;300
                """);
        assertThat(html(findings)).contains("når advarslerne er set");

        limits(Map.of("effect.REVISED", "STOPS"));
        assertThat(html(findings)).contains("1 fund stopper indlæsningen. Intet er gemt.");
        assertThat(posted(findings.replace("findings", "commit"), Map.of()).getStatus())
                .isEqualTo(422);
        limits(Map.of("effect.REVISED", "OFF"));
        assertThat(html(findings)).contains("Filen kan indlæses. Intet er gemt endnu.", "Ingen bemærkninger");
        limits(Map.of("leapPercent", "80,5"));
        assertThat(html(findings)).as("within the new limit").contains("Ingen bemærkninger");
    }

    @Test
    void limitsThatCannotBeMeantAreNotKept() throws Exception {
        first();
        var address = "/datasets/" + dataset().id().value() + "/limits";
        assertThat(html(address)).contains("Kontrolgrænser", "value=\"20\"", "value=\"0,5\"", "Antal personer");

        var refused = posted(
                address, form(Map.of("leapPercent", "meget", "low.antal_personer", "9", "high.antal_personer", "1")));

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString(StandardCharsets.UTF_8)).contains("LIMIT-002", "LIMIT-003", "meget");
        limits(Map.of());
        assertThat(posted(address, form(Map.of("seen", ""))).getStatus())
                .as("somebody else was faster")
                .isEqualTo(409);
    }

    @Test
    void aChangedLayoutIsToldWhereItIsReadAndWithTheFindings() throws Exception {
        first();
        var start = uploaded("Bydel,År,Køn,Antal personer,Kilde\nNørrebro,2016,Kvinder,600,a\nValby,2016,Mænd,200,a\n"
                .getBytes(Charset.forName("windows-1252")));
        assertThat(html(start))
                .contains(
                        "Filen er ændret siden sidste udgivelse",
                        "Ny i filen: Kilde.",
                        "Flyttet i filen: ",
                        "Felterne skilles nu med komma, før semikolon.");

        var declared = new LinkedHashMap<>(staged.staged(id(start)).fields().fields());
        declared.put("role4", "IGNORE");
        declared.put("version", "0");
        var findings = location(posted(start, declared));
        assertThat(html(findings)).contains("Ny i filen: Kilde.", "Felterne skilles nu med komma");

        posted(findings.replace("findings", "seen"), Map.of("remark", keys(html(findings))));
        assertThat(html(location(posted(findings.replace("findings", "commit"), Map.of()))))
                .contains("Ny i filen: Kilde.", "Felterne skilles nu med komma");
    }

    @Test
    void theCommandLineRefusesWhatAPersonMustSeeAndSaysWhat() throws Exception {
        first();
        var outcome = imports.take(
                FileBytes.of(
                        "År;Bydel;Køn;Antal personer\n2016;Nørrebro;Kvinder;9000\n".getBytes(StandardCharsets.UTF_8)),
                "b.csv",
                name,
                AccountId.COMMAND_LINE);

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        FileImport.Refused.class,
                        refused -> assertThat(refused.reasons())
                                .extracting(reason -> reason.code())
                                .contains("INTAKE-078", "INTAKE-071", "INTAKE-075"));
    }

    @Test
    void whatIsOnlyToldStandsOnTheCommandLinesReceipt() throws Exception {
        first();
        var outcome = imports.take(
                FileBytes.of((FIRST + "2017;Valby;Mænd;201\n").getBytes(StandardCharsets.UTF_8)),
                "b.csv",
                name,
                AccountId.COMMAND_LINE);

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        FileImport.Imported.class,
                        taken -> assertThat(taken.remarks())
                                .extracting(remark -> remark.code())
                                .containsExactly("INTAKE-076"));
    }

    @Test
    void anotherReleaseInTheMeantimeIsComparedWithFirst() throws Exception {
        first();
        var waiting = handed("År;Bydel;Køn;Antal personer\n2016;Nørrebro;Kvinder;601\n");
        var keys = keys(html(waiting));
        posted(waiting.replace("findings", "seen"), Map.of("remark", keys));
        assertThat(html(waiting)).contains("Filen kan indlæses. Intet er gemt endnu.");

        var other = handed(FIRST + "2016;Vanløse;Mænd;7\n");
        assertThat(location(posted(other.replace("findings", "commit"), Map.of())))
                .contains("/releases/");

        assertThat(html(waiting)).as("one area more is gone now").contains("når advarslerne er set", "Vanløse.");
    }

    @Test
    void aCountIsProposedToCountPersonsAndWhoSaysOtherwiseTicksThatTheThresholdDoesNotHold() throws Exception {
        var csv = "År;Bydel;Dømte\n2019;Nørrebro;1\n2019;Valby;20\n" + unlike;
        var start = location(upload(csv.getBytes(StandardCharsets.UTF_8), ""));
        assertThat(staged.staged(id(start)).fields().text("counted2")).isEqualTo("yes");
        assertThat(html(brought(csv + "\n", Map.of("threshold", "5", "level", "DISTRICT"))))
                .doesNotContain("INTAKE-255");

        var findings = brought(csv + "\n\n", Map.of("threshold", "5", "level", "DISTRICT", "counted2", "no"));
        var page = html(findings);
        assertThat(page)
                .contains("INTAKE-255", "»Dømte« ligner et antal", "Grænsen på 5 gælder så ikke, og små tal vises");
        assertThat(posted(findings.replace("findings", "commit"), Map.of()).getStatus())
                .isEqualTo(422);

        posted(findings.replace("findings", "seen"), Map.of("remark", keys(page)));
        assertThat(location(posted(findings.replace("findings", "commit"), Map.of())))
                .contains("/releases/");
        assertThat(html("/datasets/" + dataset().id().value()))
                .contains("Grænsen på 5 gælder kun tal, der tæller personer o.l.", "her er intet skjult")
                .doesNotContain("fra 1 til 4 vises ikke");
    }

    private void first() throws Exception {
        var findings = brought(FIRST + unlike, "DISTRICT");
        assertThat(location(posted(findings.replace("findings", "commit"), Map.of())))
                .contains("/releases/");
    }

    /** The page of findings of a file that brings the dataset. */
    private String brought(String csv, String level) throws Exception {
        return brought(csv, Map.of("threshold", "0", "level", level));
    }

    private String brought(String csv, Map<String, String> said) throws Exception {
        var start = location(upload(csv.getBytes(StandardCharsets.UTF_8), ""));
        var fields = new LinkedHashMap<>(staged.staged(id(start)).fields().fields());
        fields.putAll(Map.of("dataset", "new", "datasetName", name, "source", "Prøvekilde", "licence", "Prøve"));
        fields.put("version", "0");
        fields.putAll(said);
        return location(posted(start, fields));
    }

    /** The page of findings of a file of the same shape. */
    private String handed(String csv) throws Exception {
        var start = uploaded(csv.getBytes(StandardCharsets.UTF_8));
        var fields = new LinkedHashMap<>(staged.staged(id(start)).fields().fields());
        fields.put("version", "0");
        return location(posted(start, fields));
    }

    private String uploaded(byte[] bytes) throws Exception {
        return location(upload(bytes, dataset().id().value().toString()));
    }

    private Dataset dataset() {
        return catalog.all().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private String number() {
        return catalog.current(dataset().id()).orElseThrow().number();
    }

    private void limits(Map<String, String> changes) throws Exception {
        var kept = catalog.limits(dataset().id());
        var form = new LinkedHashMap<>(form(changes));
        form.put("seen", kept.id());
        assertThat(posted("/datasets/" + dataset().id().value() + "/limits", form)
                        .getStatus())
                .isEqualTo(303);
    }

    private static Map<String, String> form(Map<String, String> changes) {
        var form = new LinkedHashMap<String, String>(
                Map.of("leapPercent", "20", "leapLeast", "10", "tolerancePercent", "0,5", "toleranceLeast", "1"));
        form.putAll(changes);
        return form;
    }

    private static List<String> keys(String page) {
        return KEY.matcher(page).results().map(found -> found.group(1)).toList();
    }

    private static StagedId id(String address) {
        return StagedId.of(address.replaceFirst(".*/intake/", "").replaceFirst("/.*", ""));
    }

    private MockHttpServletResponse upload(byte[] bytes, String dataset) throws Exception {
        return web.perform(multipart("/intake")
                        .file(new MockMultipartFile("file", "tal.csv", "text/csv", bytes))
                        .param("dataset", dataset)
                        .with(SignedIn.as(Role.ANALYST))
                        .with(csrf()))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse posted(String address, Map<String, ?> form) throws Exception {
        var request = post(address).with(SignedIn.as(Role.ANALYST)).with(csrf());
        form.forEach((field, value) -> request.param(
                field, value instanceof List<?> many ? many.toArray(String[]::new) : new String[] {value.toString()}));
        return web.perform(request).andReturn().getResponse();
    }

    private String html(String address) throws Exception {
        return html(address, Role.ANALYST);
    }

    private String html(String address, Role reader) throws Exception {
        var answer =
                web.perform(get(address).with(SignedIn.as(reader))).andReturn().getResponse();
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    private static String location(MockHttpServletResponse answer) {
        return Optional.ofNullable(answer.getHeader("Location"))
                .orElseThrow(() -> new AssertionError("answered " + answer.getStatus()));
    }
}
