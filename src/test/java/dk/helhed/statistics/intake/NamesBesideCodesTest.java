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
import dk.helhed.statistics.ReleaseId;
import dk.helhed.statistics.catalog.Catalog;
import dk.helhed.statistics.cell.AreaMatch;
import dk.helhed.statistics.intake.declaration.DeclarationFields;
import dk.helhed.statistics.intake.declaration.StagedImport.StagedId;
import dk.helhed.testing.AppTest;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Files whose areas have a name and a code, each in the way of its format. */
@AppTest
class NamesBesideCodesTest {
    @Autowired
    private DeclareReading declare;

    @Autowired
    private Catalog catalog;

    @Autowired
    private Areas areas;

    private final IntakeWorld world;
    private final String tag;
    private final String one;
    private final String two;
    private final String scheme;
    private final AreaId harbour;
    private final AreaId town;

    NamesBesideCodesTest(@Autowired AutowireCapableBeanFactory beans, @Autowired AreaStore store) {
        world = IntakeWorld.in(beans);
        tag = "N" + world.tag.toUpperCase(Locale.ROOT);
        one = tag + "1";
        two = tag + "2";
        scheme = tag.toLowerCase(Locale.ROOT) + "_geo";
        harbour = store.add(new NewArea(AreaLevel.LOCAL_COMMITTEE, "Havn " + tag, Optional.empty(), 0, false));
        town = store.add(new NewArea(AreaLevel.LOCAL_COMMITTEE, "By " + tag, Optional.empty(), 0, false));
        store.addCode(harbour, new AreaCode(scheme, one));
        store.addCode(town, new AreaCode(scheme, two));
    }

    @Test
    void aPxCategoryIsFoundByItsCodeAndTheCodeFollowsItToTheReceipt() {
        var id = declared(px("Distrikt A", one, "by " + tag, two, "Intetsted", "9999x"), Map.of());
        assertThat(world.findings(id))
                .contains("kode i nøglen " + scheme, "én på koden alene", "INTAKE-115", "9999x", one)
                .doesNotContain("INTAKE-220");
        assertThat(world.page("/intake/" + id.value() + "/unplaced.csv")).contains("Intetsted;9999x;");
        world.placed(id, Map.of("Intetsted", PlaceAreas.NOWHERE));
        var release = committed(id);
        assertThat(catalog.areas(release))
                .extracting(AreaMatch::text, AreaMatch::code, AreaMatch::area, AreaMatch::how, AreaMatch::scheme)
                .containsExactlyInAnyOrder(
                        tuple("Distrikt A", one, Optional.of(harbour), AreaMatch.How.CODE, Optional.of(scheme)),
                        tuple("by " + tag, two, Optional.of(town), AreaMatch.How.SPELLED, Optional.empty()),
                        tuple("Intetsted", "9999x", Optional.empty(), AreaMatch.How.UNPLACED, Optional.empty()));
        assertThat(world.page(
                        "/datasets/" + catalog.release(release).dataset().value() + "/releases/" + release.value()))
                .contains(one, "9999x", "kode i nøglen " + scheme);
        assertThat(world.page("/releases/" + release.value() + "/unplaced"))
                .contains("<span class=\"h-rule\">9999x</span>");
    }

    @Test
    void aNameAndACodeOfTwoAreasStopUntilAPersonSaysWhichOrThatTheCodesAreTheFilesOwn() {
        var id = declared(px("Havn " + tag, two, "By " + tag, one, "Køge", one + "x"), Map.of());
        assertThat(world.findings(id))
                .contains(
                        "INTAKE-220",
                        "Navnet er ét område, koden et andet",
                        "By " + tag + " (" + scheme + ")",
                        "Havn " + tag);
        assertThat(world.commit(id)).isInstanceOf(CommitIntake.Refused.class);
        var said = declared(
                px("Havn " + tag, two, "By " + tag, one, "Køge", one + "x"),
                Map.of(DeclarationFields.AREA_CODES, scheme));
        assertThat(world.findings(said))
                .as("who has said the scheme is not asked for it")
                .contains("INTAKE-262")
                .doesNotContain("INTAKE-220");
        world.placed(
                id,
                Map.of(
                        "Havn " + tag,
                        harbour.value().toString(),
                        "By " + tag,
                        PlaceAreas.NOWHERE,
                        "Køge",
                        PlaceAreas.NOWHERE));
        var release = committed(id);
        assertThat(world.page("/releases/" + release.value() + "/unplaced"))
                .contains("By " + tag)
                .doesNotContain("I dag er det navn");
        assertThat(areas.bearings(List.of("Havn " + tag), AreaLevel.LOCAL_COMMITTEE, Optional.empty()))
                .containsEntry("Havn " + tag, List.of(new AreaBearing.Name(harbour)));

        var next = declared(
                px("Havn " + tag, two, "By " + tag, one, "havn " + tag + " ", "0"),
                Map.of(DeclarationFields.AREA_CODES, DeclarationFields.NO_SCHEME));
        assertThat(world.findings(next)).doesNotContain("INTAKE-220", "INTAKE-210");
        assertThat(world.page("/intake/" + next.value())).contains("<option value=\"-\" selected>");
    }

    @Test
    void aNameThatAPersonPlacesIsAnAliasAndFoundNextTimeWhateverItsCode() {
        var id = declared(px("Kaj " + tag, "0x", "By " + tag, two, "Torv " + tag, "1x"), Map.of());
        world.placed(id, Map.of("Kaj " + tag, harbour.value().toString(), "Torv " + tag, PlaceAreas.NOWHERE));
        committed(id);
        assertThat(areas.bearings(List.of("Kaj " + tag), AreaLevel.LOCAL_COMMITTEE, Optional.empty()))
                .containsEntry("Kaj " + tag, List.of(new AreaBearing.Alias(harbour)));
    }

    @Test
    void jsonStatAndSdmxHaveCodesBesideTheirLabelsToo() {
        var json =
                "{\"version\":\"2.0\",\"class\":\"dataset\",\"label\":\"P\",\"id\":[\"omr\",\"tid\"],\"size\":[2,1],\"role\":{\"time\":[\"tid\"],\"geo\":[\"omr\"]},"
                        + "\"dimension\":{\"omr\":{\"label\":\"Område\",\"category\":{\"index\":[\"" + one + "\",\""
                        + two + "\"],\"label\":{\"" + one
                        + "\":\"Distrikt A\",\"" + two
                        + "\":\"Distrikt B\"}}},\"tid\":{\"category\":{\"index\":[\"2023\"]}}},\"value\":[1,2]}";
        var both = "DATAFLOW,AREA: Område,TIME_PERIOD: Tid,OBS_VALUE: Værdi\nX:P(1.0): P," + one
                + ": Distrikt A,2023,1\nX:P(1.0): P," + two + ": Distrikt B,2023,2\n";
        var names = "STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,ACTION,AREA,Område,TIME_PERIOD,Tid,OBS_VALUE,Værdi\n"
                + "dataflow,X:P(1.0),P,I," + one + ",Distrikt A,2023,2023,1,\ndataflow,X:P(1.0),P,I," + two
                + ",Distrikt B,2023,2023,2,\n";
        for (var file : List.of(json, both, names)) {
            assertThat(catalog.areas(committed(declared(file, Map.of()))))
                    .extracting(AreaMatch::text, AreaMatch::code, AreaMatch::area)
                    .containsExactlyInAnyOrder(
                            tuple("Distrikt A", one, Optional.of(harbour)),
                            tuple("Distrikt B", two, Optional.of(town)));
        }
    }

    @Test
    void twoCategoriesOfOneLabelAreToldApartByTheirCodes() {
        var id = declared(px("Distrikt", one, "Distrikt", two, "Havn " + tag, "7x"), Map.of());
        world.placed(id, Map.of("Havn " + tag, PlaceAreas.NOWHERE));
        assertThat(catalog.areas(committed(id)))
                .extracting(AreaMatch::text, AreaMatch::code, AreaMatch::area)
                .contains(
                        tuple(one + " Distrikt", one, Optional.of(harbour)),
                        tuple(two + " Distrikt", two, Optional.of(town)));
    }

    @Test
    void aStatbanksCodeAndLabelInOneFieldArePartedWhereAPersonSaysSoAndTheDictionaryKeepsIt() {
        var file = "OMRÅDE;KØN;TID;INDHOLD\r\n" + one + " Distrikt A;M Mænd;2023K1 2023K1;1\r\n" + two + " By " + tag
                + ";M Mænd;2023K1 2023K1;2\r\n";
        var id = declared(file, Map.of());
        assertThat(world.page("/intake/" + id.value())).contains("name=\"areasCoded\" value=\"yes\" checked");
        var release = committed(id);
        assertThat(catalog.areas(release))
                .extracting(AreaMatch::text, AreaMatch::code, AreaMatch::area, AreaMatch::how)
                .containsExactlyInAnyOrder(
                        tuple(one + " Distrikt A", one, Optional.of(harbour), AreaMatch.How.CODE),
                        tuple(two + " By " + tag, two, Optional.of(town), AreaMatch.How.NAME));
        assertThat(catalog.release(release).firstPeriod()).isEqualTo("2023K1");

        var more = world.handedIn(
                world.file(file + "Udenfor;M Mænd;2023K1 2023K1;3\r\n"),
                "næste.csv",
                Optional.of(catalog.release(release).dataset()));
        assertThat(world.fields(more).text(DeclarationFields.AREAS_CODED)).isEqualTo("yes");
        assertThat(declare.asRemembered(more)).isInstanceOf(DeclareReading.Declared.class);
        assertThat(world.findings(more)).contains("INTAKE-221", "Udenfor");

        var whole = declared(file.replace(";1\r", ";9\r"), Map.of(DeclarationFields.AREAS_CODED, ""));
        assertThat(world.findings(whole)).contains("INTAKE-115");
    }

    private StagedId declared(String text, Map<String, String> otherwise) {
        var said = new HashMap<>(otherwise);
        said.put("level", "LOCAL_COMMITTEE");
        return world.declared(world.file(text), "Udvalg " + UUID.randomUUID(), said);
    }

    private String px(String... namesAndCodes) {
        var names = new StringBuilder();
        var codes = new StringBuilder();
        for (int i = 0; i < namesAndCodes.length; i += 2) {
            names.append(i == 0 ? "\"" : ",\"").append(namesAndCodes[i]).append('"');
            codes.append(i == 0 ? "\"" : ",\"").append(namesAndCodes[i + 1]).append('"');
        }
        return "CHARSET=\"ANSI\";\nCODEPAGE=\"utf-8\";\nTITLE=\"Prøve " + UUID.randomUUID()
                + "\";\nCONTENTS=\"Personer\";\nUNITS=\"antal\";\nSTUB=\"area\";\nHEADING=\"år\";\nVALUES(\"area\")="
                + names
                + ";\nVALUES(\"år\")=\"2022\",\"2023\";\nCODES(\"area\")=" + codes + ";\nDATA=\n1 2\n3 4\n5 6;\n";
    }

    /** Whoever commits has seen the findings. */
    private ReleaseId committed(StagedId id) {
        world.findings(id);
        return world.committed(id);
    }
}
