package dk.helhed.governance.person;

import dk.helhed.kernel.Refusal;
import dk.helhed.web.Page;
import java.util.List;

record ErasePersonPage(PersonRow person, int terms, List<? extends Refusal> refusals) implements Page {}
