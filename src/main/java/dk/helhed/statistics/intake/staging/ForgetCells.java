package dk.helhed.statistics.intake.staging;

import dk.helhed.statistics.warehouse.Warehouse;
import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Clears away cells that were put aside: when their import ends, and at start what a crash left behind. */
@Component
@Order(-10)
class ForgetCells implements ApplicationRunner {
    /** Nobody reads a file for so long; another instance may be reading one just now. */
    private static final Duration SURELY_LEFT = Duration.ofHours(12);

    private final StagedStore store;
    private final Warehouse warehouse;
    private final Clock clock;

    ForgetCells(StagedStore store, Warehouse warehouse, Clock clock) {
        this.store = store;
        this.warehouse = warehouse;
        this.clock = clock;
    }

    /** Only once the end is committed: an import that failed to end is taken up again with the cells it has. */
    @TransactionalEventListener(fallbackExecution = true)
    void ended(StagedEnded end) {
        warehouse.discard(end.cells());
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var wanted = store.cellsOfOpen();
        warehouse.staged(clock.instant().minus(SURELY_LEFT)).stream()
                .filter(cells -> !wanted.contains(cells))
                .forEach(warehouse::discard);
    }
}
