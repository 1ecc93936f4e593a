package dk.helhed.geography.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.helhed.geography.Area;
import dk.helhed.geography.AreaCode;
import dk.helhed.geography.AreaId;
import dk.helhed.geography.AreaLevel;
import dk.helhed.geography.AreaStore;
import dk.helhed.geography.Areas;
import dk.helhed.geography.NewArea;
import dk.helhed.testing.AppTest;
import dk.helhed.testing.SignedIn;
import dk.helhed.web.Role;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AppTest
class CodePagesTest {
    @Autowired
    private MockMvcTester web;

    @Autowired
    private Areas areas;

    @Autowired
    private AreaStore store;

    @Autowired
    private JdbcClient jdbc;

    private final String world = "w" + UUID.randomUUID().toString().substring(0, 8);
    private final String geodata = world + "_geodata";
    private final String statbank = world + "_statbank";
    private AreaId city = new AreaId(new UUID(0, 0));

    @BeforeEach
    void aCity() {
        city = store.add(new NewArea(AreaLevel.CITY, "By " + world, Optional.empty(), 0, false));
    }

    @Test
    void localCommitteeOneIsAnotherAreaInTheOtherScheme() {
        var harbour = committee("Christianshavn");
        var centre = committee("Indre By");
        store.addCode(harbour, new AreaCode(geodata, "1"));
        store.addCode(centre, new AreaCode(geodata, "2"));
        store.addCode(centre, new AreaCode(statbank, "1"));
        store.addCode(harbour, new AreaCode(statbank, "2"));

        assertThat(areas.byCode(geodata, "1")).map(Area::id).contains(harbour);
        assertThat(areas.byCode(statbank, "1")).map(Area::id).contains(centre);
        assertThat(areas.codes(harbour))
                .containsExactlyInAnyOrder(new AreaCode(geodata, "1"), new AreaCode(statbank, "2"));
    }

    @Test
    void aCodeIsTextAndKeepsItsZeros() {
        var estate = committee("Bakken");
        var other = committee("Engen");
        assertThat(name(statbank, "Prøvenøgle " + world, "Trial scheme")).hasStatus(303);
        assertThat(give(estate, statbank, "0164A")).hasStatus(303);
        assertThat(give(other, statbank, "164A")).hasStatus(303);
        assertThat(areas.byCode(statbank, "0164A")).map(Area::id).contains(estate);
        assertThat(areas.byCode(statbank, "164A")).map(Area::id).contains(other);
        assertThat(web.get().uri("/areas/{id}", estate.value()).with(SignedIn.as(Role.BOARD_MEMBER)))
                .hasStatusOk()
                .bodyText()
                .contains("Prøvenøgle " + world, "0164A");
    }

    @Test
    void aCodeWrittenInAnotherUnicodeFormIsTheSameCode() {
        var area = committee("Ø-gruppen");
        store.addCode(area, new AreaCode(statbank, "A\u030A1 "));
        assertThat(areas.codes(area)).containsExactly(new AreaCode(statbank, "Å1"));
        assertThatThrownBy(() -> jdbc.sql("insert into geography.area_code (scheme, code, area) values (:s, :c, :a)")
                        .param("s", statbank)
                        .param("c", "A\u030A2")
                        .param("a", area.value())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("area_code_is_text_as_read");
    }

    @Test
    void aCodeThatIsTakenASchemeThatIsNotThereAndASecondCodeAreRefused() {
        var one = committee("Et");
        var two = committee("To");
        store.addCode(one, new AreaCode(statbank, "7"));
        assertThat(give(two, statbank, "7")).hasStatus(422).bodyText().contains("GEO-053", "Et " + world);
        assertThat(give(one, statbank, "8")).hasStatus(422).bodyText().contains("GEO-063");
        assertThat(give(two, world + "_ukendt", "8")).hasStatus(422).bodyText().contains("GEO-061");
        assertThat(give(two, statbank, "  ")).hasStatus(422).bodyText().contains("GEO-062");
    }

    @Test
    void aSchemeThatAFileBroughtWaitsForItsName() {
        store.addCode(committee("Et"), new AreaCode(statbank, "7"));
        assertThat(schemes()).contains(statbank, "mangler navn", "Bydelsnummer i byens geodata");
        assertThat(name(statbank, " ", "")).hasStatus(422).bodyText().contains("GEO-060");
        assertThat(name("STOR", "Stor", "Large")).hasStatus(422).bodyText().contains("GEO-024");
        assertThat(name(statbank, "Prøvenøgle " + world, "Trial scheme")).hasStatus(303);
        assertThat(schemes()).contains("Prøvenøgle " + world);
    }

    @Test
    void aWrongCodeIsTakenBackWithItsReasonAndThatItWasThereIsKept() {
        var one = committee("Et");
        var two = committee("To");
        name(statbank, "Prøvenøgle " + world, "Trial scheme");
        assertThat(give(one, statbank, "7")).hasStatus(303);

        assertThat(takeBack(one, "7", " ")).hasStatus(422).bodyText().contains("GEO-064");
        assertThat(takeBack(one, "7", "Forbyttet med To")).hasStatus(303);
        assertThat(takeBack(one, "7", "Igen")).hasStatus(409).bodyText().contains("GEO-065");

        assertThat(areas.byCode(statbank, "7")).isEmpty();
        assertThat(web.get().uri("/areas/{id}/codes", one.value()).with(SignedIn.as(Role.ANALYST)))
                .bodyText()
                .contains("<s>7</s>", "Forbyttet med To");
        assertThat(give(two, statbank, "7")).hasStatus(303);
        assertThat(areas.byCode(statbank, "7")).map(Area::id).contains(two);
    }

    @Test
    void noCodeGoesWithoutAReasonWhoeverDeletesIt() {
        var area = committee("Et");
        store.addCode(area, new AreaCode(statbank, "7"));
        assertThatThrownBy(() -> jdbc.sql("delete from geography.area_code where area = :area")
                        .param("area", area.value())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("A code is taken back with a reason");
    }

    private MvcTestResult takeBack(AreaId area, String code, String reason) {
        return web.post()
                .uri("/areas/{id}/codes/back", area.value())
                .param("scheme", statbank)
                .param("code", code)
                .param("reason", reason)
                .with(csrf())
                .with(SignedIn.as(Role.ANALYST))
                .exchange();
    }

    private AreaId committee(String name) {
        return store.add(new NewArea(AreaLevel.LOCAL_COMMITTEE, name + " " + world, Optional.of(city), 0, false));
    }

    private String schemes() {
        var page =
                web.get().uri("/areas/schemes").with(SignedIn.as(Role.OBSERVER)).exchange();
        assertThat(page).hasStatusOk();
        return new String(page.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private MvcTestResult name(String key, String danish, String english) {
        return web.post()
                .uri("/areas/schemes")
                .param("key", key)
                .param("danish", danish)
                .param("english", english)
                .with(csrf())
                .with(SignedIn.as(Role.ANALYST))
                .exchange();
    }

    private MvcTestResult give(AreaId area, String scheme, String code) {
        return web.post()
                .uri("/areas/{id}/codes", area.value())
                .param("scheme", scheme)
                .param("code", code)
                .with(csrf())
                .with(SignedIn.as(Role.ADMINISTRATOR))
                .exchange();
    }
}
