package dk.helhed.statistics.statbank.fetching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.helhed.geography.AreaStore;
import dk.helhed.geography.Areas;
import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.Copenhagen;
import dk.helhed.platform.FileStore;
import dk.helhed.platform.StoredFile;
import dk.helhed.statistics.DatasetId;
import dk.helhed.statistics.FileImport;
import dk.helhed.statistics.catalog.Catalog;
import dk.helhed.statistics.catalog.Recorded;
import dk.helhed.statistics.intake.Districts;
import dk.helhed.statistics.intake.connector.FetchedFiles;
import dk.helhed.statistics.intake.connector.Fetching;
import dk.helhed.statistics.intake.connector.Statbanks;
import dk.helhed.statistics.intake.connector.enquiry.Presentation;
import dk.helhed.statistics.intake.connector.enquiry.Request;
import dk.helhed.statistics.intake.declaration.DeclarationFields;
import dk.helhed.statistics.intake.reader.FileBytes;
import dk.helhed.statistics.statbank.Pages;
import dk.helhed.statistics.statbank.SampleTable;
import dk.helhed.statistics.statbank.answers.AnswerStore;
import dk.helhed.statistics.statbank.keeping.FetchRunStore;
import dk.helhed.statistics.statbank.keeping.SavedFetchStore;
import dk.helhed.statistics.statbank.keeping.Wish;
import dk.helhed.statistics.statbank.saved.FetchRun;
import dk.helhed.statistics.statbank.saved.Rhythm;
import dk.helhed.statistics.statbank.saved.SavedFetch.FetchId;
import dk.helhed.statistics.statbank.saved.Timing;
import dk.helhed.testing.AppTest;
import dk.helhed.testing.LocalStatbank.Trouble;
import dk.helhed.testing.SignedIn;
import dk.helhed.testing.TestDatabase;
import dk.helhed.web.Role;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Fetches that are made again and again, against a StatBank on this machine. */
@AppTest
class SavedFetchTest {
    /** Each test has a table of its own. */
    private final String id = "S" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);

    private final String table = "/statbank/prove/tables/" + id;

    @Autowired
    private MockMvcTester web;

    @Autowired
    private SavedFetchStore store;

    @Autowired
    private FetchRunStore runs;

    @Autowired
    private DueFetches due;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Catalog catalog;

    @Autowired
    private Areas areas;

    @Autowired
    private AreaStore areaStore;

    @Autowired
    private Statbanks statbanks;

    @Autowired
    private Fetching fetching;

    @Autowired
    private AnswerStore answers;

    @Autowired
    private FileStore files;

    @Autowired
    private ApplicationEventPublisher events;

    @BeforeEach
    void offer() {
        Districts.exist(areas, areaStore);
        TestDatabase.statbank().offer(SampleTable.described(id, "Antal"));
    }

    @Test
    void aChoiceIsSavedAndFetchedWhenAskedFor() {
        var fetch = saved("BY_HAND");
        assertThat(pages().html("/statbank")).contains("Udtræk " + id, "ikke hentet endnu", "Når jeg beder om det");
        assertThat(pages().html(fetch)).contains("Udtrækket er ikke hentet endnu.", "laves ved første indlæsning");

        var receipt = run(fetch);
        assertThat(pages().html(receipt)).contains("18 celler");
        assertThat(pages().html(fetch)).contains("Indlæst", "Beboere " + id);
        assertThat(ran(fetch)).as("the same bytes make no new release").isEqualTo(fetch);
        assertThat(pages().html(fetch)).contains("Ingen nye tal");
        assertThat(releases()).isEqualTo(1);
    }

    @Test
    void aNameIsNeededAndTakenOnce() {
        saved("BY_HAND");
        var form = Map.of("way0", "ALL", "way1", "ALL", "way2", "ALL");
        assertThat(Pages.text(pages().send(table + "/save", with(form, "name", "Udtræk " + id))))
                .contains("STATBANK-031");
        assertThat(Pages.text(pages().send(table + "/save", with(form, "name", " "))))
                .contains("STATBANK-030");
    }

    @Test
    void whatIsDueIsImportedByItselfOnceAPersonHasConfirmedTheReading() {
        var fetch = saved("MONTHLY");
        due.run(inDays(40));
        assertThat(pages().html(fetch)).contains("Mislykkedes", "STATBANK-032");

        run(fetch);
        TestDatabase.statbank().revise();
        due.run(inDays(80));
        assertThat(latest(fetch)).isInstanceOf(FetchRun.Imported.class);
        due.run(inDays(120));
        assertThat(latest(fetch)).as("the same figures again").isInstanceOf(FetchRun.Same.class);
        assertThat(releases()).isEqualTo(2);
    }

    @Test
    void aFailureIsTriedAgainTheNextDayAndDoublesNothing() {
        var fetch = saved("MONTHLY");
        run(fetch);
        TestDatabase.statbank().revise();
        TestDatabase.statbank().trouble(id, Trouble.BROKEN_OFF, Trouble.BROKEN_OFF, Trouble.BROKEN_OFF);
        due.run(inDays(40));
        assertThat(latest(fetch))
                .isInstanceOfSatisfying(
                        FetchRun.Refused.class,
                        refused -> assertThat(refused.reasons())
                                .extracting(reason -> reason.code())
                                .containsExactly("STATBANK-010"));
        assertThat(releases()).isEqualTo(1);

        due.run(inDays(41).plus(12, ChronoUnit.HOURS));
        assertThat(latest(fetch)).isInstanceOf(FetchRun.Imported.class);
        assertThat(releases()).isEqualTo(2);
    }

    @Test
    void aChangedDefinitionIsSeenByAPersonBeforeAnythingIsStored() {
        var fetch = saved("MONTHLY");
        run(fetch);
        TestDatabase.statbank().revise();
        TestDatabase.statbank()
                .offer(SampleTable.described(id, "Antal")
                        .replace("\"Kvinder\"", "\"Kvinder og piger\"")
                        .replace(
                                "{\"id\":\"1006\",\"text\":\"Bydel - Vanløse\"}",
                                "{\"id\":\"1008\",\"text\":\"Bydel - Bispebjerg\"}"));
        int asked = TestDatabase.statbank().asked(id).size();
        due.run(inDays(40));
        assertThat(pages().html(fetch))
                .contains("Tabellen er ændret på 3 punkter. Intet er hentet")
                .contains("bydel: værdien 1006 (Bydel - Vanløse) findes ikke længere.", "STATBANK-104")
                .contains("bydel: værdien 1008 (Bydel - Bispebjerg) er ny.", "STATBANK-106")
                .contains("køn: værdien 02 hed Kvinder og hedder nu Kvinder og piger.", "STATBANK-105");
        assertThat(TestDatabase.statbank().asked(id)).hasSize(asked);

        var staged = ran(fetch);
        var findings = pages().findings(staged, "Beboere " + id);
        assertThat(pages().html(findings))
                .contains(
                        "Tabellen er ændret på 3 punkter siden sidst", "STATBANK-104", "STATBANK-105", "STATBANK-106");
        assertThat(releases()).isEqualTo(1);
        pages().committed(findings);
        assertThat(releases()).isEqualTo(2);

        due.run(inDays(80));
        assertThat(latest(fetch))
                .as("what was looked at once is no change any more")
                .isInstanceOf(FetchRun.Same.class);
    }

    @Test
    void aFetchedImportWithNoticesCanBeGivenUpAndTheFetchStillTellsOfIt() {
        var fetch = saved("MONTHLY");
        run(fetch);
        TestDatabase.statbank().revise();
        TestDatabase.statbank()
                .offer(SampleTable.described(id, "Antal").replace("\"Kvinder\"", "\"Kvinder og piger\""));
        var staged = ran(fetch);
        var findings = pages().findings(staged, "Beboere " + id);
        assertThat(pages().html(findings)).contains("STATBANK-105");

        var answer = pages().send(findings.replace("findings", "abandon"), Map.of());

        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(releases()).isEqualTo(1);
        assertThat(pages().html(fetch)).contains("Udtræk");
        assertThat(pages().html("/intake")).doesNotContain(staged);
    }

    @Test
    void aChosenValueThatIsGoneIsSaidAndTheOthersAreStillFetched() {
        var form = Map.of(
                "filter0",
                "bydel",
                "action",
                "choose0",
                "way1",
                "ALL",
                "way2",
                "ALL",
                "name",
                "Udtræk " + id,
                "rhythm",
                "MONTHLY");
        var fetch = Pages.location(pages().send(table + "/save", form));
        run(fetch);
        TestDatabase.statbank()
                .offer(SampleTable.described(id, "Antal")
                        .replace(",{\"id\":\"1006\",\"text\":\"Bydel - Vanløse\"}", ""));
        due.run(inDays(40));
        assertThat(latest(fetch)).isInstanceOf(FetchRun.Changed.class);

        assertThat(pages().html(run(fetch))).contains("12 celler");
        TestDatabase.statbank().revise();
        due.run(inDays(80));
        assertThat(latest(fetch)).as("it runs by itself again").isInstanceOf(FetchRun.Imported.class);
    }

    @Test
    void aTableThatWasNotUpdatedIsNotFetched() {
        var fetch = saved("ON_UPDATE");
        run(fetch);
        int asked = TestDatabase.statbank().asked(id).size();
        due.run(inDays(2));
        assertThat(TestDatabase.statbank().asked(id)).hasSize(asked);

        TestDatabase.statbank().revise();
        TestDatabase.statbank().offer(SampleTable.described(id, "Antal").replace("2026-03-13", "2026-04-13"));
        due.run(inDays(4));
        assertThat(latest(fetch)).isInstanceOf(FetchRun.Imported.class);
    }

    @Test
    void ofTwoInstancesOneRunsWhatIsDueAndALeaseThatRanOutIsFree() throws Exception {
        var fetch = id(saved("MONTHLY"));
        // far ahead, and alone there: other tests have theirs due as well
        store.due(fetch, Instant.EPOCH);
        var now = Instant.EPOCH.plusSeconds(1);
        Callable<Boolean> take = () -> store.take(now, now.plusSeconds(60)).isPresent();
        try (var instances = Executors.newFixedThreadPool(2)) {
            var taken = instances.invokeAll(List.of(take, take, take, take)).stream()
                    .filter(one -> one.resultNow())
                    .count();
            assertThat(taken).isEqualTo(1);
        }
        assertThat(store.take(now.plusSeconds(61), now.plusSeconds(120))).contains(fetch);
    }

    @Test
    void whatIsStoppedRunsNoMore() {
        var fetch = saved("MONTHLY");
        assertThat(Pages.location(pages().send(fetch + "/stop", Map.of()))).isEqualTo("/statbank");
        due.run(inDays(40));
        assertThat(runs.runs(id(fetch))).isEmpty();
        assertThat(pages().send(fetch + "/run", Map.of()).getStatus()).isEqualTo(409);
    }

    @Test
    void aSavedFetchIsRevisedAndEarlierRunsStillSayWhatTheyAskedFor() {
        var fetch = saved("MONTHLY");
        run(fetch);
        assertThat(pages().html(fetch + "/edit"))
                .contains(
                        "Ret »Udtræk " + id + "«",
                        "name=\"way1\" value=\"ALL\" checked",
                        "name=\"version\" value=\"1\"");
        var form = Map.of(
                "version",
                "1",
                "way0",
                "ALL",
                "way1",
                "LEFT_OUT",
                "way2",
                "NEWEST",
                "newest2",
                "2",
                "name",
                "Udtræk rettet " + id,
                "rhythm",
                "BY_HAND");

        assertThat(Pages.location(pages().send(fetch + "/edit/save", form))).isEqualTo(fetch);

        assertThat(pages().html(fetch))
                .contains("Udtræk rettet " + id, "Udgave 1", "Udgave 2", "de nyeste 2", "Når jeg beder om det");
        assertThat(store.versions(id(fetch)))
                .extracting(version -> version.name())
                .containsExactly("Udtræk rettet " + id, "Udtræk " + id);
        assertThat(runs.runs(id(fetch))).extracting(run -> run.version()).containsExactly(1);
        assertThat(pages().send(fetch + "/edit/save", form).getStatus())
                .as("somebody who saw the version before")
                .isEqualTo(409);
        due.run(inDays(40));
        assertThat(runs.runs(id(fetch))).as("by hand now").hasSize(1);
        assertThat(pages().send(fetch + "/edit/save", with(with(form, "version", "2"), "name", " "))
                        .getStatus())
                .isEqualTo(422);
    }

    @Test
    void twoClicksAreOneOrderAndACancelledOneLeavesNothing() throws Exception {
        var fetch = saved("BY_HAND");
        var waiting = pages().html("/intake");
        try (var held = TestDatabase.statbank().held(id)) {
            var order = Pages.location(pages().send(fetch + "/run", Map.of()));
            assertThat(Pages.location(pages().send(fetch + "/run", Map.of()))).isEqualTo(order);
            held.awaitAsked();
            assertThat(pages().html(order)).contains("Statistikbanken er spurgt", "Du kan forlade siden");
            assertThat(pages().html("/statbank")).contains("Hentes nu", order);

            assertThat(Pages.location(pages().send(order + "/cancel", Map.of())))
                    .isEqualTo("/statbank");
            assertThat(web.get().uri(order).with(SignedIn.as(Role.ANALYST)).exchange())
                    .hasStatus(404);
        }
        assertThat(pages().html("/intake")).hasSameSizeAs(waiting);
        assertThat(runs.runs(id(fetch))).isEmpty();
        assertThat(pages().html(run(fetch))).as("and it can be asked for again").contains("18 celler");
    }

    @Test
    void anOrderWhoseInstanceFellSilentIsTakenUpAgainAndBringsOneFile() {
        var fetch = saved("BY_HAND");
        var order = UUID.randomUUID();
        jdbc.sql("""
                        insert into statistics.fetch_order (id, statbank, source_table, choices, presentation, fetch_id,
                            requested_at, requested_by, instance, heartbeat_at, attempts)
                        values (:id, 'prove', :table, '{}', 'LABELS', :fetch, now(), :by, :gone, now() - interval '5 minutes', 1)
                        """)
                .param("id", order)
                .param("table", id)
                .param("fetch", id(fetch).value())
                .param("by", new UUID(0, 1))
                .param("gone", UUID.randomUUID())
                .update();

        var staged = pages().settled(FetchOrder.address(order));

        assertThat(staged).startsWith("/intake/");
        assertThat(runs.runs(id(fetch))).hasSize(1);
        assertThat(pages().html(pages().imported(staged, "Beboere " + id))).contains("18 celler");
    }

    @Test
    void whoeverRevisesTheRhythmDuringARunIsFollowedAfterIt() throws Exception {
        var fetch = saved("MONTHLY");
        var form = with(
                with(Map.of("way0", "ALL", "way1", "ALL", "way2", "ALL"), "name", "Udtræk " + id),
                "rhythm",
                "QUARTERLY");
        run(fetch);
        Thread running;
        try (var held = TestDatabase.statbank().held(id)) {
            running = Thread.ofVirtual().start(() -> due.run(inDays(40)));
            held.awaitAsked();
            assertThat(pages().send(fetch + "/edit/save", with(form, "version", "1"))
                            .getStatus())
                    .isLessThan(400);
        }
        running.join();
        assertThat(store.fetch(id(fetch)).timing())
                .isInstanceOfSatisfying(
                        Timing.ByItself.class,
                        itself -> assertThat(itself.due()).isAfter(inDays(40 + 80)));
    }

    @Test
    void anImportThatBreaksLeavesNoAnswersBehind() {
        var saved = store.fetch(id(saved("MONTHLY")));
        var wish = new Wish(statbanks.known("prove"), saved.described(), saved.enquiry());
        var breaking = new FetchTable(fetching, new Breaking(), answers, files, events);
        assertThatThrownBy(() ->
                        breaking.take(wish, new DatasetId(UUID.randomUUID()), new Recorded(Instant.now(), saved.by())))
                .hasMessage("on purpose");
        assertThat(positions()).isEmpty();
    }

    @Test
    void aFileThatComesASecondTimeIsMadeOfTheAnswersOfTheFirst() {
        var saved = store.fetch(id(saved("MONTHLY")));
        var wish = new Wish(statbanks.known("prove"), saved.described(), saved.enquiry());
        var request = new Request(Request.Format.BULK, Presentation.LABELS, Map.of());
        var whole = new StoredFile(hash("whole"), 3);
        var parts = List.of(new StoredFile(hash("a"), 1), new StoredFile(hash("b"), 2));
        answers.came(wish, new Fetching.Fetched(whole, List.of(whole), List.of(request)), Instant.now());
        answers.came(wish, new Fetching.Fetched(whole, parts, List.of(request, request)), Instant.now());
        assertThat(positions()).containsExactly(1);
    }

    /** An intake that breaks. */
    private static final class Breaking implements FetchedFiles {
        @Override
        public Handed hand(FileBytes bytes, FetchedFile file, Optional<DatasetId> into, AccountId by) {
            throw new IllegalStateException("on purpose");
        }

        @Override
        public FileImport.Outcome take(FileBytes bytes, FetchedFile file, DatasetId into, AccountId by) {
            throw new IllegalStateException("on purpose");
        }
    }

    /** Of the answers that are kept of this table. */
    private List<Integer> positions() {
        return jdbc.sql("select position from statistics.fetched_answer where source_table = :table order by position")
                .param("table", id)
                .query((row, _) -> row.getInt("position"))
                .list();
    }

    private String hash(String what) {
        return DeclarationFields.headerHash(List.of(id, what));
    }

    @Test
    void aRhythmMeansAQuarterPastNineInCopenhagen() {
        var saved = Copenhagen.at(Copenhagen.instant(LocalDateTime.parse("2026-01-31T23:30:00")));
        assertThat(Rhythm.MONTHLY.after(saved)).isEqualTo("2026-02-28T09:15+01:00[Europe/Copenhagen]");
        assertThat(Rhythm.QUARTERLY.after(saved)).isEqualTo("2026-04-30T09:15+02:00[Europe/Copenhagen]");
        assertThat(Rhythm.ON_UPDATE.after(saved)).isEqualTo("2026-02-01T09:15+01:00[Europe/Copenhagen]");
    }

    private Pages pages() {
        return new Pages(web);
    }

    private String saved(String rhythm) {
        var form = Map.of("way0", "ALL", "way1", "ALL", "way2", "ALL", "name", "Udtræk " + id, "rhythm", rhythm);
        return Pages.location(pages().send(table + "/save", form));
    }

    /** Fetches it with a person who confirms what came. */
    private String run(String fetch) {
        return pages().imported(ran(fetch), "Beboere " + id);
    }

    /** Where a run of it by hand leads. */
    private String ran(String fetch) {
        return pages().settled(Pages.location(pages().send(fetch + "/run", Map.of())));
    }

    private FetchRun.Ending latest(String fetch) {
        return runs.runs(id(fetch)).getFirst().ending();
    }

    private int releases() {
        DatasetId dataset = catalog.all().stream()
                .filter(one -> one.name().equals("Beboere " + id))
                .findFirst()
                .orElseThrow()
                .id();
        return catalog.releases(dataset).size();
    }

    private static FetchId id(String fetch) {
        return FetchId.of(fetch.substring(fetch.lastIndexOf('/') + 1));
    }

    private static Map<String, String> with(Map<String, String> form, String field, String value) {
        var all = new java.util.HashMap<>(form);
        all.put(field, value);
        return all;
    }

    private static Instant inDays(int days) {
        return Instant.now().plus(days, ChronoUnit.DAYS);
    }
}
