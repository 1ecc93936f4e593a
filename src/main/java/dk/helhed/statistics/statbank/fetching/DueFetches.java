package dk.helhed.statistics.statbank.fetching;

import dk.helhed.kernel.Copenhagen;
import dk.helhed.statistics.statbank.keeping.SavedFetchStore;
import dk.helhed.statistics.statbank.saved.FetchRun;
import dk.helhed.statistics.statbank.saved.Rhythm;
import dk.helhed.statistics.statbank.saved.SavedFetch;
import dk.helhed.statistics.statbank.saved.Timing;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Runs the saved fetches that are due. Each is taken in the database first, so that of several instances one runs it. */
@Component
@EnableScheduling
class DueFetches {
    /** Longer than the longest fetch. When an instance dies with one in hand, another takes it after this. */
    private static final Duration LEASE = Duration.ofHours(3);

    private static final Logger log = LoggerFactory.getLogger(DueFetches.class);

    private final SavedFetchStore store;
    private final RunFetch run;
    private final Clock clock;

    DueFetches(SavedFetchStore store, RunFetch run, Clock clock) {
        this.store = store;
        this.run = run;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT5M")
    void run() {
        run(clock.instant());
    }

    /** Runs all that is due then. */
    void run(Instant now) {
        for (var taken = store.take(now, now.plus(LEASE));
                taken.isPresent();
                taken = store.take(now, now.plus(LEASE))) {
            var fetch = store.fetch(taken.get());
            if (fetch.timing() instanceof Timing.ByItself(Rhythm rhythm, var _)) {
                run(fetch, rhythm, now);
            }
        }
    }

    private void run(SavedFetch fetch, Rhythm rhythm, Instant now) {
        boolean failed = false;
        try {
            if (rhythm != Rhythm.ON_UPDATE || run.isUpdated(fetch)) {
                failed = run.unattended(fetch) instanceof FetchRun.Refused;
            }
        } catch (RuntimeException broken) {
            // one that breaks must not keep the others from running
            log.error("The saved fetch {} broke", fetch.id().value(), broken);
            failed = true;
        }
        // it may have been revised or stopped meanwhile
        if (store.fetch(fetch.id()).timing() instanceof Timing.ByItself(Rhythm onwards, var _)) {
            var at = Copenhagen.at(now);
            store.due(fetch.id(), (failed ? onwards.afterFailure(at) : onwards.after(at)).toInstant());
        }
    }
}
