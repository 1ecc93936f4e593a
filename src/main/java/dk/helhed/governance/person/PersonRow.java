package dk.helhed.governance.person;

import dk.helhed.governance.PersonId;
import java.time.LocalDate;
import java.util.Optional;

/** A person with what may be known of them; without a name once it is erased. */
record PersonRow(
        PersonId id, Optional<String> name, String email, String phone, boolean tied, Optional<LocalDate> erasedOn) {
    boolean erased() {
        return name.isEmpty();
    }
}
