package dk.helhed.statistics.intake.progress;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells those who wait that a run of this instance is over. Of a run that another instance works on they look themselves. */
@Component
class RunsOver {
    private static final Duration LOOK = Duration.ofMillis(250);

    private final Duration look;
    private final AtomicReference<CountDownLatch> next = new AtomicReference<>(new CountDownLatch(1));

    RunsOver() {
        this(LOOK);
    }

    /** @param look how often they look themselves */
    RunsOver(Duration look) {
        this.look = look;
    }

    @EventListener
    void told(RunOver run) {
        next.getAndSet(new CountDownLatch(1)).countDown();
    }

    /** Until it goes on no longer, and at the latest after that time. What ends between a look and the wait is told to the wait. */
    void await(BooleanSupplier goesOn, Duration latest) {
        long end = System.nanoTime() + latest.toNanos();
        try {
            for (long left = latest.toNanos(); left > 0; left = end - System.nanoTime()) {
                var over = next.get();
                if (!goesOn.getAsBoolean()) {
                    return;
                }
                over.await(Math.min(left, look.toNanos()), TimeUnit.NANOSECONDS);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
