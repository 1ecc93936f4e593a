package dk.helhed.geography.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.helhed.geography.AreaCode;
import dk.helhed.geography.AreaId;
import dk.helhed.geography.AreaLevel;
import dk.helhed.geography.AreaStore;
import dk.helhed.geography.CrosswalkId;
import dk.helhed.geography.Crosswalks;
import dk.helhed.geography.NewArea;
import dk.helhed.testing.AppTest;
import dk.helhed.testing.SignedIn;
import dk.helhed.web.Role;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AppTest
class CrosswalkTest {
    @Autowired
    private MockMvcTester web;

    @Autowired
    private Crosswalks crosswalks;

    @Autowired
    private AreaStore store;

    @Autowired
    private JdbcClient jdbc;

    private final String world = "w" + UUID.randomUUID().toString().substring(0, 8);
    private AreaId old = new AreaId(new UUID(0, 0));
    private AreaId north = old;
    private AreaId south = old;

    @BeforeEach
    void anAreaThatIsSplitInTwo() {
        var city = store.add(new NewArea(AreaLevel.CITY, "By " + world, Optional.empty(), 0, false));
        old = area("Parken", "01", city);
        north = area("Parken Nord", "02", city);
        south = area("Parken Syd", "03", city);
    }

    @Test
    void aSplitAreaIsCarriedOverWithItsTotalKept() {
        var added = send("gammel;ny;vægt\n01;02;0,6\n01;03;0,4\n", "2022-01-01");
        assertThat(added).hasStatus(303);
        var address = Objects.requireNonNull(added.getResponse().getRedirectedUrl());
        var crosswalk = crosswalks
                .crosswalk(CrosswalkId.of(address.replace("/areas/crosswalks/", "")))
                .orElseThrow();
        assertThat(crosswalk.weights().carry(Map.of(old, 1_001L))).isEqualTo(Map.of(north, 601L, south, 400L));
        assertThat(body(address)).contains("Parken Nord " + world, "60", "600", "400");
        assertThat(body("/areas/" + north.value())).contains("Omregning", address);
        assertThat(body("/areas/crosswalks")).contains("Boligområder", "Opdigtet kilde");
        assertThat(crosswalks.touching(south)).hasSize(1);
    }

    @Test
    void aTableIsRefusedWithEverythingThatIsWrongAndNothingIsStored() {
        var refused = send("gammel;ny;vægt\n01;02;0,6\n01;99;0,3\n02;03;-0,5\n", "2022-01-01");
        assertThat(refused).hasStatus(422).bodyText().contains("GEO-092", "GEO-094", "GEO-095");
        assertThat(send("gammel;ny\n01;02\n", "2022-01-01"))
                .hasStatus(422)
                .bodyText()
                .contains("GEO-090");
        assertThat(send("gammel;ny;vægt\n01;02;1\n", "i går"))
                .hasStatus(422)
                .bodyText()
                .contains("GEO-022");
        assertThat(crosswalks.touching(old)).isEmpty();
    }

    @Test
    void ofAnAreaThatIsNamedAsNewOnlyAPersonSaysWhetherItGoesOn() {
        assertThat(send("gammel;ny;vægt\n01;02;1\n", "2022-04-04&alone="))
                .hasStatus(422)
                .bodyText()
                .contains("GEO-190", "som nye: 02.");
        assertThat(crosswalks.touching(old)).isEmpty();

        assertThat(send("gammel;ny;vægt\n01;02;1\n", "2022-04-04&alone=GO_ON")).hasStatus(303);
        assertThat(crosswalks.touching(north))
                .singleElement()
                .satisfies(crosswalk ->
                        assertThat(crosswalk.sharesByNewArea().get(north)).containsOnlyKeys(old, north));
    }

    @Test
    void ofAnAreaThatBeginsWithACrosswalkItIsSaidAfterwardsThatItWasThereBefore() {
        var address = Objects.requireNonNull(send("gammel;ny;vægt\n01;02;0,5\n01;03;0,5\n", "2022-06-06")
                .getResponse()
                .getRedirectedUrl());
        assertThat(body(address))
                .contains("begynder ifølge omregningen", "ville de samme personer tælle med to gange")
                .as("an observer reads it and changes nothing")
                .doesNotContain("/before");

        assertThat(amended(address, north)).hasStatus(303);
        assertThat(amended(address, old)).as("it does not begin with it").hasStatus(303);

        assertThat(crosswalks.touching(north))
                .singleElement()
                .satisfies(crosswalk ->
                        assertThat(crosswalk.sharesByNewArea().get(north)).containsOnlyKeys(old, north));
        assertThat(crosswalks.touching(south))
                .singleElement()
                .satisfies(crosswalk ->
                        assertThat(crosswalk.sharesByNewArea().get(south)).containsOnlyKeys(old));
        assertThat(body(address)).contains("Parken Syd " + world + " begynder ifølge");
    }

    @Test
    void anAreaThatIsNamedOnBothSidesNeedsNoAnswer() {
        assertThat(send("gammel;ny;vægt\n01;02;1\n02;02;1\n", "2022-05-05&alone="))
                .hasStatus(303);
    }

    @Test
    void aTableIsReadInTheCharacterSetThatAPersonDeclares() {
        store.addCode(north, new AreaCode(world + "b", "Nørre"));
        store.addCode(old, new AreaCode(world + "b", "Før"));
        var table = "gammel;ny;vægt\nFør;Nørre;1\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(send(table, world + "b", "2022-03-03&encoding=UTF_8"))
                .hasStatus(422)
                .bodyText()
                .contains("GEO-080", "value=\"UTF_8\" selected");
        assertThat(send(table, world + "b", "2022-03-03&encoding=WINDOWS_1252")).hasStatus(303);
        assertThat(crosswalks.touching(north)).hasSize(1);
    }

    @Test
    void aLevelHasOneCrosswalkADay() {
        assertThat(send("gammel;ny;vægt\n01;02;1\n", "2022-02-02")).hasStatus(303);
        assertThat(send("gammel;ny;vægt\n01;03;1\n", "2022-02-02"))
                .hasStatus(422)
                .bodyText()
                .contains("GEO-096");
    }

    @Test
    void theDatabaseRefusesWeightsThatDoNotSumToOne() {
        assertThatThrownBy(() -> jdbc.sql("""
                with crosswalk as (
                    insert into geography.crosswalk (level, valid_from, scheme, source, file_name, hash)
                    values ('HOUSING_AREA', '1999-01-01', :scheme, 'test', 'test', repeat('0', 64))
                    returning id)
                insert into geography.crosswalk_weight (crosswalk, level, old_area, new_area, weight)
                select id, 'HOUSING_AREA', :old, :new, 0.99
                from crosswalk
                """)
                        .param("scheme", world)
                        .param("old", old.value())
                        .param("new", north.value())
                        .update())
                .hasStackTraceContaining("The weights of an old area sum to 1");
        assertThat(crosswalks.touching(old)).isEmpty();
    }

    private AreaId area(String name, String code, AreaId city) {
        var id = store.add(new NewArea(AreaLevel.HOUSING_AREA, name + " " + world, Optional.of(city), 0, false));
        store.addCode(id, new AreaCode(world, code));
        return id;
    }

    private MvcTestResult send(String table, String from) {
        return send(table.getBytes(StandardCharsets.UTF_8), world, from);
    }

    private MvcTestResult send(byte[] table, String scheme, String from) {
        return web.post()
                .uri("/areas/crosswalks?level=HOUSING_AREA&scheme=" + scheme + "&from=" + from
                        + (from.contains("&alone=") ? "" : "&alone=BEGIN") + "&source=Opdigtet kilde")
                .multipart()
                .file(new MockMultipartFile("file", "omregning.csv", "text/csv", table))
                .with(csrf())
                .with(SignedIn.as(Role.ANALYST))
                .exchange();
    }

    private MvcTestResult amended(String address, AreaId area) {
        return web.post()
                .uri(address + "/before")
                .with(csrf())
                .with(SignedIn.as(Role.ANALYST))
                .param("area", area.value().toString())
                .exchange();
    }

    private String body(String address) {
        var page = web.get().uri(address).with(SignedIn.as(Role.OBSERVER)).exchange();
        assertThat(page).hasStatusOk();
        return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
