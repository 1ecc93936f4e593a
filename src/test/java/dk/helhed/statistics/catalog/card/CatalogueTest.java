package dk.helhed.statistics.catalog.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.helhed.identity.Accounts;
import dk.helhed.identity.Profile;
import dk.helhed.kernel.Language;
import dk.helhed.statistics.FigureDesk;
import dk.helhed.statistics.FigureWorld;
import dk.helhed.statistics.PublishedFigures;
import dk.helhed.statistics.ReleaseId;
import dk.helhed.statistics.warehouse.Warehouse;
import dk.helhed.testing.AppTest;
import dk.helhed.testing.SignedIn;
import dk.helhed.web.Role;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;

@AppTest
class CatalogueTest {
    @Autowired
    private MockMvcTester web;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Warehouse warehouse;

    @Autowired
    private PublishedFigures figures;

    @Autowired
    private Accounts accounts;

    @Autowired
    private TransactionTemplate transaction;

    /** A dataset with an indicator and a figure on it. */
    private record Built(FigureWorld world, ReleaseId release, String indicator, String figure) {
        String dataset() {
            return "/datasets/" + world.dataset.value();
        }

        List<String> numbers() {
            return List.of(
                    dataset(),
                    dataset() + "/releases/" + release.value(),
                    "/indicators/" + indicator,
                    "/figures/" + figure,
                    "/figures/" + figure + ".csv");
        }
    }

    @Test
    void untilSomethingIsSaidADatasetIsForThoseWhoHaveATask() {
        var built = built();

        seesAll(built, SignedIn.as(Role.OBSERVER));
        seesNothing(built, withoutATask());
    }

    @Test
    void aDayThatIsTypedAfterTheNewestReleaseIsWhatIsExpected() {
        var built = built();
        assertThat(describe(built, Map.of("classification", "PUBLIC", "next", "2018-01-20")))
                .hasStatus(303);
        assertThat(describe(built, Map.of("classification", "PUBLIC", "next", "2018-01-20", "note", "Set efter")))
                .hasStatus(303);

        assertThat(new FigureDesk(web).page(built.dataset(), SignedIn.as(Role.ANALYST)))
                .contains("20. januar 2018")
                .doesNotContain("Ikke planlagt");
    }

    @Test
    void aPublicDatasetIsSeenByEverybodyWhoIsSignedIn() {
        var built = built();
        assertThat(describe(built, Map.of("classification", "PUBLIC"))).hasStatus(303);

        seesAll(built, withoutATask());
    }

    @Test
    void ofARestrictedDatasetOthersSeeNoNumberAndNoName() {
        var built = built();
        assertThat(describe(built, restricted())).hasStatus(303);

        seesAll(built, SignedIn.as(Role.CONTROLLER));
        seesAll(built, SignedIn.as(Role.ANALYST));
        seesNothing(built, SignedIn.as(Role.BOARD_MEMBER));
        seesNothing(built, withoutATask());
    }

    @Test
    void ofARestrictedDatasetThatMayBeNamedOthersSeeNameAndSourceOnly() {
        var built = built();
        var card = new HashMap<>(restricted());
        card.put("named", "true");
        card.put("note", "Fortroligt" + built.world().tag);
        assertThat(describe(built, card)).hasStatus(303);

        var reader = SignedIn.as(Role.BOARD_MEMBER);
        assertThat(body("/datasets", reader))
                .contains("Datasæt " + built.world().tag, "Tallene er kun for bestemte roller.")
                .doesNotContain(built.dataset());
        built.numbers()
                .forEach(path -> assertThat(web.get().uri(path).with(reader)).hasStatus(404));
        assertThat(body("/datasets?q=Fortroligt" + built.world().tag, reader))
                .as("a search must not tell what the note says")
                .doesNotContain("Datasæt " + built.world().tag);
        assertThat(body("/datasets?q=" + built.world().tag, reader)).contains("Datasæt " + built.world().tag);
    }

    @Test
    void aFigureOnARestrictedDatasetNeverGoesIntoAPaperAndLeavesThoseItIsIn() {
        var built = built();
        var frozen = transaction.execute(_ -> figures.freeze(built.figure(), Instant.parse("2018-02-01T09:00:00Z")));
        assertThat(frozen).isNotNull();
        assertThat(figures.living(built.figure(), Language.DANISH)).isPresent();
        assertThat(figures.frozen(frozen, Language.DANISH)).isPresent();

        assertThat(describe(built, restricted())).hasStatus(303);

        assertThat(figures.living(built.figure(), Language.DANISH)).isEmpty();
        assertThat(figures.frozen(frozen, Language.DANISH)).isEmpty();
        assertThat(describe(built, Map.of("classification", "PARTNERS"))).hasStatus(303);
        assertThat(figures.frozen(frozen, Language.DANISH)).isPresent();
    }

    @Test
    void theCardSaysAgreementThresholdRhythmNoteAndWhoUsesIt() {
        var built = built();
        assertThat(describe(
                        built,
                        Map.of(
                                "classification", "PARTNERS",
                                "agreement", "Overladt af forvaltningen til helhedsplanen",
                                "months", "12",
                                "note", "Studerende tælles med")))
                .hasStatus(303);

        assertThat(body(built.dataset(), SignedIn.as(Role.BOARD_MEMBER)))
                .contains(
                        "For parterne",
                        "Overladt af forvaltningen til helhedsplanen",
                        "Studerende tælles med",
                        "5: antal af personer o.l. fra 1 til 4 vises ikke",
                        "dage forsinket",
                        "ventet 11. januar 2019",
                        "/indicators/" + built.indicator(),
                        "/figures/" + built.figure());
    }

    @Test
    void aCardThatCannotBeReadIsRefusedWithAllItsReasonsAtOnce() {
        var built = built();

        assertThat(describe(built, Map.of("classification", "RESTRICTED", "months", "999", "next", "snart")))
                .hasStatus(422)
                .bodyText()
                .contains("CAT-001", "CAT-002", "CAT-004");
        assertThat(describe(built, Map.of())).hasStatus(422).bodyText().contains("CAT-006");
    }

    @Test
    void aCardThatSomebodyElseHasWrittenMeanwhileIsNotOverwritten() {
        var built = built();
        assertThat(describe(built, Map.of("classification", "PUBLIC"))).hasStatus(303);

        var stale = web.post()
                .uri(built.dataset() + "/card")
                .with(SignedIn.as(Role.ANALYST))
                .with(csrf())
                .param("classification", "PARTNERS")
                .param("seen", "")
                .exchange();

        assertThat(stale).hasStatus(409).bodyText().contains("CAT-005");
    }

    @Test
    void whatMayBeAddedIsStatedOnTheCardAndFollowedByEveryFigure() {
        var built = built();
        var path = "/figures/" + built.figure();
        assertThat(body(path, SignedIn.as(Role.BOARD_MEMBER))).contains(">70<");

        var stated = web.post()
                .uri(built.dataset() + "/adding")
                .with(SignedIn.as(Role.ANALYST))
                .with(csrf())
                .param("measure", "personer")
                .param("areas", "NONE")
                .param("time", "LAST")
                .param("categories", "SUM")
                .param("flag", "ADD-ALLOWED=NO")
                .exchange();

        assertThat(stated).hasStatus(303);
        assertThat(body(path, SignedIn.as(Role.BOARD_MEMBER)))
                .doesNotContain(">70<")
                .contains("kildens ord: ADD-ALLOWED=NO");
    }

    @Test
    void theSearchFindsStemsPartsOfCompoundsAndWordsOfTheNote() {
        var built = built();
        assertThat(describe(
                        built,
                        Map.of("classification", "PARTNERS", "note", "Kontanthjælpsmodtagere " + built.world().tag)))
                .hasStatus(303);
        var reader = SignedIn.as(Role.BOARD_MEMBER);

        for (var asked : List.of("modtager", "kontanthjælp", "hjælpsmodtagere", "kontanthjaelp", "personerne")) {
            assertThat(body("/datasets?q=" + asked + " " + built.world().tag, reader))
                    .as(asked)
                    .contains(built.dataset());
        }
        assertThat(body("/datasets?q=boligpris " + built.world().tag, reader)).doesNotContain(built.dataset());
        assertThat(web.get().uri("/datasets?q={q}", "'):* & | ! \\").with(reader))
                .hasStatusOk();
    }

    @Test
    void theSearchFindsDanishLettersAndAccentsHoweverTheyAreTypedAndBeginningsOfWords() {
        var built = built();
        var tag = built.world().tag;
        assertThat(describe(
                        built,
                        Map.of("classification", "PARTNERS", "note", "ÆBLEGRØDE på Gåsealléen og Aarhus " + tag)))
                .hasStatus(303);
        var reader = SignedIn.as(Role.BOARD_MEMBER);

        for (var asked : List.of(
                "æblegrøde", "aeblegroede", "AEBLEGRØDER", "æbleg", "aebl", "gåseallé", "gaasealle", "Århus", "aarh")) {
            assertThat(body("/datasets?q=" + asked + " " + tag, reader))
                    .as(asked)
                    .contains(built.dataset());
        }
        assertThat(body("/datasets?q=pæregrød " + tag, reader)).doesNotContain(built.dataset());
    }

    private void seesAll(Built built, RequestPostProcessor reader) {
        built.numbers()
                .forEach(path ->
                        assertThat(web.get().uri(path).with(reader)).as(path).hasStatusOk());
        assertThat(body("/datasets", reader)).contains(built.dataset());
        assertThat(body("/indicators", reader)).contains("/indicators/" + built.indicator() + "\"");
        assertThat(body("/figures", reader)).contains("/figures/" + built.figure() + "\"");
    }

    private void seesNothing(Built built, RequestPostProcessor reader) {
        built.numbers()
                .forEach(path ->
                        assertThat(web.get().uri(path).with(reader)).as(path).hasStatus(404));
        for (var list : List.of("/datasets", "/datasets?q=" + built.world().tag, "/indicators", "/figures", "/")) {
            assertThat(body(list, reader))
                    .as(list)
                    .doesNotContain("Datasæt " + built.world().tag)
                    .doesNotContain("Antal " + built.world().tag)
                    .doesNotContain("Fundet " + built.world().tag);
        }
    }

    private static Map<String, String> restricted() {
        return Map.of("classification", "RESTRICTED", "role", "CONTROLLER", "agreement", "Kun til regnskabet");
    }

    private MvcTestResult describe(Built built, Map<String, String> card) {
        var newest = jdbc.sql("""
                        select id::text as id from statistics.dataset_card where dataset_id = :dataset
                        order by recorded_at desc, id desc limit 1
                        """)
                .param("dataset", built.world().dataset.value())
                .query((row, _) -> row.getString("id"))
                .optional();
        var form = new HashMap<>(card);
        form.put("seen", newest.orElse(""));
        return post(built.dataset() + "/card", form);
    }

    private Built built() {
        var world = new FigureWorld(jdbc, warehouse, 5, List.of("Køn"));
        world.measure("personer", "Personer", "STOCK", true);
        var release = world.release(List.of(
                world.cell("personer", "Alfa", "2017", List.of("Kvinder"), "30", 4),
                world.cell("personer", "Beta", "2017", List.of("Kvinder"), "40", 5)));
        var desk = new FigureDesk(web);
        var indicator = desk.indicator(world);
        return new Built(world, release, indicator, desk.figure(world, indicator));
    }

    private RequestPostProcessor withoutATask() {
        var email = "uden-opgave-" + java.util.UUID.randomUUID() + "@test.example";
        return SignedIn.as(accounts.open(new Profile("Uden Opgave (opdigtet)", email), Optional.empty()));
    }

    private MvcTestResult post(String path, Map<String, String> form) {
        return new FigureDesk(web).post(path, form);
    }

    private String body(String path, RequestPostProcessor reader) {
        return new FigureDesk(web).page(path, reader);
    }
}
