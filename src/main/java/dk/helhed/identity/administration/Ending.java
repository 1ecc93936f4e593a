package dk.helhed.identity.administration;

import dk.helhed.kernel.Refusal;

/** What can come of taking something from an account. */
sealed interface Ending {
    record Done() implements Ending {}

    /** Without an administrator nobody could let anyone in again. */
    record LastAdministrator() implements Ending, Refusal {
        @Override
        public String code() {
            return "ACCT-005";
        }
    }
}
