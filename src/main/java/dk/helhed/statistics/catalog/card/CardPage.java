package dk.helhed.statistics.catalog.card;

import dk.helhed.kernel.Refusal;
import dk.helhed.statistics.catalog.Dataset;
import dk.helhed.statistics.catalog.description.Classification;
import dk.helhed.web.Page;
import dk.helhed.web.Role;
import java.util.List;
import java.util.stream.Stream;

/** The card of a dataset as a form, and what may be added. */
record CardPage(Dataset dataset, CardForm form, List<Refusal> refusals) implements Page {

    /** The roles that can be let in; the keepers of the data are in already. */
    static List<Role> roles() {
        return Stream.of(Role.values())
                .filter(role -> !Classification.KEEPERS.contains(role))
                .toList();
    }
}
