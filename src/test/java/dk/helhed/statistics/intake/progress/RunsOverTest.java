package dk.helhed.statistics.intake.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Who waits for a run is told when it is over. */
class RunsOverTest {
    private static final Duration LONG = Duration.ofMinutes(2);

    private final RunsOver over = new RunsOver();

    @Test
    void whoWaitsIsToldThatARunIsOver() throws InterruptedException {
        var goesOn = new AtomicBoolean(true);
        var looked = new CountDownLatch(1);
        var waiting = Thread.ofPlatform()
                .start(() -> over.await(
                        () -> {
                            looked.countDown();
                            return goesOn.get();
                        },
                        LONG));
        assertThat(looked.await(1, TimeUnit.MINUTES)).isTrue();

        goesOn.set(false);
        over.told(new RunOver());

        assertThat(waiting.join(Duration.ofMinutes(1))).isTrue();
    }

    @Test
    void ofARunOfAnotherInstanceTheyLookThemselves() {
        var looks = new AtomicInteger();

        over.await(() -> looks.incrementAndGet() < 4, LONG);

        assertThat(looks).hasValue(4);
    }

    @Test
    void theEndOfAnotherRunIsNotTheirs() {
        var looks = new AtomicInteger();

        over.await(
                () -> {
                    over.told(new RunOver());
                    return looks.incrementAndGet() < 10;
                },
                LONG);

        assertThat(looks).hasValue(10);
    }

    @Test
    void nobodyWaitsLongerThanSaid() {
        var looks = new AtomicInteger();

        over.await(() -> looks.incrementAndGet() > 0, Duration.ofMillis(30));

        assertThat(looks).hasPositiveValue();
    }

    @Test
    void whatIsOverIsNotWaitedFor() {
        over.await(() -> false, LONG);
    }
}
