package dk.helhed.statistics.statbank;

import dk.helhed.statistics.catalog.Dataset;
import dk.helhed.statistics.intake.connector.Statbanks;
import dk.helhed.statistics.intake.connector.enquiry.TableDescription.Variable;
import dk.helhed.statistics.statbank.saved.FetchRun;
import dk.helhed.statistics.statbank.saved.SavedFetch;
import dk.helhed.statistics.statbank.saved.Timing;
import dk.helhed.web.Page;
import java.util.List;
import java.util.Optional;

/** A saved fetch: what it fetches, when, and what its runs came to. */
record FetchPage(SavedFetch fetch, Statbanks.Known statbank, Optional<Dataset> dataset, List<FetchRun> runs)
        implements Page {

    static String address(SavedFetch fetch) {
        return "/statbank/fetches/" + fetch.id().value();
    }

    boolean mayRun() {
        return !(fetch.timing() instanceof Timing.Stopped);
    }

    /** How many values of a variable are fetched today. */
    int count(Variable variable) {
        return Optional.ofNullable(fetch.enquiry().choices().get(variable.id()))
                .map(choice -> choice.of(variable).size())
                .orElse(0);
    }
}
