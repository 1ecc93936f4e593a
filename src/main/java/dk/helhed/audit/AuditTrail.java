package dk.helhed.audit;

import dk.helhed.kernel.AccountId;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who did what, when, on what, before and after. A link is written in the caller's transaction: what is rolled back
 * leaves no trace, and what is done cannot be without one. Writers queue for the end of the chain until their
 * transaction ends, so record as the last thing a use case does.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class AuditTrail {
    private final TrailStore store;

    AuditTrail(TrailStore store) {
        this.store = store;
    }

    /**
     * An account did it.
     *
     * @param action module, noun and past tense, such as {@code governance.seat.filled}
     * @param object kind and id, such as {@code seat/0198…}
     * @param before short text or JSON, empty when there was nothing; never a person's name, an address or a secret,
     *     for the trail outlives the right to erasure
     * @param after the same, afterwards
     */
    public void record(AccountId who, String action, String object, String before, String after) {
        append(Optional.of(who), action, object, before, after);
    }

    /** The system itself did it: at start, at a set time, or for someone who is not signed in. */
    public void recordSystem(String action, String object, String before, String after) {
        append(Optional.empty(), action, object, before, after);
    }

    private void append(Optional<AccountId> who, String action, String object, String before, String after) {
        var end = store.holdEnd();
        var link = new Link(
                end.number() + 1, store.now(), who.map(AccountId::value), action, object, before, after, end.hash());
        store.append(link, link.hash());
        store.moveEnd(new ChainEnd(link.number(), link.hash()));
    }
}
