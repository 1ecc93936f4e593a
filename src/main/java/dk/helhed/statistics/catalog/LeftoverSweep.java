package dk.helhed.statistics.catalog;

import dk.helhed.statistics.warehouse.Warehouse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Removes at start what an import left in the warehouse when it was cut off before its row was committed. Waits for the
 * next start when another instance is importing just now.
 */
@Component
@Order(-10)
class LeftoverSweep implements ApplicationRunner {
    private static final Logger log = LoggerFactory.getLogger(LeftoverSweep.class);

    private final CatalogStore store;
    private final Warehouse warehouse;

    LeftoverSweep(CatalogStore store, Warehouse warehouse) {
        this.store = store;
        this.warehouse = warehouse;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (store.nobodyWrites()) {
            int swept = warehouse.sweep(store.committed());
            if (swept > 0) {
                log.info("Swept {} unfinished releases from the warehouse", swept);
            }
        }
    }
}
