package dk.helhed.statistics.statbank.fetching;

import dk.helhed.statistics.intake.connector.Watch;
import dk.helhed.statistics.intake.connector.enquiry.ConnectorRefused;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fetches one order at a time on this instance. What came is handed on in the same transaction that ends the order, so an order that is
 * taken up again, because its instance fell silent, never brings the same file twice, and a cancelled one brings none.
 */
@Component
class OrderWorker implements SmartLifecycle {
    private static final Duration SILENT = Duration.ofSeconds(30);
    private static final int ATTEMPTS = 3;
    private static final Duration LOOK = Duration.ofSeconds(5);
    private static final Duration BEAT = Duration.ofMillis(700);
    private static final Logger log = LoggerFactory.getLogger(OrderWorker.class);

    private final UUID instance = UUID.randomUUID();
    private final Semaphore asked = new Semaphore(0);
    private final OrderStore store;
    private final FulfilOrder fulfil;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private volatile boolean running;
    private volatile Thread thread = new Thread();

    OrderWorker(OrderStore store, FulfilOrder fulfil, PlatformTransactionManager transactions, Clock clock) {
        this.store = store;
        this.fulfil = fulfil;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @TransactionalEventListener
    void asked(StoredOrders.Asked now) {
        asked.release();
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name("statbank").daemon().start(this::loop);
    }

    @Override
    public void stop() {
        running = false;
        thread.interrupt();
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
                log.warn("Looking for orders failed", broken);
            }
        }
    }

    private void takeUp() throws InterruptedException {
        while (running) {
            var now = clock.instant();
            var order = store.claim(instance, now, now.minus(SILENT));
            if (order.isEmpty()) {
                return;
            }
            perform(order.get());
        }
    }

    private void perform(FetchOrder order) throws InterruptedException {
        var progress = new OrderProgress();
        var here = Thread.currentThread();
        var heart = Thread.ofVirtual().start(() -> beat(order, progress, here));
        try {
            var last = fulfil.bring(order, progress);
            end(order, progress, last);
        } catch (Watch.Unwanted _) {
            store.release(order.id(), instance);
        } catch (RuntimeException broken) {
            failed(order, broken);
        } finally {
            heart.interrupt();
            heart.join();
            // a cancelled order interrupts the waiting for its answer, and nothing after it
            Thread.interrupted();
        }
    }

    private void end(FetchOrder order, OrderProgress progress, Function<Instant, FetchOrder.Ended> last) {
        if (!running || progress.isStopped()) {
            throw new Watch.Unwanted();
        }
        transaction.executeWithoutResult(_ -> {
            if (store.hold(order.id(), instance)) {
                var now = clock.instant();
                store.end(order.id(), last.apply(now), now);
            }
        });
    }

    private void failed(FetchOrder order, RuntimeException broken) {
        log.warn("Order {} broke off", order.id(), broken);
        if (store.attempts(order.id()) < ATTEMPTS) {
            store.release(order.id(), instance);
        } else {
            var reasons = List.of(ConnectorRefused.of("STATBANK-033", ATTEMPTS));
            store.end(order.id(), new FetchOrder.Refused(reasons), clock.instant());
        }
    }

    private void beat(FetchOrder order, OrderProgress progress, Thread fetching) {
        try {
            while (store.beat(order.id(), instance, progress, clock.instant())) {
                Thread.sleep(BEAT);
            }
            progress.stop();
            fetching.interrupt();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
