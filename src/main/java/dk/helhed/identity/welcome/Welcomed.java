package dk.helhed.identity.welcome;

import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.Refusal;
import java.util.List;

/** What can come of using a link that opens once. */
sealed interface Welcomed {
    record In(AccountId account) implements Welcomed {}

    record LinkSpent() implements Welcomed {}

    record Refused(List<Refusal> reasons) implements Welcomed {}
}
