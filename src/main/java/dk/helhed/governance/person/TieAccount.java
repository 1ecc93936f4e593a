package dk.helhed.governance.person;

import dk.helhed.audit.AuditTrail;
import dk.helhed.governance.PersonId;
import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.Refusal;
import dk.helhed.kernel.UseCase;

/** Says that a person signs in with an account. */
@UseCase
class TieAccount {
    sealed interface Result {}

    record Tied() implements Result {}

    record AlreadyTied() implements Result, Refusal {
        @Override
        public String code() {
            return "GOV-012";
        }
    }

    private final PersonStore persons;
    private final AuditTrail trail;

    TieAccount(PersonStore persons, AuditTrail trail) {
        this.persons = persons;
        this.trail = trail;
    }

    Result tie(AccountId who, PersonId person, AccountId account) {
        if (!persons.tie(person, account)) {
            return new AlreadyTied();
        }
        trail.record(who, "governance.person.tied", "person/" + person.value(), "", "account/" + account.value());
        return new Tied();
    }
}
