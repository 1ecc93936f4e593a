package dk.helhed.governance.person;

import dk.helhed.audit.AuditTrail;
import dk.helhed.governance.PersonId;
import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.UseCase;

/** Adds a person who sits or may sit on a board. Two may bear the same name, so nothing refuses it. */
@UseCase
class AddPerson {
    record Added(PersonId person) {}

    private final PersonStore persons;
    private final AuditTrail trail;

    AddPerson(PersonStore persons, AuditTrail trail) {
        this.persons = persons;
        this.trail = trail;
    }

    Added add(AccountId who, Identity identity) {
        var person = persons.add();
        persons.identify(person, identity);
        trail.record(who, "governance.person.added", "person/" + person.value(), "", "");
        return new Added(person);
    }
}
