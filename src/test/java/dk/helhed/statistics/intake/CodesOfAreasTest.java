package dk.helhed.statistics.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.helhed.geography.AreaBearing;
import dk.helhed.geography.AreaCode;
import dk.helhed.geography.AreaId;
import dk.helhed.geography.AreaLevel;
import dk.helhed.geography.AreaStore;
import dk.helhed.geography.Areas;
import dk.helhed.geography.NewArea;
import dk.helhed.kernel.AccountId;
import dk.helhed.statistics.catalog.Catalog;
import dk.helhed.statistics.cell.AreaMatch;
import dk.helhed.statistics.intake.declaration.DeclarationFields;
import dk.helhed.statistics.intake.declaration.StagedImport.StagedId;
import dk.helhed.statistics.intake.reader.FileBytes;
import dk.helhed.statistics.intake.staging.StagedStore;
import dk.helhed.testing.AppTest;
import dk.helhed.testing.SignedIn;
import dk.helhed.web.Role;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Two committees whose numbers are one way round in one scheme and the other way round in the other. */
@AppTest
class CodesOfAreasTest {
    private static final AccountId SOMEONE = new AccountId(new UUID(0, 1));

    @Autowired
    private MockMvcTester web;

    @Autowired
    private StageFile stage;

    @Autowired
    private DeclareReading declare;

    @Autowired
    private CommitIntake commit;

    @Autowired
    private PlaceAreas place;

    @Autowired
    private StagedStore staged;

    @Autowired
    private Catalog catalog;

    @Autowired
    private Areas areas;

    @Autowired
    private AreaStore store;

    private final String world = "c" + UUID.randomUUID().toString().substring(0, 8);
    private final String one = world + "-1";
    private final String two = world + "-2";
    private AreaId harbour = new AreaId(new UUID(0, 0));
    private AreaId town = new AreaId(new UUID(0, 0));

    @BeforeEach
    void twoSchemes() {
        harbour = store.add(new NewArea(AreaLevel.LOCAL_COMMITTEE, "Havn " + world, Optional.empty(), 0, false));
        town = store.add(new NewArea(AreaLevel.LOCAL_COMMITTEE, "By " + world, Optional.empty(), 0, false));
        codes(world + "_geo", one, two);
        codes(world + "_bank", two, one);
    }

    @Test
    void aCodeThatIsTwoAreasIsNamedWithItsSchemes() {
        var id = declared("");
        assertThat(findings(id))
                .contains(
                        "INTAKE-210",
                        "By " + world + " (" + world + "_bank), Havn " + world + " (" + world + "_geo)",
                        "/intake/" + id.value() + "#areaCodes")
                .doesNotContain("INTAKE-115");
        assertThat(web.get().uri("/intake/" + id.value()).with(SignedIn.as(Role.ANALYST)))
                .bodyText()
                .contains("Nøgle til områdernes koder", "<option value=\"" + world + "_bank\">");
    }

    @Test
    void noSchemeIsAskedForWhereTheAreasAreNames() {
        var id = declared("", "2020;Havnen;100\n2020;Byen;50\n");

        assertThat(web.get().uri("/intake/" + id.value()).with(SignedIn.as(Role.ANALYST)))
                .bodyText()
                .contains("Havnen")
                .doesNotContain("Nøgle til områdernes koder");
    }

    @Test
    void theSchemeOfTheColumnSettlesItAndIsKeptInTheDictionary() {
        var id = declared(world + "_bank");
        assertThat(findings(id)).contains("kode i nøglen " + world + "_bank").doesNotContain("INTAKE-210");
        var release = ((CommitIntake.Imported) commit.commit(id, SOMEONE)).release();
        assertThat(catalog.areas(release))
                .extracting(AreaMatch::text, AreaMatch::area, AreaMatch::how, AreaMatch::scheme)
                .containsExactly(
                        tuple(one, Optional.of(town), AreaMatch.How.CODE, Optional.of(world + "_bank")),
                        tuple(two, Optional.of(harbour), AreaMatch.How.CODE, Optional.of(world + "_bank")));
        var dataset = catalog.release(release).dataset();
        assertThat(web.get()
                        .uri("/datasets/" + dataset.value() + "/releases/" + release.value())
                        .with(SignedIn.as(Role.ANALYST)))
                .bodyText()
                .contains("kode i nøglen " + world + "_bank");

        var next = ((StageFile.Staged) stage.stage(
                        FileBytes.of(csv("2020;" + one + ";100\n")), "næste.csv", Optional.of(dataset), SOMEONE))
                .id();
        assertThat(staged.staged(next).fields().text(DeclarationFields.AREA_CODES))
                .isEqualTo(world + "_bank");
    }

    @Test
    void spellingAndAliasAreToldFromCodes() {
        areas.addAlias(harbour, "Kaj " + world);
        var id = declared("", "2020;Kaj " + world + ";1\n2020;by " + world + ";2\n");
        assertThat(findings(id)).contains("andet navn (alias)", "anden stavemåde");
    }

    @Test
    void aCodeThatIsTwoAreasIsNotRememberedAsANameOfOne() {
        var id = declared("");
        place.place(
                id,
                Map.of(
                        one, harbour.value().toString(),
                        two, town.value().toString()));
        assertThat(commit.commit(id, SOMEONE)).isInstanceOf(CommitIntake.Imported.class);
        assertThat(areas.match(List.of(one, two), AreaLevel.LOCAL_COMMITTEE)).isEmpty();
        assertThat(areas.bearings(List.of(one), AreaLevel.LOCAL_COMMITTEE, Optional.of(world + "_bank")))
                .containsEntry(one, List.of(new AreaBearing.Code(town, world + "_bank")));
    }

    private void codes(String scheme, String ofHarbour, String ofTown) {
        store.addCode(harbour, new AreaCode(scheme, ofHarbour));
        store.addCode(town, new AreaCode(scheme, ofTown));
    }

    private StagedId declared(String scheme) {
        return declared(scheme, "2020;" + one + ";100\n2020;" + two + ";50\n");
    }

    private StagedId declared(String scheme, String rows) {
        var id =
                ((StageFile.Staged) stage.stage(FileBytes.of(csv(rows)), "udvalg.csv", Optional.empty(), SOMEONE)).id();
        var file = staged.staged(id);
        var said = new LinkedHashMap<>(Map.of(
                "dataset",
                "new",
                "datasetName",
                "Udvalg " + UUID.randomUUID(),
                "source",
                "Prøvekilde",
                "licence",
                "Prøve",
                "threshold",
                "0",
                "level",
                "LOCAL_COMMITTEE",
                "role1",
                "AREA",
                "role2",
                "MEASURE",
                DeclarationFields.AREA_CODES,
                scheme));
        said.put("role0", "PERIOD");
        assertThat(declare.declare(id, file.version(), file.fields().with(said), false))
                .isInstanceOf(DeclareReading.Declared.class);
        return id;
    }

    private byte[] csv(String rows) {
        return ("År;Udvalg " + world + ";Antal\n" + rows).getBytes(StandardCharsets.UTF_8);
    }

    private String findings(StagedId id) {
        var answer = web.get()
                .uri("/intake/" + id.value() + "/findings")
                .with(SignedIn.as(Role.ANALYST))
                .exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
