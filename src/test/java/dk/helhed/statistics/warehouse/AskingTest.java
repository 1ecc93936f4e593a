package dk.helhed.statistics.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.helhed.statistics.warehouse.asking.Asking;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AskingTest {
    /** Takes minutes where nobody breaks it off. */
    private static final String LONG = "select count(*) from range(200_000_000_000) t(i) where hash(i) % 7 = 3";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theQuestionUnderWayIsBrokenOffAndItsConnectionStaysOpen() throws Exception {
        try (var engine = new Engine(folder);
                var connection = engine.connection()) {
            var asking = new Asking();
            var jdbc = asking.on(connection);
            var ended = new CountDownLatch(1);
            var other = Thread.ofVirtual().start(() -> breakOffUntil(ended, asking));

            assertThatThrownBy(() -> jdbc.sql(LONG).query(Long.class).single()).hasStackTraceContaining("Interrupted");
            ended.countDown();
            other.join();

            assertThat(connection.isClosed()).isFalse();
            assertThatThrownBy(() -> jdbc.sql("select 1").query(Long.class).single())
                    .as("no further one is begun")
                    .hasStackTraceContaining("Broken off");
            assertThat(new Asking()
                            .on(connection)
                            .sql("select 1")
                            .query(Long.class)
                            .single())
                    .isEqualTo(1);
        }
    }

    @Test
    void whatWasAnsweredIsLeftAlone() throws Exception {
        var asking = new Asking();
        try (var engine = new Engine(folder)) {
            try (var connection = engine.connection()) {
                asking.on(connection).sql("select 1").query(Long.class).single();
            }
            asking.breakOff();
            try (var connection = engine.connection()) {
                assertThat(new Asking()
                                .on(connection)
                                .sql("select 1")
                                .query(Long.class)
                                .single())
                        .isEqualTo(1);
            }
        }
    }

    /** Once it is under way; whoever is too early for that would only keep it from beginning. */
    private static void breakOffUntil(CountDownLatch ended, Asking asking) {
        try {
            while (!ended.await(200, TimeUnit.MILLISECONDS)) {
                asking.breakOff();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
