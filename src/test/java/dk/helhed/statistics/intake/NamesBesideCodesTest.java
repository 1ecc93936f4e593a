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
import dk.helhed.statistics.ReleaseId;
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

/** Files whose areas have a name and a code, each in the way of its format. */
@AppTest
class NamesBesideCodesTest {
    private static final AccountId SOMEONE = new AccountId(new UUID(0, 1));
    private static final AreaId NONE = new AreaId(new UUID(0, 0));

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

    private final String world =
            "N" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);
    private final String one = world + "1";
    private final String two = world + "2";
    private final String scheme = world.toLowerCase(java.util.Locale.ROOT) + "_geo";
    private AreaId harbour = NONE;
    private AreaId town = NONE;

    @BeforeEach
    void aScheme() {
        harbour = store.add(new NewArea(AreaLevel.LOCAL_COMMITTEE, "Havn " + world, Optional.empty(), 0, false));
        town = store.add(new NewArea(AreaLevel.LOCAL_COMMITTEE, "By " + world, Optional.empty(), 0, false));
        store.addCode(harbour, new AreaCode(scheme, one));
        store.addCode(town, new AreaCode(scheme, two));
    }

    @Test
    void aPxCategoryIsFoundByItsCodeAndTheCodeFollowsItToTheReceipt() {
        var id = declared(px("Distrikt A", one, "by " + world, two, "Intetsted", "9999x"), Map.of());
        assertThat(findings(id))
                .contains("kode i nøglen " + scheme, "én på koden alene", "INTAKE-115", "9999x", one)
                .doesNotContain("INTAKE-220");
        assertThat(csv("/intake/" + id.value() + "/unplaced.csv")).contains("Intetsted;9999x;");
        place.place(id, Map.of("Intetsted", PlaceAreas.NOWHERE));
        var release = committed(id);
        assertThat(catalog.areas(release))
                .extracting(AreaMatch::text, AreaMatch::code, AreaMatch::area, AreaMatch::how, AreaMatch::scheme)
                .containsExactlyInAnyOrder(
                        tuple("Distrikt A", one, Optional.of(harbour), AreaMatch.How.CODE, Optional.of(scheme)),
                        tuple("by " + world, two, Optional.of(town), AreaMatch.How.SPELLED, Optional.empty()),
                        tuple("Intetsted", "9999x", Optional.empty(), AreaMatch.How.UNPLACED, Optional.empty()));
        assertThat(page("/datasets/" + catalog.release(release).dataset().value() + "/releases/" + release.value()))
                .contains(one, "9999x", "kode i nøglen " + scheme);
        assertThat(page("/releases/" + release.value() + "/unplaced")).contains("<span class=\"h-rule\">9999x</span>");
    }

    @Test
    void aNameAndACodeOfTwoAreasStopUntilAPersonSaysWhichOrThatTheCodesAreTheFilesOwn() {
        var id = declared(px("Havn " + world, two, "By " + world, one, "Køge", one + "x"), Map.of());
        assertThat(findings(id))
                .contains(
                        "INTAKE-220",
                        "Navnet er ét område, koden et andet",
                        "By " + world + " (" + scheme + ")",
                        "Havn " + world);
        assertThat(commit.commit(id, SOMEONE)).isInstanceOf(CommitIntake.Refused.class);
        var said = declared(
                px("Havn " + world, two, "By " + world, one, "Køge", one + "x"),
                Map.of(DeclarationFields.AREA_CODES, scheme));
        assertThat(findings(said))
                .as("who has said the scheme is not asked for it")
                .contains("INTAKE-262")
                .doesNotContain("INTAKE-220");
        place.place(
                id,
                Map.of(
                        "Havn " + world,
                        harbour.value().toString(),
                        "By " + world,
                        PlaceAreas.NOWHERE,
                        "Køge",
                        PlaceAreas.NOWHERE));
        var release = committed(id);
        assertThat(page("/releases/" + release.value() + "/unplaced"))
                .contains("By " + world)
                .doesNotContain("I dag er det navn");
        assertThat(areas.bearings(List.of("Havn " + world), AreaLevel.LOCAL_COMMITTEE, Optional.empty()))
                .containsEntry("Havn " + world, List.of(new AreaBearing.Name(harbour)));

        var next = declared(
                px("Havn " + world, two, "By " + world, one, "havn " + world + " ", "0"),
                Map.of(DeclarationFields.AREA_CODES, DeclarationFields.NO_SCHEME));
        assertThat(findings(next)).doesNotContain("INTAKE-220", "INTAKE-210");
        assertThat(page("/intake/" + next.value())).contains("<option value=\"-\" selected>");
    }

    @Test
    void aNameThatAPersonPlacesIsAnAliasAndFoundNextTimeWhateverItsCode() {
        var id = declared(px("Kaj " + world, "0x", "By " + world, two, "Torv " + world, "1x"), Map.of());
        place.place(id, Map.of("Kaj " + world, harbour.value().toString(), "Torv " + world, PlaceAreas.NOWHERE));
        committed(id);
        assertThat(areas.bearings(List.of("Kaj " + world), AreaLevel.LOCAL_COMMITTEE, Optional.empty()))
                .containsEntry("Kaj " + world, List.of(new AreaBearing.Alias(harbour)));
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
        var id = declared(px("Distrikt", one, "Distrikt", two, "Havn " + world, "7x"), Map.of());
        place.place(id, Map.of("Havn " + world, PlaceAreas.NOWHERE));
        assertThat(catalog.areas(committed(id)))
                .extracting(AreaMatch::text, AreaMatch::code, AreaMatch::area)
                .contains(
                        tuple(one + " Distrikt", one, Optional.of(harbour)),
                        tuple(two + " Distrikt", two, Optional.of(town)));
    }

    @Test
    void aStatbanksCodeAndLabelInOneFieldArePartedWhereAPersonSaysSoAndTheDictionaryKeepsIt() {
        var file = "OMRÅDE;KØN;TID;INDHOLD\r\n" + one + " Distrikt A;M Mænd;2023K1 2023K1;1\r\n" + two + " By " + world
                + ";M Mænd;2023K1 2023K1;2\r\n";
        var id = declared(file, Map.of());
        assertThat(page("/intake/" + id.value())).contains("name=\"areasCoded\" value=\"yes\" checked");
        var release = committed(id);
        assertThat(catalog.areas(release))
                .extracting(AreaMatch::text, AreaMatch::code, AreaMatch::area, AreaMatch::how)
                .containsExactlyInAnyOrder(
                        tuple(one + " Distrikt A", one, Optional.of(harbour), AreaMatch.How.CODE),
                        tuple(two + " By " + world, two, Optional.of(town), AreaMatch.How.NAME));
        assertThat(catalog.release(release).firstPeriod()).isEqualTo("2023K1");

        var more = ((StageFile.Staged) stage.stage(
                        FileBytes.of((file + "Udenfor;M Mænd;2023K1 2023K1;3\r\n").getBytes(StandardCharsets.UTF_8)),
                        "næste.csv",
                        Optional.of(catalog.release(release).dataset()),
                        SOMEONE))
                .id();
        assertThat(staged.staged(more).fields().text(DeclarationFields.AREAS_CODED))
                .isEqualTo("yes");
        assertThat(declare.asRemembered(more)).isInstanceOf(DeclareReading.Declared.class);
        assertThat(findings(more)).contains("INTAKE-221", "Udenfor");

        var whole = declared(file.replace(";1\r", ";9\r"), Map.of(DeclarationFields.AREAS_CODED, ""));
        assertThat(findings(whole)).contains("INTAKE-115");
    }

    private StagedId declared(String text, Map<String, String> otherwise) {
        var bytes = FileBytes.of(text.getBytes(StandardCharsets.UTF_8));
        var id = ((StageFile.Staged) stage.stage(bytes, "udvalg", Optional.empty(), SOMEONE)).id();
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
                "LOCAL_COMMITTEE"));
        said.putAll(otherwise);
        assertThat(declare.declare(id, file.version(), file.fields().with(said), false))
                .isInstanceOf(DeclareReading.Declared.class);
        return id;
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

    private ReleaseId committed(StagedId id) {
        findings(id);
        return ((CommitIntake.Imported) commit.commit(id, SOMEONE)).release();
    }

    private String findings(StagedId id) {
        return page("/intake/" + id.value() + "/findings");
    }

    private String csv(String address) {
        return page(address);
    }

    private String page(String address) {
        var answer = web.get().uri(address).with(SignedIn.as(Role.ANALYST)).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
