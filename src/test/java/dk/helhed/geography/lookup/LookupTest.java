package dk.helhed.geography.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.helhed.geography.Area;
import dk.helhed.geography.AreaCode;
import dk.helhed.geography.AreaId;
import dk.helhed.geography.AreaLevel;
import dk.helhed.geography.AreaStore;
import dk.helhed.geography.Areas;
import dk.helhed.geography.GroupingEdition;
import dk.helhed.geography.Groupings;
import dk.helhed.geography.NewArea;
import dk.helhed.testing.AppTest;
import dk.helhed.testing.SignedIn;
import dk.helhed.web.Role;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.transaction.BeforeTransaction;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

@AppTest
@Transactional
class LookupTest {
    private static final Path RODER = Path.of("../shared/data/copenhagen/kbh_rode.geojson");
    private static final Path LOOKUP = Path.of("../shared/data/copenhagen/kbh_rode_lookup.csv");
    private static final Path STATBANK = Path.of("../shared/data/copenhagen/omrkk_codes.csv");
    private static final LocalDate DAY = LocalDate.of(2021, 1, 1);

    @Autowired
    private MockMvcTester web;

    @Autowired
    private Areas areas;

    @Autowired
    private Groupings groupings;

    @Autowired
    private AreaStore store;

    @Autowired
    private JdbcClient jdbc;

    private final String world = "w" + UUID.randomUUID().toString().substring(0, 8);
    private AreaId city = new AreaId(new UUID(0, 0));

    /** Outside what is rolled back: other tests sign in as the same account. */
    @BeforeTransaction
    void anAnalyst() {
        assertThat(page("/areas/lookups")).hasStatusOk();
    }

    @BeforeEach
    void aCity() {
        city = add(AreaLevel.CITY, "By", Optional.empty());
    }

    @Test
    void aGroupingIsMadeOfRoderThatCrossDistricts() {
        var north = rode("Nord", "01", add(AreaLevel.DISTRICT, "Norddistrikt", Optional.of(city)));
        var south = rode("Syd", "02", add(AreaLevel.DISTRICT, "Syddistrikt", Optional.of(city)));
        var deprived = add(AreaLevel.DEPRIVED_AREA, "Norddistrikt", Optional.of(city));
        var file = upload("nr;navn;gruppe\n01;Nord %1$s;Norddistrikt %1$s\n02;;Norddistrikt %1$s\n".formatted(world));

        assertThat(body(look(file, "2021-01-01")))
                .contains("på koden", "Norddistrikt " + world, "2 linjer er genkendt");
        assertThat(commit(file, "2021-01-01")).hasStatus(303);
        assertThat(groupings.members(deprived, DAY)).extracting(Area::id).containsExactlyInAnyOrder(north, south);
        assertThat(groupings.members(deprived, DAY.minusDays(1))).isEmpty();
        assertThat(groupings.holding(north)).extracting(Area::id).containsExactly(deprived);
        assertThat(body(page("/areas/" + deprived.value())))
                .contains("Norddistrikt " + world + " (udsat byområde) består af 2 områder");
        assertThat(body(page("/areas/" + north.value()))).contains("Indgår i grupperinger", "udsat byområde");
        assertThat(body(page("/areas/groupings"))).contains("Norddistrikt " + world);
    }

    @Test
    void aNewCompositionEndsTheOneBeforeItAndTheSameOneChangesNothing() {
        rode("Nord", "01", city);
        rode("Syd", "02", city);
        var deprived = add(AreaLevel.DEPRIVED_AREA, "Gruppe", Optional.of(city));
        var first = upload("nr;navn;gruppe\n01;;Gruppe %1$s\n".formatted(world));
        commit(first, "2021-01-01");
        var second = upload("nr;navn;gruppe\n01;;Gruppe %1$s\n02;;Gruppe %1$s\n".formatted(world));
        assertThat(commit(second, "2021-01-01")).hasStatus(422);
        assertThat(body(commit(second, "2021-01-01"))).contains("GEO-077");
        commit(second, "2024-01-01");
        assertThat(groupings.editions(deprived))
                .extracting(GroupingEdition::validFrom)
                .containsExactly(LocalDate.of(2024, 1, 1), DAY);
        assertThat(groupings.members(deprived, DAY)).hasSize(1);
        assertThat(commit(second, "2025-01-01").getResponse().getRedirectedUrl())
                .isEqualTo("/areas/lookups");
        assertThatThrownBy(
                        () -> jdbc.sql("""
                insert into geography.grouping_edition (grouping, kind, member_level, valid_from, source)
                values (:grouping, 'DEPRIVED_AREA', 'RODE', '2025-06-01', 'test')
                """).param("grouping", deprived.value()).update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("grouping_edition_no_overlap");
    }

    @Test
    void namesThatAreOnlyAlikeAreJoinedAfterAPersonConfirms() {
        var area = add(AreaLevel.RODE, "Vesterbro-Kongens Enghave", Optional.of(city));
        var deprived = add(AreaLevel.DEPRIVED_AREA, "Gruppe", Optional.of(city));
        var name = "Kgs. Enghave/Vesterbro " + world + " mv.";
        var file = upload("nr;navn;gruppe\n0164A;%s;Gruppe %s\n".formatted(name, world));
        assertThat(body(look(file, "2021-01-01"))).contains("Ja, det er Vesterbro-Kongens Enghave " + world);
        assertThat(body(commit(file, "2021-01-01"))).contains("GEO-076");
        assertThat(groupings.editions(deprived)).isEmpty();

        var taken = commit(file, "2021-01-01", "member|" + area.value() + "|" + name);
        assertThat(taken).hasStatus(303);
        assertThat(groupings.members(deprived, DAY)).extracting(Area::id).containsExactly(area);
        assertThat(areas.match(List.of(name), AreaLevel.RODE)).containsValue(area);
        assertThat(areas.byCode(world, "0164A")).map(Area::id).contains(area);
        assertThat(body(page(Objects.requireNonNull(taken.getResponse().getRedirectedUrl()))))
                .contains("bekræftet", "er indlæst");
    }

    @Test
    void whatNobodyAskedAboutIsNotConfirmed() {
        var area = add(AreaLevel.RODE, "Nord", Optional.of(city));
        add(AreaLevel.DEPRIVED_AREA, "Gruppe", Optional.of(city));
        var file = upload("nr;navn;gruppe\n5;Helt andet %1$s;Gruppe %1$s\n".formatted(world));
        assertThat(body(commit(file, "2021-01-01", "member|" + area.value() + "|Helt andet " + world)))
                .contains("GEO-076");
    }

    @Test
    void aCodeOfTheWrongSchemeStopsTheTableAndSaysWhy() {
        rode("Christianshavn", "1", city);
        rode("Indre By", "2", city);
        add(AreaLevel.DEPRIVED_AREA, "Gruppe", Optional.of(city));
        var file = upload(
                "nr;navn;gruppe\n1;Indre By %1$s;Gruppe %1$s\n2;Christianshavn %1$s;Gruppe %1$s\n".formatted(world));
        assertThat(body(look(file, "2021-01-01")))
                .contains("Navnet er Indre By " + world + ", men koden 1 er Christianshavn " + world);
        assertThat(body(commit(file, "2021-01-01"))).contains("GEO-075", "GEO-071");
    }

    @Test
    void aTableThatCannotBeReadWholeIsRefusedWithEveryLine() {
        assertThat(body(send("a;b\n1;2;3\n1\n".getBytes(StandardCharsets.UTF_8))))
                .contains("Linje 2 har 3 felter", "Linje 3 har 1 felt");
        assertThat(body(send("a;b,c\n1;2\n".getBytes(StandardCharsets.UTF_8)))).contains("GEO-082");
        assertThat(body(send(new byte[0]))).contains("GEO-083");
    }

    @Test
    void theCharacterSetIsProposedAndAPersonDecides() {
        var north = rode("Nørre", "01", city);
        var latin = id(send("nr;navn;gruppe\n01;Nørre %s;\n".formatted(world).getBytes(StandardCharsets.ISO_8859_1)));
        assertThat(body(page("/areas/lookups/" + latin))).contains("<option value=\"WINDOWS_1252\" selected");
        assertThat(body(look(latin, "2021-01-01"))).contains("Nørre " + world, "Én linje er genkendt");
        assertThat(page("/areas/lookups/" + latin + "?encoding=UTF_8&" + declared("2021-01-01")))
                .hasStatus(422);
        assertThat(body(page("/areas/lookups/" + latin + "?encoding=UTF_8&" + declared("2021-01-01"))))
                .contains("GEO-080", "Filen er ikke i UTF-8");

        var utf8 = upload("nr;navn;gruppe\n01;Nørre %s;\n".formatted(world));
        assertThat(body(page("/areas/lookups/" + utf8 + "?encoding=WINDOWS_1252&" + declared("2021-01-01"))))
                .contains("GEO-087");
        assertThat(areas.area(north)).map(Area::name).contains("Nørre " + world);
    }

    @Test
    void roderComeToLieInTheDistrictThatTheTableNames() {
        var district = add(AreaLevel.DISTRICT, "Distrikt", Optional.of(city));
        var north = rode("Nord", "01", city);
        var file = upload("nr;navn;gruppe;bydel\n01;;;Distrikt %s\n".formatted(world));
        var declared = declared("2021-01-01") + "&above=bydel&aboveLevel=DISTRICT";

        assertThat(body(page("/areas/lookups/" + file + "?" + declared)))
                .contains("Ét område flyttes", "By " + world, "Distrikt " + world);
        assertThat(post("/areas/lookups/" + file + "/commit?" + declared)).hasStatus(303);

        assertThat(areas.area(north).orElseThrow().parent()).contains(district);
        assertThat(post("/areas/lookups/" + file + "/commit?" + declared)
                        .getResponse()
                        .getRedirectedUrl())
                .isEqualTo("/areas/lookups");
    }

    @Test
    void twoAreasOfOneNameDoNotComeToLieInTheSameArea() {
        add(AreaLevel.DISTRICT, "Distrikt", Optional.of(city));
        var north = rode("Nord", "01", add(AreaLevel.DISTRICT, "Øst", Optional.of(city)));
        rode("Nord", "02", add(AreaLevel.DISTRICT, "Vest", Optional.of(city)));
        var file = upload("nr;navn;gruppe;bydel\n01;;;Distrikt %1$s\n02;;;Distrikt %1$s\n".formatted(world));
        var answer = post(
                "/areas/lookups/" + file + "/commit?" + declared("2021-01-01") + "&above=bydel&aboveLevel=DISTRICT");

        assertThat(answer).hasStatus(422);
        assertThat(body(answer)).contains("GEO-113", "To områder med navnet Nord " + world);
        assertThat(areas.area(north).flatMap(Area::parent).flatMap(areas::area).map(Area::name))
                .contains("Øst " + world);
    }

    @Test
    void whatAreasLieInIsNoGroupingAndMustBeKnown() {
        rode("Nord", "01", city);
        add(AreaLevel.DEPRIVED_AREA, "Udsat", Optional.of(city));
        var file = upload("nr;navn;gruppe;bydel\n01;;;Udsat %s\n".formatted(world));
        var here = "/areas/lookups/" + file + "?" + declared("2021-01-01") + "&above=bydel&aboveLevel=";

        assertThat(body(page(here + "DEPRIVED_AREA"))).contains("GEO-106");
        assertThat(body(page(here + "DISTRICT"))).contains("GEO-110");
    }

    @Test
    void aCodeOfAnAreaOfAnotherKindStopsTheLineInsteadOfTheWholeTable() {
        store.addCode(add(AreaLevel.DISTRICT, "Distrikt", Optional.of(city)), new AreaCode(world, "01"));
        add(AreaLevel.RODE, "Nord", Optional.of(city));
        var file = upload("nr;navn;gruppe\n01;Nord %s;\n".formatted(world));

        assertThat(body(look(file, "2021-01-01"))).contains("GEO-112");
        assertThat(commit(file, "2021-01-01")).hasStatus(422);
    }

    @Test
    void neighbourhoodsAndLocalCommitteesComeFromTheTableOfRoder() throws IOException {
        Assumptions.assumeTrue(Files.exists(LOOKUP), "The lookup table is not here: " + LOOKUP);
        var file = id(send(Files.readAllBytes(LOOKUP)));
        var before = areas.ofLevel(AreaLevel.NEIGHBOURHOOD).size();
        var neighbourhoods = "level=NEIGHBOURHOOD&code=kvarternr&scheme=" + world
                + "&name=kvarternavn&above=bydel&aboveLevel=DISTRICT&brings=yes&kind=BOARD_AREA&grouping="
                + "&from=2021-01-01&source=Kort";
        assertThat(body(page("/areas/lookups/" + file + "?" + neighbourhoods))).contains("67 nye områder oprettes");
        var taken = post("/areas/lookups/" + file + "/commit?" + neighbourhoods);
        assertThat(taken).hasStatus(303);
        assertThat(body(page(Objects.requireNonNull(taken.getResponse().getRedirectedUrl()))))
                .contains("nye områder</dt><dd>67");
        assertThat(areas.ofLevel(AreaLevel.NEIGHBOURHOOD)).hasSize(before + 67);
        var district = areas.byCode("bydel_nr", "1").orElseThrow();
        assertThat(areas.byCode(world, "20101")).map(Area::name).contains("Middelalderbyen");
        assertThat(areas.byCode(world, "20101").flatMap(Area::parent)).contains(district.id());

        var committees = "level=LOCAL_COMMITTEE&code=geo_lokaludvalgnr&scheme=" + world
                + "&name=lokaludvalgnavn&above=&parent=" + city.value()
                + "&brings=yes&kind=BOARD_AREA&grouping=&from=2021-01-01&source=Kort";
        assertThat(post("/areas/lookups/" + file + "/commit?" + committees)).hasStatus(303);
        assertThat(areas.children(city)).hasSize(12);
        assertThat(areas.byCode(world, "1")).map(Area::name).contains("Christianshavn");
    }

    @Test
    void theFiveDeprivedAreasAreMadeOf7And25And17And13And9Roder() throws IOException {
        Assumptions.assumeTrue(Files.exists(RODER) && Files.exists(LOOKUP), "Real roder are not here: " + LOOKUP);
        takeInRoder();
        var file = id(send(Files.readAllBytes(LOOKUP)));
        var declared =
                "level=RODE&code=rode_nr&scheme=rode_nr&name=rodenavn&above=bydel&aboveLevel=DISTRICT&kind=DEPRIVED_AREA&grouping=udsat_byomraade"
                        + "&from=2021-01-01&source=Kort";
        assertThat(body(page("/areas/lookups/" + file + "?" + declared))).contains("399 linjer er genkendt");
        assertThat(post("/areas/lookups/" + file + "/commit?" + declared)).hasStatus(303);

        var sizes = new HashMap<String, Integer>();
        for (var area : areas.ofLevel(AreaLevel.DEPRIVED_AREA)) {
            sizes.put(area.name(), groupings.members(area.id(), DAY).size());
        }
        assertThat(sizes)
                .containsAllEntriesOf(Map.of(
                        "Tingbjerg/Husum", 7,
                        "Nordvest/Ryparken", 25,
                        "Nørrebro", 17,
                        "Valby/Sydhavnen", 13,
                        "Amager/Sundby", 9));

        var district = areas.byCode("bydel_nr", "3").orElseThrow();
        assertThat(areas.children(district.id()))
                .extracting(Area::level)
                .contains(AreaLevel.RODE)
                .hasSizeGreaterThan(17);
        assertThat(areas.children(city)).isEmpty();
        assertThat(district.name()).isEqualTo("Nørrebro");
        assertThat(groupings.editions(district.id())).isEmpty();
        assertThat(body(page("/areas/" + district.id().value()))).doesNotContain("består af 17 områder");
        assertThat(body(page("/areas/groupings")))
                .doesNotContain(district.id().value().toString());
    }

    @Test
    void theStatisticsBankSwapsLocalCommitteesOneAndTwo() throws IOException {
        Assumptions.assumeTrue(Files.exists(STATBANK), "The codes are not here: " + STATBANK);
        var harbour = store.add(new NewArea(AreaLevel.LOCAL_COMMITTEE, "Christianshavn", Optional.of(city), 0, false));
        var centre = store.add(new NewArea(AreaLevel.LOCAL_COMMITTEE, "Indre By", Optional.of(city), 0, false));
        store.addCode(harbour, new AreaCode("lokaludvalg_nr", "1"));
        store.addCode(centre, new AreaCode("lokaludvalg_nr", "2"));
        var file = id(send(Files.readAllBytes(STATBANK)));
        var declared = "level=LOCAL_COMMITTEE&code=code&scheme=" + world
                + "&name=text&kind=BOARD_AREA&grouping=&from=2021-01-01&source=Kort";
        assertThat(body(page("/areas/lookups/" + file + "?" + declared)))
                .contains("Ja, det er Christianshavn", "Ja, det er Indre By");
        assertThat(web.post()
                        .uri("/areas/lookups/" + file + "/commit?" + declared + "&leaveOut=yes")
                        .param("confirm", "member|" + harbour.value() + "|Lokaludvalg - Christianshavn")
                        .param("confirm", "member|" + centre.value() + "|Lokaludvalg - Indre By")
                        .with(csrf())
                        .with(SignedIn.as(Role.ANALYST)))
                .hasStatus(303);
        assertThat(areas.byCode(world, "2001")).map(Area::id).contains(centre);
        assertThat(areas.byCode(world, "2002")).map(Area::id).contains(harbour);
        assertThat(areas.byCode("lokaludvalg_nr", "1")).map(Area::id).contains(harbour);
    }

    private void takeInRoder() throws IOException {
        var received = web.post()
                .uri("/areas/imports")
                .multipart()
                .file(new MockMultipartFile("file", "roder.geojson", "application/json", Files.readAllBytes(RODER)))
                .with(csrf())
                .with(SignedIn.as(Role.ANALYST))
                .exchange();
        var file = Objects.requireNonNull(received.getResponse().getRedirectedUrl());
        assertThat(post(file + "/commit?level=RODE&parent=" + city.value()
                        + "&name=rodenavn&code=rode_nr&scheme=rode_nr&from=2021-01-01&source=Kort"))
                .hasStatus(303);
    }

    private AreaId add(AreaLevel level, String name, Optional<AreaId> parent) {
        return store.add(new NewArea(level, name + " " + world, parent, 0, false));
    }

    private AreaId rode(String name, String code, AreaId parent) {
        var id = add(AreaLevel.RODE, name, Optional.of(parent));
        store.addCode(id, new AreaCode(world, code));
        return id;
    }

    private MvcTestResult send(byte[] bytes) {
        return web.post()
                .uri("/areas/lookups")
                .multipart()
                .file(new MockMultipartFile("file", world + ".csv", "text/csv", bytes))
                .with(csrf())
                .with(SignedIn.as(Role.ANALYST))
                .exchange();
    }

    private static String id(MvcTestResult sent) {
        assertThat(sent).hasStatus(303);
        return Objects.requireNonNull(sent.getResponse().getRedirectedUrl()).replace("/areas/lookups/", "");
    }

    private String upload(String text) {
        return id(send(text.getBytes(StandardCharsets.UTF_8)));
    }

    private MvcTestResult look(String file, String from) {
        return page("/areas/lookups/" + file + "?" + declared(from));
    }

    private MvcTestResult commit(String file, String from) {
        return post("/areas/lookups/" + file + "/commit?" + declared(from));
    }

    private MvcTestResult commit(String file, String from, String confirm) {
        return web.post()
                .uri("/areas/lookups/" + file + "/commit?" + declared(from))
                .param("confirm", confirm)
                .with(csrf())
                .with(SignedIn.as(Role.ANALYST))
                .exchange();
    }

    private String declared(String from) {
        return "level=RODE&code=nr&scheme=" + world + "&name=navn&kind=DEPRIVED_AREA&grouping=gruppe&from=" + from
                + "&source=Opdigtet kilde";
    }

    private MvcTestResult page(String address) {
        return web.get().uri(address).with(SignedIn.as(Role.ANALYST)).exchange();
    }

    private MvcTestResult post(String address) {
        return web.post()
                .uri(address)
                .with(csrf())
                .with(SignedIn.as(Role.ANALYST))
                .exchange();
    }

    private static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
