package dk.helhed.statistics.intake.staging;

import dk.helhed.platform.FileStore;
import dk.helhed.statistics.warehouse.Warehouse;
import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/** Clears away the cells and the file of an import that ended, and at start what a crash left behind of such. */
@Component
@Order(-10)
class ClearAway implements ApplicationRunner {
    /** Nobody reads a file for so long; another instance may be reading one just now. */
    private static final Duration SURELY_LEFT = Duration.ofHours(12);

    private final StagedStore store;
    private final Warehouse warehouse;
    private final FileStore files;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ClearAway(
            StagedStore store,
            Warehouse warehouse,
            FileStore files,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.store = store;
        this.warehouse = warehouse;
        this.files = files;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /** Only once the end is committed: an import that failed to end is taken up again with the cells it has. */
    @TransactionalEventListener(fallbackExecution = true)
    void ended(StagedEnded end) {
        end.cells().ifPresent(warehouse::discard);
        discard(end.fileHash());
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var before = clock.instant().minus(SURELY_LEFT);
        var wanted = store.cellsOfOpen();
        warehouse.staged(before).stream()
                .filter(cells -> !wanted.contains(cells))
                .forEach(warehouse::discard);
        files.waiting(before).forEach(this::discard);
    }

    /** The same bytes may have been handed in twice, and the other import may still be open. */
    private void discard(String hash) {
        transaction.executeWithoutResult(_ -> {
            store.lockFile(hash);
            if (!store.filesOfOpen().contains(hash)) {
                files.discard(hash);
            }
        });
    }
}
