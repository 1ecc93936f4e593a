package dk.helhed.audit;

import dk.helhed.kernel.AccountId;
import java.util.Map;
import java.util.Set;

/** Names for the accounts in the trail. Implemented by identity, which lies to the right and holds the names. */
public interface ActorNames {
    /** Only accounts whose name is still held; one that was erased is left out. */
    Map<AccountId, String> names(Set<AccountId> accounts);
}
