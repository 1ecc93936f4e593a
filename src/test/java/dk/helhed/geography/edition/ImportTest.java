package dk.helhed.geography.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.helhed.geography.AreaCode;
import dk.helhed.geography.AreaId;
import dk.helhed.geography.AreaLevel;
import dk.helhed.geography.AreaStore;
import dk.helhed.geography.Areas;
import dk.helhed.geography.NewArea;
import dk.helhed.testing.AppTest;
import dk.helhed.testing.SignedIn;
import dk.helhed.web.Role;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AppTest
class ImportTest {
    private static final Path DISTRICTS = Path.of("../shared/data/copenhagen/kbh_bydel.geojson");
    private static final Path DEPRIVED_AREAS = Path.of("../shared/data/copenhagen/kbh_f_udsatte_byomraader.json");
    private static final Path RODER = Path.of("../shared/data/copenhagen/kbh_rode.geojson");

    @Autowired
    private MockMvcTester web;

    @Autowired
    private Areas areas;

    @Autowired
    private AreaStore store;

    @Autowired
    private JdbcClient jdbc;

    private final String world = "w" + UUID.randomUUID().toString().substring(0, 8);
    private AreaId city = new AreaId(new UUID(0, 0));

    @BeforeEach
    void aCity() {
        city = store.add(new NewArea(AreaLevel.CITY, "By " + world, Optional.empty(), 0, false));
    }

    @Test
    void areasAreRecognisedByCodeThenByNameAndTheRestAreNew() {
        var north = district("Nord", "1");
        var south = district("Syd", "2");
        var west = store.add(new NewArea(AreaLevel.DISTRICT, "Vest " + world, Optional.of(city), 0, false));
        var file = receive(collection(
                feature("1", "Nordbyen", 12.1),
                feature("3", "vest " + world, 12.2),
                feature("4", "Øst " + world, 12.3)));

        assertThat(look(file, "2001-01-01"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Ét nyt område oprettes, og 2 ændres",
                        "Hedder Nord " + world + " hos os",
                        "Nyt område oprettes",
                        "ikke kendt");
        var receipt = commit(file, "2001-01-01");
        assertThat(receipt).startsWith("/areas/receipts/");

        assertThat(areas.geometry(north)).isPresent();
        assertThat(areas.geometry(south)).isEmpty();
        assertThat(areas.geometry(west)).isPresent();
        assertThat(areas.byCode(world, "3")).map(area -> area.id()).contains(west);
        assertThat(areas.byCode(world, "4").orElseThrow().name()).isEqualTo("Øst " + world);
        assertThat(web.get().uri(receipt).with(SignedIn.as(Role.ANALYST)))
                .hasStatusOk()
                .bodyText()
                .contains("Ét nyt område er oprettet, og 2 er ændret")
                .containsOnlyOnce("nyt område</span>");
    }

    @Test
    void aNameFieldThatHoldsTheCodeOfAnAreaIsNotTakenAsItsName() {
        var north = store.add(new NewArea(AreaLevel.DISTRICT, "Nord " + world, Optional.of(city), 0, false));
        store.addCode(north, new AreaCode("s" + world, "n" + world));
        var file = receive(collection(feature("77", "n" + world, 12.1)));
        assertThat(look(file, "2001-01-01"))
                .bodyText()
                .contains("GEO-160", "er en kode (s" + world + ") for Nord " + world + " og ikke et navn");
        assertThat(send(file, "2001-01-01")).hasStatus(422);
        assertThat(areas.geometry(north)).isEmpty();
        assertThat(areas.byCode(world, "77")).isEmpty();
        var declared =
                declared("2001-01-01").replace("&code=nr", "&code=navn").replace("scheme=" + world, "scheme=s" + world);
        assertThat(web.get()
                        .uri("/areas/imports/" + file + "/preview?" + declared)
                        .with(SignedIn.as(Role.ANALYST)))
                .as("the column is declared to be the code")
                .bodyText()
                .contains("kode (s" + world + ")", "<b>Nord " + world + "</b>", "Første form");
    }

    @Test
    void nothingButNumbersAreNotProposedAsNames() {
        var file = receive(collection(feature("77", "3", 12.1)));
        assertThat(web.get().uri("/areas/imports/" + file).with(SignedIn.as(Role.ANALYST)))
                .bodyText()
                .contains("value=\"nr\" selected")
                .doesNotContain("value=\"navn\" selected");
    }

    @Test
    void aNewAreaWhoseNameIsABareNumberIsWarnedOf() {
        assertThat(look(receive(collection(feature("78", "1203", 12.1))), "2001-01-01"))
                .bodyText()
                .contains("GEO-165", "Navnet 1203 er uden bogstaver");
        assertThat(look(receive(collection(feature("79", "Roden 1203 " + world, 12.1))), "2001-01-01"))
                .bodyText()
                .doesNotContain("GEO-165");
    }

    @Test
    void aCodeOfOneAreaWithTheNameOfAnotherStopsUntilAPersonHasDecided() {
        var north = district("Nord", "1");
        var south = district("Syd", "2");
        var file = receive(collection(feature("2", "Nord " + world, 12.1)));
        assertThat(look(file, "2001-01-01"))
                .bodyText()
                .contains("GEO-161", "Koden 2 hører til Syd " + world + ", men navnet Nord " + world + " til Nord");
        assertThat(send(file, "2001-01-01")).hasStatus(422);
        assertThat(areas.geometry(south)).isEmpty();
        assertThat(send(file, declared("2001-01-01").replace("&code=nr&scheme=" + world, "")))
                .as("without the code the name holds")
                .hasStatus(303);
        assertThat(areas.geometry(north)).isPresent();
        assertThat(areas.geometry(south)).isEmpty();
    }

    @Test
    void thePreviewNamesTheAreaAndTheCodeItGets() {
        var west = store.add(new NewArea(AreaLevel.DISTRICT, "Vest " + world, Optional.of(city), 0, false));
        areas.addAlias(west, "Vesterbro " + world);
        var file = receive(collection(feature("7", "Vesterbro " + world, 12.1)));
        assertThat(look(file, "2001-01-01"))
                .bodyText()
                .contains("andet navn", "<b>Vest " + world + "</b>", "Får koden 7 (" + world + ")");
    }

    @Test
    void aNewShapeEndsTheOneBeforeItAndTheSameBytesChangeNothing() {
        var north = district("Nord", "1");
        var first = receive(collection(feature("1", "Nord " + world, 12.1)));
        commit(first, "2001-01-01");
        var old = areas.geometry(north);
        var second = receive(collection(feature("1", "Nord " + world, 12.5)));
        assertThat(look(second, "2010-01-01"))
                .bodyText()
                .contains("Ny udgave fra 1. jan. 2010", "Formen fra 1. jan. 2001");
        commit(second, "2010-01-01");
        assertThat(areas.geometry(north)).isPresent().isNotEqualTo(old);
        assertThat(editions(north)).containsExactly("2001-01-01 2010-01-01", "2010-01-01 null");

        assertThat(receive(collection(feature("1", "Nord " + world, 12.5)))).isEqualTo(second);
        assertThat(commit(second, "2010-01-01")).isEqualTo("/areas/imports");
        assertThat(commit(second, "2015-01-01")).isEqualTo("/areas/imports");
        assertThat(editions(north)).hasSize(2);
        assertThat(web.get().uri("/areas/{id}", north.value()).with(SignedIn.as(Role.BOARD_MEMBER)))
                .hasStatusOk()
                .bodyText()
                .contains("1. januar 2001 til 31. december 2009", "Fra 1. januar 2010", "Opdigtet kilde");
    }

    @Test
    void anEarlierShapeHoldsUntilTheOneThatIsThere() {
        var north = district("Nord", "1");
        commit(receive(collection(feature("1", "Nord " + world, 12.1))), "2010-01-01");
        commit(receive(collection(feature("1", "Nord " + world, 12.5))), "2001-01-01");
        assertThat(editions(north)).containsExactly("2001-01-01 2010-01-01", "2010-01-01 null");
    }

    @Test
    void twoShapesOfOneDayAreRefused() {
        district("Nord", "1");
        commit(receive(collection(feature("1", "Nord " + world, 12.1))), "2010-01-01");
        var file = receive(collection(feature("1", "Nord " + world, 12.5)));
        assertThat(look(file, "2010-01-01")).bodyText().contains("GEO-032");
        assertThat(send(file, "2010-01-01")).hasStatus(422).bodyText().contains("GEO-032");
    }

    @Test
    void oneBadAreaStopsThemAllAndNothingIsStored() {
        var north = district("Nord", "1");
        var open = feature("2", "Syd " + world, 12.2).replace("[12.2,55.7]]]", "[12.9,55.7]]]");
        var file = receive(collection(feature("1", "Nord " + world, 12.1), open, feature("1", "nord/" + world, 12.3)));
        assertThat(look(file, "2001-01-01"))
                .bodyText()
                .contains("2 områder stopper indlæsningen", "GEO-012", "GEO-019");
        assertThat(send(file, "2001-01-01")).hasStatus(422);
        assertThat(areas.geometry(north)).isEmpty();
        assertThat(areas.children(city)).hasSize(1);
    }

    @Test
    void aNameOfTwoAreasAndTheAreaForWhatLiesOutsideAreRefused() {
        var one = store.add(new NewArea(AreaLevel.DISTRICT, "Et " + world, Optional.of(city), 0, false));
        var two = store.add(new NewArea(AreaLevel.DISTRICT, "To " + world, Optional.of(city), 0, false));
        areas.addAlias(one, "Midt " + world);
        areas.addAlias(two, "Midt " + world);
        var outside = store.add(new NewArea(AreaLevel.DISTRICT, "Udenfor " + world, Optional.of(city), 0, true));
        store.addCode(outside, new AreaCode(world, "99"));
        var file = receive(collection(feature("5", "Midt " + world, 12.1), feature("99", "Udenfor " + world, 12.2)));
        assertThat(look(file, "2001-01-01")).bodyText().contains("GEO-030", "GEO-036");
    }

    @Test
    void anUnclearDeclarationIsGivenBackWithAllItsReasons() {
        var file = receive(collection(feature("1", "Nord " + world, 12.1)));
        assertThat(web.get()
                        .uri("/areas/imports/" + file + "/preview?level=X&name=y&code=nr&scheme=Æ&from=i går")
                        .with(SignedIn.as(Role.ANALYST)))
                .hasStatus(422)
                .bodyText()
                .contains("GEO-020", "GEO-021", "GEO-022", "GEO-023", "GEO-024", "GEO-025");
    }

    @Test
    void hostileFilesAreRefusedInBothLanguagesAndNotStored() {
        var before = files();
        var hostile = Map.of(
                "<html><body>404</body></html>",
                "GEO-002",
                "navn;kode",
                "GEO-001",
                "{\"type\":\"FeatureCollection\",\"features\":[{\"geometry\":" + "[".repeat(100_000),
                "GEO-004",
                "{\"type\":\"FeatureCollection\",\"features\":[{\"x\":NaN}]}",
                "GEO-001",
                "",
                "GEO-040");
        hostile.forEach((text, code) -> {
            assertThat(upload(text.getBytes(StandardCharsets.UTF_8), "da"))
                    .hasStatus(422)
                    .bodyText()
                    .contains(code);
            assertThat(upload(text.getBytes(StandardCharsets.UTF_8), "en"))
                    .hasStatus(422)
                    .bodyText()
                    .contains(code, "Choose a file");
        });
        assertThat(upload(new byte[60_000_000], "da")).hasStatus(422).bodyText().contains("GEO-041");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void onlyAdministratorsAndAnalystsTakeInShapes() {
        var file = receive(collection(feature("1", "Nord " + world, 12.1)));
        for (var role : List.of(Role.SECRETARY, Role.CHAIR, Role.OBSERVER)) {
            assertThat(web.get().uri("/areas/imports").with(SignedIn.as(role))).hasStatus(403);
            assertThat(web.get().uri("/areas/imports/" + file).with(SignedIn.as(role)))
                    .hasStatus(403);
            assertThat(web.post()
                            .uri("/areas/imports/" + file + "/commit")
                            .with(csrf())
                            .with(SignedIn.as(role)))
                    .hasStatus(403);
        }
    }

    /** Open data of the city, not in the repository. It lies over the demo city's invented shapes. */
    @Test
    void theRealDistrictsAreRecognisedByCode() throws IOException {
        Assumptions.assumeTrue(Files.exists(DISTRICTS), "Real districts are not here: " + DISTRICTS);
        var file = id(upload(Files.readAllBytes(DISTRICTS), "da"));
        assertThat(web.get().uri("/areas/imports/" + file).with(SignedIn.as(Role.ANALYST)))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "10 områder er læst",
                        "value=\"2023-04-24\"",
                        "value=\"bydel_nr\" selected",
                        "value=\"navn\" selected");
        for (int nr = 1; nr <= 10; nr++) {
            district("Bydel " + nr, String.valueOf(nr));
        }
        assertThat(send(file, declared("2023-04-24").replace("code=nr", "code=bydel_nr")))
                .hasStatus(303);
        assertThat(areas.children(city))
                .hasSize(10)
                .allSatisfy(area -> assertThat(areas.geometry(area.id()))
                        .hasValueSatisfying(geometry -> assertThat(geometry).startsWith("{\"type\":\"MultiPolygon\"")));
    }

    @Test
    void theRealRoderAreProposedAsRoder() throws IOException {
        Assumptions.assumeTrue(Files.exists(RODER), "Real roder are not here: " + RODER);
        var file = id(upload(Files.readAllBytes(RODER), "da"));
        assertThat(web.get().uri("/areas/imports/" + file).with(SignedIn.as(Role.ANALYST)))
                .bodyText()
                .contains("399 områder er læst", "value=\"RODE\" selected", "value=\"rode_nr\" selected");
    }

    @Test
    void theRealDeprivedAreasAreFiveAreasOfSeventeenPartsOnceSomebodySaysSo() throws IOException {
        Assumptions.assumeTrue(Files.exists(DEPRIVED_AREAS), "Real deprived areas are not here: " + DEPRIVED_AREAS);
        var file = id(upload(Files.readAllBytes(DEPRIVED_AREAS), "da"));
        assertThat(web.get().uri("/areas/imports/" + file).with(SignedIn.as(Role.ANALYST)))
                .bodyText()
                .contains(
                        "17 områder er læst",
                        "value=\"DEPRIVED_AREA\" selected",
                        "value=\"byomraade\" selected",
                        "Områder med samme navn er dele af ét område");
        var declared = "level=DEPRIVED_AREA&parent=" + city.value() + "&name=byomraade&from=2016-01-01&source=Byen";
        assertThat(send(file, declared))
                .hasStatus(422)
                .bodyText()
                .contains("12 områder stopper indlæsningen", "GEO-017", "sæt kryds ved");
        assertThat(web.get().uri("/areas/imports/" + file + "?" + declared).with(SignedIn.as(Role.ANALYST)))
                .as("what was typed stands there when it is mended")
                .bodyText()
                .contains("value=\"Byen\"");
        var sent = send(file, declared + "&parts=yes");
        assertThat(sent).hasStatus(303);
        assertThat(web.get()
                        .uri(Objects.requireNonNull(sent.getResponse().getRedirectedUrl()))
                        .with(SignedIn.as(Role.ANALYST)))
                .bodyText()
                .contains("5 områder er ændret", "er samlet til ét område");
        assertThat(polygonsFrom2016())
                .containsExactly(
                        "Amager/Sundby 3",
                        "Nordvest/Ryparken 4",
                        "Nørrebro 5",
                        "Tingbjerg/Husum 1",
                        "Valby/Sydhavnen 4");
    }

    private List<String> polygonsFrom2016() {
        return jdbc.sql("""
                select a.name, json_array_length(e.geometry::json -> 'coordinates')
                from geography.area_edition e
                join geography.area a on a.id = e.area
                where a.level = 'DEPRIVED_AREA' and e.valid_from = '2016-01-01' and e.source = 'Byen'
                order by a.name collate "C"
                """)
                .query((row, _) -> row.getString(1) + " " + row.getInt(2))
                .list();
    }

    private AreaId district(String name, String code) {
        var id = store.add(new NewArea(AreaLevel.DISTRICT, name + " " + world, Optional.of(city), 0, false));
        store.addCode(id, new AreaCode(world, code));
        return id;
    }

    private String collection(String... features) {
        return "{\"type\":\"FeatureCollection\",\"name\":\"" + world + "\",\"features\":[" + String.join(",", features)
                + "]}";
    }

    private static String feature(String code, String name, double east) {
        return """
                {"type":"Feature","properties":{"nr":"%s","navn":"%s"},"geometry":{"type":"Polygon","coordinates":
                [[[%3$s,55.7],[12.8,55.6],[12.8,55.7],[%3$s,55.7]]]}}""".formatted(code, name, east);
    }

    private String receive(String text) {
        return id(upload(text.getBytes(StandardCharsets.UTF_8), "da"));
    }

    private MvcTestResult upload(byte[] bytes, String language) {
        return web.post()
                .uri("/areas/imports")
                .multipart()
                .file(new MockMultipartFile("file", "C:\\kort\\" + world + ".geojson", "application/json", bytes))
                .cookie(new jakarta.servlet.http.Cookie("language", language))
                .with(csrf())
                .with(SignedIn.as(Role.ANALYST))
                .exchange();
    }

    private static String id(MvcTestResult uploaded) {
        assertThat(uploaded).hasStatus(303);
        return Objects.requireNonNull(uploaded.getResponse().getRedirectedUrl()).replace("/areas/imports/", "");
    }

    private MvcTestResult look(String file, String from) {
        return web.get()
                .uri("/areas/imports/" + file + "/preview?" + declared(from))
                .with(SignedIn.as(Role.ANALYST))
                .exchange();
    }

    private String commit(String file, String from) {
        var answer = send(file, declared(from));
        assertThat(answer).hasStatus(303);
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    private MvcTestResult send(String file, String declared) {
        var query = declared.contains("=") ? declared : declared(declared);
        return web.post()
                .uri("/areas/imports/" + file + "/commit?" + query)
                .with(csrf())
                .with(SignedIn.as(Role.ANALYST))
                .exchange();
    }

    private String declared(String from) {
        return "level=DISTRICT&parent=" + city.value() + "&name=navn&code=nr&scheme=" + world + "&from=" + from
                + "&source=Opdigtet kilde";
    }

    private List<String> editions(AreaId area) {
        return jdbc.sql("""
                select valid_from, valid_until
                from geography.area_edition
                where area = :area
                order by valid_from
                """)
                .param("area", area.value())
                .query((row, _) -> row.getString(1) + " " + row.getString(2))
                .list();
    }

    private long files() {
        return jdbc.sql("select count(*) from geography.received_file")
                .query((row, _) -> row.getLong(1))
                .single();
    }
}
