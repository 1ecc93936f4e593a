package dk.helhed.statistics.background;

import dk.helhed.kernel.Stoppable;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Does one piece of work at a time on this instance, so that two large ones do not share its memory. A piece whose instance fell
 * silent is taken up again by another one, or by this one after its restart, from the start; one over which that happens every time is
 * given up. Work is stopped through its progress and never interrupted: an interrupt that meets a statement on its way closes the
 * connection.
 */
public class BackgroundLoop<T, P extends Stoppable, R> implements SmartLifecycle {
    private static final Duration SILENT = Duration.ofSeconds(30);
    private static final int ATTEMPTS = 3;
    private static final Duration LOOK = Duration.ofSeconds(5);
    private static final Duration BEAT = Duration.ofMillis(700);
    private static final Logger log = LoggerFactory.getLogger(BackgroundLoop.class);

    private final UUID instance = UUID.randomUUID();
    private final Semaphore asked = new Semaphore(0);
    private final String name;
    private final Backlog<T, P, R> backlog;
    private final Work<T, P, R> work;
    private final Clock clock;
    private volatile boolean running;
    private volatile Optional<P> current = Optional.empty();
    private Thread thread = new Thread();

    public BackgroundLoop(String name, Backlog<T, P, R> backlog, Work<T, P, R> work, Clock clock) {
        this.name = name;
        this.backlog = backlog;
        this.work = work;
        this.clock = clock;
    }

    @TransactionalEventListener(fallbackExecution = true)
    public void asked(Asked now) {
        asked.release();
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name(name).daemon().start(this::loop);
    }

    @Override
    public void stop() {
        running = false;
        current.ifPresent(Stoppable::stop);
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

    private void loop() {
        while (running) {
            try {
                takeUp();
                asked.tryAcquire(LOOK.toMillis(), TimeUnit.MILLISECONDS);
                asked.drainPermits();
            } catch (InterruptedException stopped) {
                return;
            } catch (RuntimeException broken) {
                log.warn("Looking for work failed: {}", name, broken);
            }
        }
    }

    /** Takes up what waits, until nothing does. */
    private void takeUp() throws InterruptedException {
        while (running) {
            var now = clock.instant();
            var piece = backlog.claim(instance, now, now.minus(SILENT));
            if (piece.isEmpty()) {
                return;
            }
            if (backlog.attempts(piece.get()) > ATTEMPTS) {
                giveUp(piece.get());
            } else {
                perform(piece.get());
            }
        }
    }

    private void perform(T piece) throws InterruptedException {
        var progress = work.begin();
        current = Optional.of(progress);
        if (!running) {
            progress.stop();
        }
        var ended = new CountDownLatch(1);
        var heart = Thread.ofPlatform().daemon().start(() -> beat(piece, progress, ended));
        try {
            var result = work.perform(piece, progress);
            if (isUnwanted(progress)) {
                backlog.release(piece, instance);
            } else {
                backlog.end(piece, instance, result, clock.instant());
            }
        } catch (RuntimeException | Error broken) {
            // what takes more memory than there is ends itself, and not the loop
            brokenOff(piece, progress, broken);
        } finally {
            ended.countDown();
            heart.join();
        }
    }

    private void brokenOff(T piece, P progress, Throwable broken) {
        if (isUnwanted(progress)) {
            backlog.release(piece, instance);
            return;
        }
        log.warn("Work broke off: {}", name, broken);
        if (backlog.attempts(piece) < ATTEMPTS) {
            backlog.release(piece, instance);
        } else {
            giveUp(piece);
        }
    }

    private void giveUp(T piece) {
        backlog.end(piece, instance, work.givenUp(ATTEMPTS), clock.instant());
    }

    private boolean isUnwanted(P progress) {
        return !running || progress.isStopped();
    }

    private void beat(T piece, P progress, CountDownLatch ended) {
        try {
            while (isOurs(piece, progress)) {
                if (ended.await(BEAT.toMillis(), TimeUnit.MILLISECONDS)) {
                    return;
                }
            }
            progress.stop();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** A heartbeat that could not be told says nothing; the next one may. */
    private boolean isOurs(T piece, P progress) {
        try {
            return backlog.beat(piece, instance, progress, clock.instant());
        } catch (RuntimeException broken) {
            log.warn("A heartbeat failed: {}", name, broken);
            return true;
        }
    }
}
