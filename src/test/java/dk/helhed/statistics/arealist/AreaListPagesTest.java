package dk.helhed.statistics.arealist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.helhed.geography.AreaLevel;
import dk.helhed.geography.AreaStore;
import dk.helhed.geography.Areas;
import dk.helhed.geography.NewArea;
import dk.helhed.testing.AppTest;
import dk.helhed.testing.Questions;
import dk.helhed.testing.SignedIn;
import dk.helhed.web.Role;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** From a made-up file with every defect to the page of an area, in the far past of nobody else's lists. */
@AppTest
class AreaListPagesTest {
    @Autowired
    private MockMvcTester web;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Areas areas;

    @Autowired
    private AreaStore store;

    private final String world = "W" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void asksBeforeItRepairsAndStoresAllOrNothing() {
        var file = upload(defective());
        assertThat(web.get().uri(file).with(SignedIn.as(Role.ANALYST)))
                .hasStatusOk()
                .bodyText()
                .contains("4 rækker er læst; 3 ting at tage stilling til", "2.44 læses som 2.440", "Solparken mv.");

        var refused = post(file, "source=Ministeriet");
        assertThat(refused).hasStatus(422);
        assertThat(refused)
                .bodyText()
                .contains("stopper listen", "Intet er gemt", "Sæt kryds ved forslaget, hvis tallet er i tusinder.");
        assertThat(rows()).isZero();

        var receipt = location(post(
                file,
                "source=Ministeriet",
                "accept=thousands/2010",
                "accept=key/unemplyed",
                "accept=name/" + world + "/Solparken mv."));
        assertThat(web.get().uri(receipt).with(SignedIn.as(Role.ANALYST)))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "4 rækker er indlæst",
                        "3 rettelser godkendt",
                        "beboertallene er skrevet i tusinder",
                        "unemplyed",
                        "Solparken mv.",
                        "Kilde: Ministeriet");
        assertThat(rows()).isEqualTo(4);
        assertThat(jdbc.sql(
                                "select count(*) from audit.link where action = 'statistics.list.taken-in' and object = :object")
                        .param("object", "list-import/" + receipt.substring(receipt.lastIndexOf('/') + 1))
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void showsEachCriterionWithItsDistanceAndWhatWouldChangeIt() {
        takeIn();
        var list = body("/lists/2011", Role.BOARD_MEMBER);
        assertThat(list).contains("Solparken", world);
        var page = body(area(list), Role.BOARD_MEMBER);
        assertThat(page)
                .contains(
                        "Solparken: 2 af 3 kriterier opfyldt",
                        "over 50,0\u00a0%",
                        "15,5 procentpoint over grænsen",
                        "3,2 procentpoint under grænsen",
                        "over 270\u00a0pr. 10.000",
                        "13 pr. 10.000 over grænsen",
                        "gennemsnit af 4 år",
                        "falder fra 65,5 til 50,0\u00a0% (15,5 procentpoint)",
                        "2 lister",
                        "Siger det samme",
                        "Kilde: Ministeriet");
    }

    @Test
    void aRowOfListsThatEndsWhereTheAreaIsNotNamedSaysSo() {
        var csv = """
                list_year,area,municipality,on_list,residents,nonwestern_pct,source
                2032,Solparken,%1$s,yes,2000,60.0,Ministeriet
                2033,Andetsteds,%1$s,yes,2000,60.0,Ministeriet
                2034,Solparken,%1$s,yes,2000,60.0,Ministeriet
                """.formatted(world);
        location(post(
                upload(csv.replace("on_list", "list_type,on_list").replace(",yes", ",parallelsamfund,yes")),
                "source=M"));
        assertThat(body(area(body("/lists/2034", Role.CHAIR)), Role.CHAIR))
                .contains("1 liste", "Området er ikke nævnt på listen 2033.");
    }

    @Test
    void aPreventionAreaIsCountedWithLowerThresholdsAndSaysSo() {
        enter("2035", "0,75", "Danmarks Statistik");
        var csv = """
                list_year,area,municipality,on_list,residents,nonwestern_pct,outside_work_edu_18_64_pct,\
                convicted_18plus_pct,basic_edu_only_30_59_pct,income_pct_of_region,source
                2035,Solparken,%s,yes,2000,40.0,35.0,1.60,50.0,70.0,Ministeriet
                """.formatted(world);
        location(post(upload(csv), "source=Ministeriet"));
        var list = body("/lists/2035", Role.CHAIR);
        assertThat(list).contains("2 af 4 lavere grænser");
        assertThat(body(area(list), Role.CHAIR)).contains("Solparken: 2 af 4 kriterier opfyldt med lavere grænser");
    }

    @Test
    void thePagesOfAListReadEachRegisterOnce() {
        takeIn();
        for (var page : List.of("/lists", "/lists/2011", area(body("/lists/2011", Role.SECRETARY)))) {
            assertThat(Questions.during(() -> body(page, Role.SECRETARY)).all())
                    .as(page)
                    .isNotEmpty()
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void explainsWhereTheListAndTheRulesDiffer() {
        takeIn();
        var list = body("/lists/2012", Role.SECRETARY);
        assertThat(list).contains("Siger ikke det samme");
        assertThat(body(area(list), Role.SECRETARY))
                .contains("Hvis to tal har byttet plads", "De er et sted at begynde, ikke rettelser");
    }

    @Test
    void isClosedToThoseWhoDoNotWorkWithIt() {
        assertThat(web.get().uri("/lists").with(SignedIn.as(Role.PARTNER))).hasStatus(403);
        assertThat(web.get().uri("/lists/imports").with(SignedIn.as(Role.CHAIR)))
                .hasStatus(403);
        assertThat(web.get().uri("/lists/1999").with(SignedIn.as(Role.CHAIR))).hasStatus(404);
        assertThat(web.get().uri("/lists/abc").with(SignedIn.as(Role.CHAIR))).hasStatus(404);
    }

    @Test
    void leavesOpenWhatTheNationalMeanWouldDecide() {
        var csv = """
                list_year,area,municipality,on_list,residents,nonwestern_pct,outside_work_edu_18_64_pct,\
                convicted_18plus_pct,basic_edu_only_30_59_pct,income_pct_of_region,source
                2025,Solparken,%s,yes,2000,20.0,41.0,2.10,50.0,60.0,Ministeriet
                """.formatted(world);
        location(post(upload(csv), "source=Ministeriet"));
        assertThat(body(area(body("/lists/2025", Role.CHAIR)), Role.CHAIR))
                .contains(
                        "mindst 3 gange landsgennemsnittet",
                        "landsgennemsnittet mangler",
                        "2,10&nbsp;%",
                        "Kan ikke afgøres",
                        "Kan ikke sammenlignes");
    }

    @Test
    void theNationalMeanThatIsEnteredDecidesAndItsSourceIsNamed() {
        var csv = """
                list_year,area,municipality,on_list,residents,nonwestern_pct,outside_work_edu_18_64_pct,\
                convicted_18plus_pct,basic_edu_only_30_59_pct,income_pct_of_region,source
                2026,Solparken,%s,yes,2000,20.0,41.0,2.10,50.0,60.0,Ministeriet
                """.formatted(world);
        location(post(upload(csv), "source=Ministeriet"));
        assertThat(body(area(body("/lists/2026", Role.CHAIR)), Role.CHAIR)).contains("landsgennemsnittet mangler");

        enter("2026", "0,75", "Danmarks Statistik");
        assertThat(body(area(body("/lists/2026", Role.CHAIR)), Role.CHAIR))
                .contains(
                        "3 × 0,75\u00a0% i hele landet",
                        "0,15 procentpoint under grænsen", "Landsgennemsnittet: Danmarks Statistik.")
                .doesNotContain("landsgennemsnittet mangler");

        enter("2026", "0,70", "Danmarks Statistik, rettet");
        assertThat(body(area(body("/lists/2026", Role.CHAIR)), Role.CHAIR))
                .contains("3 × 0,70\u00a0% i hele landet", "præcis på grænsen", "Udsat boligområde");
        assertThat(body("/lists/references", Role.ANALYST)).contains("Danmarks Statistik, rettet", "Erstattet");
    }

    @Test
    void aNumberToMeasureAgainstIsRefusedWithAllReasonsAtOnce() {
        var refused = post("/lists/references", "reference=NATIONAL_CONVICTED", "listYear=2014", "value=0", "source=");
        assertThat(refused).hasStatus(422);
        assertThat(refused)
                .bodyText()
                .contains("”2014” er ikke en liste", "”0” kan ikke være tallet", "Kilden mangler");
        assertThat(web.get().uri("/lists/references").with(SignedIn.as(Role.CHAIR)))
                .hasStatus(403);
    }

    @Test
    void classesAreReadInTheWordsOfTheirYearAndCountedAcrossThem() {
        assertThat(post(upload(classes("hård ghetto")), "source=Ministeriet")).hasStatus(422);
        location(post(upload(classes("hårdt ghettoområde")), "source=Ministeriet"));
        assertThat(body(area(body("/lists/2023", Role.CHAIR)), Role.CHAIR))
                .contains("Parallelsamfund", "Tæller mod: Omdannelsesområde", "2 af 5 lister", "4 lister");
        assertThat(body("/lists/2020", Role.CHAIR)).contains("Omdannelsesområde");
    }

    @Test
    void anAreaThatGoesOnFromAnotherTakesItsListsAlong() {
        location(post(
                upload(classes("hårdt ghettoområde")
                        .replace("2023,parallelsamfund,Solparken", "2023,parallelsamfund,Søparken")),
                "source=M"));
        var later = area(body("/lists/2023", Role.CHAIR));
        var earlier = area(body("/lists/2021", Role.CHAIR));
        assertThat(body(later, Role.CHAIR)).contains("1 af 5 lister");

        var path = "/lists/areas/" + id(later);
        location(post(path + "/continues", "earlier=" + id(earlier), "fromList=2023"));
        assertThat(body(later, Role.CHAIR)).contains("2 af 5 lister", "Solparken:");
        assertThat(post("/lists/areas/" + id(earlier) + "/continues", "earlier=" + id(later), "fromList=2023"))
                .hasStatus(422);

        location(post(path + "/continues/" + id(earlier) + "/back"));
        assertThat(body(later, Role.CHAIR)).contains("1 af 5 lister");
        assertThat(web.get().uri(path).with(SignedIn.as(Role.CHAIR))).hasStatus(403);
    }

    @Test
    void anAreaOfTheListsIsTheCitysAreaOnceItsNameIsConfirmed() {
        var city = areas.ofLevel(AreaLevel.CITY).getFirst();
        var estate =
                store.add(new NewArea(AreaLevel.HOUSING_AREA, "Solparken " + world, Optional.of(city.id()), 0, false));
        location(post(upload(oneOf(city.name(), world + " Solparken mv.")), "source=Ministeriet"));
        var path = "/lists/areas/" + id(area(body("/lists/2024", Role.ANALYST)));
        assertThat(body(path, Role.ANALYST)).contains("Ingen af byens boligområder har dette navn");
        assertThat(post(path + "/place", "area=" + city.id().value())).hasStatus(422);

        location(post(path + "/place", "area=" + estate.value()));
        assertThat(body(path, Role.ANALYST)).contains("på listerne er byens boligområde", "Solparken " + world);
        assertThat(areas.match(List.of(world + " Solparken mv."), AreaLevel.HOUSING_AREA))
                .containsValue(estate);
    }

    @Test
    void numbersToMeasureAgainstComeFromAFileWholeOrNotAtAll() {
        var bad = sendReferences("""
                reference;list_year;value;source
                REGION_INCOME;2031;410000;Kilde %1$s
                REGION_INCOME;2013;x;
                LANDET;2031;1;Kilde %1$s
                """.formatted(world));
        assertThat(bad).hasStatus(422).bodyText().contains("LIST-044", "LIST-045", "LIST-046", "LIST-047", "Linje 3");
        assertThat(body("/lists/references", Role.ANALYST)).doesNotContain("Kilde " + world);

        var good = "reference;list_year;value;source\nREGION_INCOME;2031;410000,5;Kilde %s\n".formatted(world);
        assertThat(sendReferences(good)).hasStatus(303);
        assertThat(sendReferences(good)).hasStatus(303);
        assertThat(body("/lists/references", Role.ANALYST))
                .containsOnlyOnce("Kilde " + world)
                .contains("410.000,5");
        assertThat(sendReferences(good + "REGION_INCOME;2031;420000;Kilde %s\n".formatted(world)))
                .hasStatus(422)
                .bodyText()
                .contains("LIST-049", "Linje 3", "2031");
        assertThat(sendReferences("liste,tal\n2031,1\n"))
                .hasStatus(422)
                .bodyText()
                .contains("LIST-048");
    }

    private MvcTestResult sendReferences(String csv) {
        return web.post()
                .uri("/lists/references/file")
                .multipart()
                .file(new MockMultipartFile("file", "tal.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)))
                .with(SignedIn.as(Role.ANALYST))
                .with(csrf())
                .exchange();
    }

    @Test
    void showsTheRulesOfEveryVersion() {
        assertThat(body("/lists", Role.CHAIR))
                .contains(
                        "Listerne 2010–2013",
                        "Listerne fra 2021",
                        "mindst 3 gange landsgennemsnittet",
                        "under 65,0\u00a0% af regionens");
    }

    private String defective() {
        return """
                {"2010": [{"id": "Solparken", "municipality": "%1$s", "ghetto": true, "residents": 2.44,
                           "immigrants": 65.5, "unemployed": 36.8, "prosecuted": 2.83}],
                 "2011": [{"id": "Solparken", "municipality": "%1$s", "ghetto": true, "residents": 2440,
                           "immigrants": 65.5, "unemplyed": 36.8, "prosecuted": 2.83}],
                 "2012": [{"id": "Solparken mv.", "municipality": "%1$s", "ghetto": true, "residents": 2440,
                           "immigrants": 44.8, "unemployed": 55.0, "prosecuted": 2.64}],
                 "2013": [{"id": "Solparken", "municipality": "%1$s", "ghetto": false, "residents": 2440,
                           "immigrants": 44.8, "unemployed": 35.0, "prosecuted": 2.64}]}
                """.formatted(world);
    }

    private void takeIn() {
        location(post(
                upload(defective()),
                "source=Ministeriet",
                "accept=thousands/2010",
                "accept=key/unemplyed",
                "accept=name/" + world + "/Solparken mv."));
    }

    /** On four lists in a row, in the words of their years; in 2021 in a class that does not count on. */
    private String classes(String of2020) {
        return """
                list_year,list_type,area,municipality,on_list,residents,nonwestern_pct,source
                2019,ghettoområde,Andetsteds,%1$s,yes,2000,60.0,Ministeriet
                2020,%2$s,Solparken,%1$s,yes,2000,60.0,Ministeriet
                2021,udsat boligområde,Solparken,%1$s,yes,2000,40.0,Ministeriet
                2022,parallelsamfund,Solparken,%1$s,yes,2000,60.0,Ministeriet
                2023,parallelsamfund,Solparken,%1$s,yes,2000,60.0,Ministeriet
                """.formatted(world, of2020);
    }

    private static String oneOf(String municipality, String area) {
        return """
                list_year,area,municipality,on_list,residents,nonwestern_pct,source
                2024,%s,%s,no,2000,60.0,Ministeriet
                """.formatted(area, municipality);
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private void enter(String year, String value, String source) {
        location(post(
                "/lists/references",
                "reference=NATIONAL_CONVICTED",
                "listYear=" + year,
                "value=" + value,
                "source=" + source));
    }

    private long rows() {
        return jdbc.sql("""
                select count(*)
                from statistics.area_list_row r
                join statistics.listed_area a on a.id = r.listed_area_id
                where a.municipality = :world
                """).param("world", world).query(Long.class).single();
    }

    private String area(String list) {
        var link = Pattern.compile("/lists/[0-9]{4}/[0-9a-f-]{36}").matcher(list);
        assertThat(link.find()).isTrue();
        return link.group();
    }

    private String body(String path, Role role) {
        var answer = web.get().uri(path).with(SignedIn.as(role)).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private String upload(String text) {
        var file =
                new MockMultipartFile("file", "liste.json", "application/json", text.getBytes(StandardCharsets.UTF_8));
        return location(web.post()
                .uri("/lists/imports")
                .multipart()
                .file(file)
                .with(SignedIn.as(Role.ANALYST))
                .with(csrf())
                .exchange());
    }

    private MvcTestResult post(String path, String... parameters) {
        var request = web.post().uri(path).with(SignedIn.as(Role.ANALYST)).with(csrf());
        for (var parameter : parameters) {
            var at = parameter.indexOf('=');
            request = request.param(parameter.substring(0, at), parameter.substring(at + 1));
        }
        return request.exchange();
    }

    private static String location(MvcTestResult answer) {
        assertThat(answer).hasStatus(303);
        return Objects.requireNonNull(answer.getResponse().getHeader("Location"));
    }
}
