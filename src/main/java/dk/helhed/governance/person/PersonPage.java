package dk.helhed.governance.person;

import dk.helhed.governance.SeatStatus;
import dk.helhed.web.Page;
import java.util.List;

/**
 * @param contact whether the viewer may see how to reach the person
 * @param now the terms that run today, each with how its seat stands
 */
record PersonPage(
        PersonRow person,
        List<Now> now,
        List<PersonTerm> coming,
        List<PersonTerm> before,
        boolean contact,
        boolean mayWrite)
        implements Page {
    record Now(PersonTerm term, SeatStatus status) {}
}
