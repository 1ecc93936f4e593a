package dk.helhed.statistics.intake.progress;

import dk.helhed.kernel.Refusal;
import dk.helhed.statistics.intake.check.Progress;
import dk.helhed.statistics.intake.reader.FileRefused;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Does one run at a time on this instance, so that two large files do not share its memory. A run whose instance fell silent is
 * taken up again by another one, or by this one after its restart, from the start: nothing half done is ever kept.
 */
@Component
class Worker implements SmartLifecycle {
    private static final Duration SILENT = Duration.ofSeconds(30);
    private static final int ATTEMPTS = 3;
    private static final Duration LOOK = Duration.ofSeconds(5);
    private static final Duration BEAT = Duration.ofMillis(700);
    private static final Logger log = LoggerFactory.getLogger(Worker.class);

    private final UUID instance = UUID.randomUUID();
    private final Semaphore asked = new Semaphore(0);
    private final RunStore store;
    private final Work work;
    private final Clock clock;
    private volatile boolean running;
    private volatile Progress current = new Progress();
    private Thread thread = new Thread();

    Worker(RunStore store, Work work, Clock clock) {
        this.store = store;
        this.work = work;
        this.clock = clock;
    }

    @EventListener
    void asked(StoredRuns.Asked now) {
        asked.release();
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name("intake").daemon().start(this::loop);
    }

    @Override
    public void stop() {
        running = false;
        current.stop();
        asked.release();
        try {
            thread.join(Duration.ofSeconds(20));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Takes up what waits, until nothing does. */
    private void takeUp() {
        while (running) {
            var now = clock.instant();
            var run = store.claim(instance, now, now.minus(SILENT));
            if (run.isEmpty()) {
                return;
            }
            perform(run.get());
        }
    }

    private void loop() {
        while (running) {
            try {
                takeUp();
                asked.tryAcquire(LOOK.toMillis(), TimeUnit.MILLISECONDS);
                asked.drainPermits();
            } catch (InterruptedException stopped) {
                return;
            } catch (RuntimeException broken) {
                log.warn("Looking for work failed", broken);
            }
        }
    }

    private void perform(Run run) {
        var progress = new Progress();
        current = progress;
        var heart = Thread.ofVirtual().start(() -> beat(run, progress));
        try {
            end(run, work.perform(run, progress));
        } catch (Progress.Stopped stopped) {
            store.release(run, instance);
        } catch (RuntimeException broken) {
            failed(run, broken);
        } finally {
            heart.interrupt();
        }
    }

    private void end(Run run, List<? extends Refusal> reasons) {
        if (reasons.isEmpty()) {
            store.done(run, instance);
        } else {
            store.refuse(run, instance, reasons);
        }
    }

    private void failed(Run run, RuntimeException broken) {
        log.warn("Intake {} broke off", run.staged().value(), broken);
        if (store.attempts(run.staged()) < ATTEMPTS) {
            store.release(run, instance);
        } else {
            store.refuse(run, instance, List.of(FileRefused.of("INTAKE-063", ATTEMPTS)));
        }
    }

    private void beat(Run run, Progress progress) {
        try {
            while (store.beat(run, instance, progress, clock.instant())) {
                Thread.sleep(BEAT);
            }
            progress.stop();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
