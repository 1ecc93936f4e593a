package dk.helhed.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.AriaRole;
import dk.helhed.platform.database.DatabaseAccess;
import dk.helhed.testing.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.jdbc.core.simple.JdbcClient;

/** {@code kill -9} in the middle of an import and of a release leaves either everything or nothing. */
@ResourceLock(Chromium.ONE_AT_A_TIME)
class CrashJourney {
    private static final String NAME = "Afbrudt indkomst";
    private static final String RELEASES = "select id::text from statistics.release";

    @TempDir
    Path data;

    @Test
    void aKillInTheMiddleOfAnImportAndOfAReleaseLeavesEverythingOrNothing() {
        Chromium.browser();
        TestDatabase.unpacked(data.resolve("postgres"));
        importUntilKilled(60);
        everyReleaseOfDataIsWholeOrAbsent();
        releaseUntilKilled(40);
        everyReleaseOfAPaperIsWholeOrAbsent();
        try (var instance = Instance.start(data);
                var visitor = new Visitor(instance.port())) {
            signIn(visitor, "Analytiker");
            visitor.open("/datasets");
            assertThat(visitor.text()).contains("Befolkning ved årets udgang");
            everyReleaseOfDataIsWholeOrAbsent();
            whatWasLeftOverIsSweptAtTheStart();
        }
    }

    private void importUntilKilled(int millis) {
        try (var instance = Instance.start(data);
                var visitor = new Visitor(instance.port())) {
            signIn(visitor, "Analytiker");
            visitor.open("/intake");
            visitor.page()
                    .locator("input[type=file]")
                    .setInputFiles(Path.of("src/main/resources/demo/indkomst-demo.xlsx"));
            visitor.click("Læs filen");
            visitor.fill("Datasættets navn", NAME);
            visitor.fill("Kilde", "Opdigtet");
            visitor.fill("Kildelinje", "Opdigtede demotal");
            visitor.click("Se fundene");
            killWhile(instance, millis, () -> visitor.click("Indlæs"));
        }
    }

    private void releaseUntilKilled(int millis) {
        try (var instance = Instance.start(data);
                var visitor = new Visitor(instance.port())) {
            signIn(visitor, "Sekretær");
            visitor.open("/papers/" + draftThatCanBeReleased() + "/release");
            killWhile(instance, millis, () -> visitor.click("Udsend version 1"));
        }
    }

    private static void signIn(Visitor visitor, String role) {
        visitor.open("/login");
        visitor.page()
                .getByRole(AriaRole.BUTTON, new com.microsoft.playwright.Page.GetByRoleOptions().setName(role))
                .first()
                .click();
        visitor.page().waitForURL("**/");
    }

    /** The click may or may not have been answered; that is what the test is about. */
    private static void killWhile(Instance instance, int millis, Runnable click) {
        var killer = Thread.startVirtualThread(() -> {
            try {
                Thread.sleep(millis);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            instance.kill();
        });
        try {
            click.run();
        } catch (PlaywrightException cut) {
            assertThat(cut).as("the line was cut").isNotNull();
        }
        try {
            killer.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Asked of the running instance's own database. */
    private String draftThatCanBeReleased() {
        return asking(asked -> asked.about("""
                select p.id::text from meetings.paper p join meetings.agenda_item i on i.id = p.item
                where i.kind = 'DISCUSSION' and not exists (select from meetings.paper_release r where r.paper = p.id)
                limit 1
                """).iterator().next());
    }

    private void everyReleaseOfDataIsWholeOrAbsent() {
        asking(asked -> {
            assertThat(parquetFiles()).as("a release without its cells").containsAll(asked.about(RELEASES));
            var named = asked.about("select name from statistics.dataset where name = '" + NAME + "'");
            var kept = asked.about("""
                    select r.id::text from statistics.release r join statistics.dataset d on d.id = r.dataset_id
                    where d.name = '%s'
                    """.formatted(NAME));
            return assertThat(kept)
                    .as("a dataset comes with its release or not at all")
                    .hasSameSizeAs(named);
        });
    }

    private void everyReleaseOfAPaperIsWholeOrAbsent() {
        asking(asked -> {
            assertThat(asked.about("""
                            select r.id::text from meetings.paper_release r
                            where not exists (select from meetings.released_section s where s.release = r.id)
                            """)).as("a release without its text").isEmpty();
            return assertThat(asked.about("select id::text from statistics.frozen_figure"))
                    .as("a frozen figure that no release holds, or the reverse")
                    .isEqualTo(asked.about("select frozen::text from meetings.released_figure"));
        });
    }

    private void whatWasLeftOverIsSweptAtTheStart() {
        assertThat(parquetFiles()).isEqualTo(asking(asked -> asked.about(RELEASES)));
    }

    /** But for what is put aside for imports that still wait: a person may go on with them, and they are forgotten later. */
    private Set<String> parquetFiles() {
        var putAside = data.resolve("warehouse").resolve("staged");
        try (var files = Files.walk(data.resolve("warehouse"))) {
            return files.filter(file -> !file.startsWith(putAside))
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".parquet"))
                    .map(name -> name.replace(".parquet", ""))
                    .collect(Collectors.toSet());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Questions to the city's database: where no instance runs, it is started for as long as they are asked. */
    private <T> T asking(Function<Asked, T> questions) {
        try (var database = DatabaseAccess.of(data.resolve("postgres"))) {
            return questions.apply(new Asked(JdbcClient.create(database.source())));
        }
    }

    private record Asked(JdbcClient database) {
        Set<String> about(String sql) {
            return Set.copyOf(database.sql(sql).query(String.class).list());
        }
    }
}
