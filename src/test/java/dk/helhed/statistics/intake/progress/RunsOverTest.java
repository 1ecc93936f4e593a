package dk.helhed.statistics.intake.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

/** Who waits for a run is told when it is over. */
class RunsOverTest {
    /** Longer than any test is let wait. */
    private static final Duration LONG = Duration.ofHours(1);

    private final RunsOver told = new RunsOver(LONG);

    @Test
    void whoWaitsIsToldThatARunIsOver() throws InterruptedException {
        var goesOn = new AtomicBoolean(true);
        var looked = new CountDownLatch(1);
        var waiting = waiting(
                told,
                () -> {
                    looked.countDown();
                    return goesOn.get();
                },
                LONG);
        assertThat(looked.await(1, TimeUnit.MINUTES)).isTrue();

        goesOn.set(false);
        told.told(new RunOver());

        assertThat(ends(waiting)).isTrue();
    }

    @Test
    void whatEndsBetweenALookAndTheWaitIsToldToTheWait() throws InterruptedException {
        var goesOn = new AtomicBoolean(true);

        assertThat(ends(waiting(
                        told,
                        () -> {
                            boolean before = goesOn.getAndSet(false);
                            told.told(new RunOver());
                            return before;
                        },
                        LONG)))
                .isTrue();
    }

    @Test
    void theEndOfAnotherRunIsNotTheirs() throws InterruptedException {
        var looks = new AtomicInteger();

        var waiting = waiting(
                told,
                () -> {
                    told.told(new RunOver());
                    return looks.incrementAndGet() < 10;
                },
                LONG);

        assertThat(ends(waiting)).isTrue();
        assertThat(looks).hasValue(10);
    }

    @Test
    void ofARunOfAnotherInstanceTheyLookThemselves() throws InterruptedException {
        var looks = new AtomicInteger();

        var waiting = waiting(new RunsOver(Duration.ofMillis(5)), () -> looks.incrementAndGet() < 4, LONG);

        assertThat(ends(waiting)).isTrue();
        assertThat(looks).hasValue(4);
    }

    @Test
    void nobodyWaitsLongerThanSaid() throws InterruptedException {
        assertThat(ends(waiting(told, () -> true, Duration.ofMillis(30)))).isTrue();
    }

    @Test
    void whatIsOverIsNotWaitedFor() throws InterruptedException {
        assertThat(ends(waiting(told, () -> false, LONG))).isTrue();
    }

    private static Thread waiting(RunsOver over, BooleanSupplier goesOn, Duration latest) {
        return Thread.ofPlatform().daemon().start(() -> over.await(goesOn, latest));
    }

    private static boolean ends(Thread waiting) throws InterruptedException {
        return waiting.join(Duration.ofMinutes(1));
    }
}
