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
import dk.helhed.statistics.catalog.Catalog;
import dk.helhed.statistics.cell.AreaMatch;
import dk.helhed.statistics.intake.declaration.DeclarationFields;
import dk.helhed.statistics.intake.declaration.StagedImport.StagedId;
import dk.helhed.statistics.intake.reader.FileBytes;
import dk.helhed.testing.AppTest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Two committees whose numbers are one way round in one scheme and the other way round in the other. */
@AppTest
class CodesOfAreasTest {
    @Autowired
    private Catalog catalog;

    @Autowired
    private Areas areas;

    private final IntakeWorld world;
    private final String tag;
    private final String one;
    private final String two;
    private final AreaId harbour;
    private final AreaId town;

    CodesOfAreasTest(@Autowired AutowireCapableBeanFactory beans, @Autowired AreaStore store) {
        world = IntakeWorld.in(beans);
        tag = "c" + world.tag;
        one = tag + "-1";
        two = tag + "-2";
        harbour = store.add(new NewArea(AreaLevel.LOCAL_COMMITTEE, "Havn " + tag, Optional.empty(), 0, false));
        town = store.add(new NewArea(AreaLevel.LOCAL_COMMITTEE, "By " + tag, Optional.empty(), 0, false));
        store.addCode(harbour, new AreaCode(tag + "_geo", one));
        store.addCode(town, new AreaCode(tag + "_geo", two));
        store.addCode(harbour, new AreaCode(tag + "_bank", two));
        store.addCode(town, new AreaCode(tag + "_bank", one));
    }

    @Test
    void aCodeThatIsTwoAreasIsNamedWithItsSchemes() {
        var id = declared("");
        assertThat(world.findings(id))
                .contains(
                        "INTAKE-210",
                        "By " + tag + " (" + tag + "_bank), Havn " + tag + " (" + tag + "_geo)",
                        "/intake/" + id.value() + "#areaCodes")
                .doesNotContain("INTAKE-115");
        assertThat(world.page("/intake/" + id.value()))
                .contains("Nøgle til områdernes koder", "<option value=\"" + tag + "_bank\">");
    }

    @Test
    void noSchemeIsAskedForWhereTheAreasAreNames() {
        var id = declared("", "2020;Havnen;100\n2020;Byen;50\n");

        assertThat(world.page("/intake/" + id.value())).contains("Havnen").doesNotContain("Nøgle til områdernes koder");
    }

    @Test
    void theSchemeOfTheColumnSettlesItAndIsKeptInTheDictionary() {
        var id = declared(tag + "_bank");
        assertThat(world.findings(id))
                .contains("kode i nøglen " + tag + "_bank")
                .doesNotContain("INTAKE-210");
        var release = world.committed(id);
        assertThat(catalog.areas(release))
                .extracting(AreaMatch::text, AreaMatch::area, AreaMatch::how, AreaMatch::scheme)
                .containsExactly(
                        tuple(one, Optional.of(town), AreaMatch.How.CODE, Optional.of(tag + "_bank")),
                        tuple(two, Optional.of(harbour), AreaMatch.How.CODE, Optional.of(tag + "_bank")));
        var dataset = catalog.release(release).dataset();
        assertThat(world.page("/datasets/" + dataset.value() + "/releases/" + release.value()))
                .contains("kode i nøglen " + tag + "_bank");

        var next = world.handedIn(csv("2020;" + one + ";100\n"), "næste.csv", Optional.of(dataset));
        assertThat(world.fields(next).text(DeclarationFields.AREA_CODES)).isEqualTo(tag + "_bank");
    }

    @Test
    void spellingAndAliasAreToldFromCodes() {
        areas.addAlias(harbour, "Kaj " + tag);
        var id = declared("", "2020;Kaj " + tag + ";1\n2020;by " + tag + ";2\n");
        assertThat(world.findings(id)).contains("andet navn (alias)", "anden stavemåde");
    }

    @Test
    void aCodeThatIsTwoAreasIsNotRememberedAsANameOfOne() {
        var id = declared("");
        world.placed(
                id,
                Map.of(
                        one, harbour.value().toString(),
                        two, town.value().toString()));
        assertThat(world.commit(id)).isInstanceOf(CommitIntake.Imported.class);
        assertThat(areas.match(List.of(one, two), AreaLevel.LOCAL_COMMITTEE)).isEmpty();
        assertThat(areas.bearings(List.of(one), AreaLevel.LOCAL_COMMITTEE, Optional.of(tag + "_bank")))
                .containsEntry(one, List.of(new AreaBearing.Code(town, tag + "_bank")));
    }

    private StagedId declared(String scheme) {
        return declared(scheme, "2020;" + one + ";100\n2020;" + two + ";50\n");
    }

    private StagedId declared(String scheme, String rows) {
        return world.declared(
                csv(rows),
                "Udvalg " + tag,
                Map.of(
                        "level",
                        "LOCAL_COMMITTEE",
                        "role0",
                        "PERIOD",
                        "role1",
                        "AREA",
                        "role2",
                        "MEASURE",
                        DeclarationFields.AREA_CODES,
                        scheme));
    }

    private FileBytes csv(String rows) {
        return world.file("År;Udvalg " + tag + ";Antal\n" + rows);
    }
}
