package dk.helhed.geography.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.helhed.geography.Area;
import dk.helhed.geography.AreaLevel;
import dk.helhed.geography.Areas;
import dk.helhed.testing.AppTest;
import dk.helhed.testing.SignedIn;
import dk.helhed.web.Role;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AppTest
class AreaPagesTest {
    @Autowired
    private MockMvcTester web;

    @Autowired
    private Areas areas;

    private final String world = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void theDemoCityHasTenDistrictsAndWhatLiesOutsideThem() {
        var city = areas.byCode("kommune", "101").orElseThrow();
        assertThat(areas.children(city.id()).stream().filter(area -> area.level() == AreaLevel.DISTRICT))
                .extracting(Area::name)
                .hasSize(11)
                .last()
                .isEqualTo("Uden for inddeling");
        var outside = areas.byCode("statbank", "1099").orElseThrow();
        assertThat(areas.byCode("bydel_nr", "99")).contains(outside);
        assertThat(areas.outside()).contains(outside.id());
        assertThat(areas.geometry(outside.id())).isEmpty();
        assertThat(areas.geometry(areas.byCode("bydel_nr", "3").orElseThrow().id()))
                .isPresent();
    }

    @Test
    void theDistrictAndTheDeprivedAreaOfOneNameAreTwo() {
        var district = areas.match(List.of("Nørrebro"), AreaLevel.DISTRICT);
        var deprived = areas.match(List.of("Nørrebro"), AreaLevel.DEPRIVED_AREA);
        assertThat(district)
                .isEqualTo(java.util.Map.of(
                        "Nørrebro", areas.byCode("bydel_nr", "3").orElseThrow().id()));
        assertThat(deprived.values()).isNotEmpty().doesNotContainAnyElementsOf(district.values());
        assertThat(areas.area(deprived.values().iterator().next()).orElseThrow().colour())
                .isEqualTo(3);
    }

    @Test
    void everyoneWithAnAccountReadsAndOnlyTwoRolesWrite() {
        assertThat(web.get().uri("/areas?level=DEPRIVED_AREA").with(SignedIn.as(Role.OBSERVER)))
                .hasStatusOk()
                .bodyText()
                .contains("Tingbjerg/Husum", "Skematisk tegning, opdigtet form")
                .doesNotContain("/areas/new");
        for (var role : List.of(Role.OBSERVER, Role.SECRETARY)) {
            assertThat(web.get().uri("/areas/new").with(SignedIn.as(role))).hasStatus(403);
            assertThat(web.post().uri("/areas").with(csrf()).with(SignedIn.as(role)))
                    .hasStatus(403);
        }
        assertThat(web.get().uri("/areas/new").with(SignedIn.as(Role.ANALYST))).hasStatusOk();
    }

    @Test
    void anAreaIsAddedByHandAndGivenAnotherName() {
        var city = add("CITY", "Håndby " + world, "", "", "");
        assertThat(city).hasStatus(303);
        var parent =
                Objects.requireNonNull(city.getResponse().getRedirectedUrl()).replace("/areas/", "");
        var added = add("DISTRICT", "Havn " + world, parent, "x" + world, "7");
        var page = Objects.requireNonNull(added.getResponse().getRedirectedUrl());
        assertThat(alias(page, "Kajen " + world)).hasStatus(303);
        assertThat(areas.match(List.of("KAJEN " + world), AreaLevel.DISTRICT)).hasSize(1);
        assertThat(web.get().uri(page).with(SignedIn.as(Role.SECRETARY)))
                .bodyText()
                .contains("Havn " + world, "Håndby " + world, "Kajen " + world, "x" + world);

        var other = Objects.requireNonNull(
                add("DISTRICT", "Mole " + world, parent, "", "").getResponse().getRedirectedUrl());
        assertThat(alias(other, "havn " + world)).hasStatus(422).bodyText().contains("GEO-055");
        assertThat(web.post()
                        .uri(page + "/aliases/remove?alias=kajen " + world)
                        .with(csrf())
                        .with(SignedIn.as(Role.ANALYST)))
                .hasStatus(303);
        assertThat(areas.match(List.of("Kajen " + world), AreaLevel.DISTRICT)).isEmpty();
    }

    @Test
    void aRefusedAreaIsGivenBackWithAllItsReasons() {
        assertThat(add("DISTRICT", " / ", "", "STORE", "1"))
                .hasStatus(422)
                .bodyText()
                .contains("GEO-024", "GEO-052");
        var district = areas.byCode("bydel_nr", "3").orElseThrow().id().value().toString();
        assertThat(add("TWIN_GROUP", "Tvillinger " + world, district, "", ""))
                .hasStatus(422)
                .bodyText()
                .contains("GEO-052");
        var deprived = areas.match(List.of("Tingbjerg/Husum"), AreaLevel.DEPRIVED_AREA)
                .values()
                .iterator()
                .next();
        assertThat(add("HOUSING_AREA", "Gården " + world, deprived.value().toString(), "", ""))
                .hasStatus(422)
                .bodyText()
                .contains("GEO-052", "aldrig i en gruppering");
        assertThat(add("", "x", "", "", "")).hasStatus(422).bodyText().contains("GEO-020");
        assertThat(add("CITY", "København", "", "statbank", "1003"))
                .hasStatus(422)
                .bodyText()
                .contains("GEO-051", "GEO-053");
        assertThat(web.get().uri("/areas/nonsense").with(SignedIn.as(Role.ANALYST)))
                .hasStatus(404);
        assertThat(web.get().uri("/areas/" + UUID.randomUUID()).with(SignedIn.as(Role.ANALYST)))
                .hasStatus(404);
    }

    private MvcTestResult add(String level, String name, String parent, String scheme, String code) {
        return web.post()
                .uri("/areas")
                .param("level", level)
                .param("name", name)
                .param("parent", parent)
                .param("colour", "0")
                .param("scheme", scheme)
                .param("code", code)
                .with(csrf())
                .with(SignedIn.as(Role.ANALYST))
                .exchange();
    }

    private MvcTestResult alias(String page, String alias) {
        return web.post()
                .uri(page + "/aliases")
                .param("alias", alias)
                .with(csrf())
                .with(SignedIn.as(Role.ADMINISTRATOR))
                .exchange();
    }
}
