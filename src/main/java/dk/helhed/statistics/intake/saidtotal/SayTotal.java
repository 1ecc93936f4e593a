package dk.helhed.statistics.intake.saidtotal;

import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.UseCase;
import dk.helhed.statistics.catalog.Recorded;
import dk.helhed.statistics.intake.declaration.StagedImport;
import dk.helhed.statistics.intake.declaration.StagedImport.StagedId;
import dk.helhed.statistics.intake.staging.StagedStore;
import java.time.Clock;

/** Says whether a category is the total of its dimension. It counts with the commit, which leaves the audit entry. */
@UseCase
class SayTotal {
    private final StagedStore staged;
    private final SaidTotalStore store;
    private final Clock clock;

    SayTotal(StagedStore staged, SaidTotalStore store, Clock clock) {
        this.staged = staged;
        this.store = store;
        this.clock = clock;
    }

    sealed interface Result {}

    record Said() implements Result {}

    record EndedBefore() implements Result {}

    /** What a person answers to: yes, it is; no, none is; or that they have not said it after all. */
    enum Word {
        YES,
        NONE,
        UNSAID
    }

    Result say(StagedId id, SaidTotal asked, Word word, AccountId by) {
        if (!(staged.staged(id).end() instanceof StagedImport.Open)) {
            return new EndedBefore();
        }
        var recorded = new Recorded(clock.instant(), by);
        switch (word) {
            case YES -> store.say(id, asked, recorded);
            case NONE -> store.say(id, new SaidTotal(asked.dimension(), ""), recorded);
            case UNSAID -> store.takeBack(id, asked.dimension());
        }
        return new Said();
    }
}
