package dk.helhed.statistics.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import dk.helhed.geography.AreaStore;
import dk.helhed.geography.Areas;
import dk.helhed.kernel.AccountId;
import dk.helhed.platform.FileStore;
import dk.helhed.statistics.ReleaseId;
import dk.helhed.statistics.catalog.Catalog;
import dk.helhed.statistics.intake.check.Progress;
import dk.helhed.statistics.intake.declaration.StagedImport.StagedId;
import dk.helhed.statistics.intake.reader.FileBytes;
import dk.helhed.statistics.intake.staging.StagedStore;
import dk.helhed.statistics.warehouse.Warehouse;
import dk.helhed.testing.AppTest;
import dk.helhed.testing.SignedIn;
import dk.helhed.web.Role;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** A large file is worked on while nobody waits: it can be left, returned to and cancelled, and a crash costs only time. */
@AppTest
class BackgroundIntakeTest {
    private static final AccountId SOMEONE = new AccountId(new UUID(0, 1));
    private static final int ROWS = 160_000;

    private final String name = "Stor " + UUID.randomUUID();

    @Autowired
    private MockMvc web;

    @Autowired
    private StageFile stage;

    @Autowired
    private DeclareReading declare;

    @Autowired
    private PlaceAreas place;

    @Autowired
    private Preview preview;

    @Autowired
    private StagedStore staged;

    @Autowired
    private Catalog catalog;

    @Autowired
    private Warehouse warehouse;

    @Autowired
    private FileStore files;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Areas areas;

    @Autowired
    private AreaStore areaStore;

    @BeforeEach
    void districts() {
        Districts.exist(areas, areaStore);
    }

    @Test
    void aLargeFileIsReadAndImportedWhileTheProgressPageTellsHowFar() throws Exception {
        var id = declared(large());

        assertThat(location("/intake/" + id.value() + "/findings")).isEqualTo(progress(id));
        assertThat(until(progress(id))).isEqualTo("/intake/" + id.value() + "/findings");
        assertThat(page("/intake/" + id.value() + "/findings")).contains("Filen kan indlæses. Intet er gemt endnu.");

        assertThat(sent("/intake/" + id.value() + "/commit")).isEqualTo(progress(id));
        String receipt = location(until(progress(id)));
        assertThat(page(receipt)).contains("Kvittering: udgivelse");
        var release = catalog.release(ReleaseId.of(receipt.substring(receipt.lastIndexOf('/') + 1)));
        assertThat(release.cells()).isEqualTo(ROWS);
        assertThat(files.has(release.fileHash())).as("the file stays").isTrue();
        assertThat(rows("staged_reading", id))
                .as("its cells do not wait any more")
                .isEqualTo(1);
    }

    @Test
    void aProgressPageThatAsksAgainIsAnsweredWhenTheWorkIsOverOrAfterAWhile() throws Exception {
        var id = declared(large());
        location("/intake/" + id.value() + "/findings");

        int asked = 1;
        long began = System.nanoTime();
        var answer = askAgain(progress(id));
        while (answer.getStatus() == 200) {
            assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains("id=\"progress\"");
            answer = askAgain(progress(id));
            asked++;
        }

        assertThat(answer.getHeader("HX-Redirect")).isEqualTo("/intake/" + id.value() + "/findings");
        assertThat(asked)
                .as("answers in the time that it took")
                .isLessThanOrEqualTo(2 + (int) ((System.nanoTime() - began) / 900_000_000));
    }

    @Test
    void aLargeFileWhoseAreasWerePlacedByHandIsCheckedInTheBackgroundToo() throws Exception {
        var text = "Ukendt " + name;
        var id = declared(new String(large(), StandardCharsets.UTF_8)
                .replaceFirst("Nørrebro", text)
                .getBytes(StandardCharsets.UTF_8));
        var findings = "/intake/" + id.value() + "/findings";
        location(findings);
        assertThat(until(progress(id))).isEqualTo(findings);
        assertThat(page(findings)).contains("INTAKE-115");

        place.place(id, Map.of(text, PlaceAreas.NOWHERE));
        assertThat(rows("staged_remarks", id)).isZero();
        assertThat(location(findings)).isEqualTo(progress(id));
        assertThat(until(progress(id))).isEqualTo(findings);
        assertThat(page(findings)).contains("Filen kan indlæses.");
        assertThat(rows("staged_remarks", id)).isEqualTo(1);
    }

    @Test
    void cancellingMidwayLeavesNothing() throws Exception {
        var aside = aside();
        var id = declared(large());
        var hash = staged.staged(id).fileHash();
        assertThat(location("/intake/" + id.value() + "/findings")).isEqualTo(progress(id));

        assertThat(sent("/intake/" + id.value() + "/abandon")).isEqualTo("/intake");

        assertThat(jdbc.sql("select count(*) from statistics.staged_import where id = :id")
                        .param("id", id.value())
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(rows("staged_reading", id) + rows("staged_area", id) + rows("intake_run", id))
                .isZero();
        assertThat(files.has(hash)).isFalse();
        assertThat(catalog.all()).noneMatch(dataset -> dataset.name().equals(name));
        for (int i = 0; i < 300 && !aside().equals(aside); i++) {
            Thread.sleep(100);
        }
        assertThat(aside()).as("the cells that were put aside so far").isEqualTo(aside);
    }

    @Test
    void aReadingThatIsStoppedPutsNothingAside() {
        var aside = aside();
        var id = declared(table(20));
        var progress = new Progress();
        progress.stop();

        assertThatThrownBy(() -> preview.look(staged.staged(id), progress)).isInstanceOf(Progress.Stopped.class);

        assertThat(aside()).isEqualTo(aside);
        assertThat(rows("staged_reading", id)).isZero();
    }

    @Test
    void whatACrashedInstanceWasAtIsTakenUpAgain() throws Exception {
        var id = declared(large());
        jdbc.sql("""
                        insert into statistics.intake_run
                               (staged_id, version, step, requested_at, requested_by, instance, heartbeat_at, attempts)
                        values (:id, :version, 'READ', now(), :by, :gone, now() - interval '5 minutes', 1)
                        """)
                .param("id", id.value())
                .param("version", staged.staged(id).version())
                .param("by", SOMEONE.value())
                .param("gone", UUID.randomUUID())
                .update();

        assertThat(until(progress(id))).isEqualTo("/intake/" + id.value() + "/findings");
        assertThat(page("/intake/" + id.value() + "/findings")).contains("Filen kan indlæses.");
    }

    @Test
    void aFileThatCannotBeReadToItsEndSaysWhereAndWaitsToBeMended() throws Exception {
        var aside = aside();
        var bytes = Arrays.copyOf(large(), large().length + 1);
        bytes[bytes.length - 1] = (byte) 0xE6;
        var id = declared(bytes);

        location("/intake/" + id.value() + "/findings");
        while (!page(progress(id)).contains("INTAKE-007")) {
            Thread.sleep(100);
        }

        assertThat(page(progress(id))).contains("Filen blev ikke læst færdig. Intet er indlæst.");
        assertThat(page("/intake/" + id.value()))
                .as("the declaration says the same")
                .contains("INTAKE-007");
        assertThat(aside()).isEqualTo(aside);
    }

    @Test
    void theSameBytesStayWhileAnotherImportWaitsWithThem() throws Exception {
        var bytes = table(30);
        var one = declared(bytes);
        var other = declared(bytes);
        var hash = staged.staged(one).fileHash();

        sent("/intake/" + one.value() + "/abandon");
        assertThat(files.has(hash)).isTrue();
        sent("/intake/" + other.value() + "/abandon");
        assertThat(files.has(hash)).isFalse();
    }

    private byte[] large() {
        return table(ROWS);
    }

    private byte[] table(int rows) {
        var csv = new StringBuilder("År;Bydel;Gruppe;Antal personer\n");
        for (int i = 0; i < rows; i++) {
            csv.append("2017;Nørrebro;")
                    .append(name, 5, 15)
                    .append(' ')
                    .append(i)
                    .append(";7\n");
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    private StagedId declared(byte[] bytes) {
        var id = ((StageFile.Staged) stage.stage(FileBytes.of(bytes), "stor.csv", Optional.empty(), SOMEONE)).id();
        var file = staged.staged(id);
        var fields = file.fields()
                .with(Map.of("dataset", "new", "datasetName", name, "source", "Prøvekilde", "licence", "Prøve"))
                .with(Map.of("threshold", "0", "level", "DISTRICT"));
        assertThat(declare.declare(id, file.version(), fields, false)).isInstanceOf(DeclareReading.Declared.class);
        return id;
    }

    /** Where the progress page leads once the work is done. */
    private String until(String progress) throws Exception {
        var answer = ask(progress);
        while (answer.getStatus() == 200) {
            assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains("id=\"progress\"");
            Thread.sleep(100);
            answer = ask(progress);
        }
        return java.util.Objects.requireNonNull(answer.getHeader("Location"));
    }

    private Set<UUID> aside() {
        return warehouse.staged(Instant.now().plusSeconds(3600));
    }

    private long rows(String table, StagedId id) {
        return jdbc.sql("select count(*) from statistics." + table + " where staged_id = :id")
                .param("id", id.value())
                .query(Long.class)
                .single();
    }

    private static String progress(StagedId id) {
        return "/intake/" + id.value() + "/progress";
    }

    private String page(String address) throws Exception {
        var answer = ask(address);
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    private String location(String address) throws Exception {
        return java.util.Objects.requireNonNull(ask(address).getHeader("Location"));
    }

    private MockHttpServletResponse ask(String address) throws Exception {
        return web.perform(get(address).with(SignedIn.as(Role.ANALYST)))
                .andReturn()
                .getResponse();
    }

    /** As the script of the page does. */
    private MockHttpServletResponse askAgain(String address) throws Exception {
        return web.perform(get(address).with(SignedIn.as(Role.ANALYST)).header("HX-Request", "true"))
                .andReturn()
                .getResponse();
    }

    private String sent(String address) throws Exception {
        return java.util.Objects.requireNonNull(
                web.perform(post(address).with(SignedIn.as(Role.ANALYST)).with(csrf()))
                        .andReturn()
                        .getResponse()
                        .getHeader("Location"));
    }
}
