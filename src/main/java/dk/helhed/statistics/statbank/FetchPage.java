package dk.helhed.statistics.statbank;

import dk.helhed.statistics.catalog.Dataset;
import dk.helhed.statistics.intake.connector.Statbanks;
import dk.helhed.statistics.intake.connector.enquiry.Enquiry;
import dk.helhed.statistics.intake.connector.enquiry.TableDescription.Variable;
import dk.helhed.statistics.statbank.fetching.FetchOrder;
import dk.helhed.statistics.statbank.saved.FetchRun;
import dk.helhed.statistics.statbank.saved.FetchVersion;
import dk.helhed.statistics.statbank.saved.SavedFetch;
import dk.helhed.statistics.statbank.saved.Timing;
import dk.helhed.web.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A saved fetch: what it fetches, when, and what its runs came to.
 *
 * @param versions what it is and was, the newest first
 * @param order the run that goes on
 */
record FetchPage(
        SavedFetch fetch,
        Statbanks.Known statbank,
        Optional<Dataset> dataset,
        List<FetchRun> runs,
        List<FetchVersion> versions,
        Optional<FetchOrder> order)
        implements Page {

    static String address(SavedFetch fetch) {
        return "/statbank/fetches/" + fetch.id().value();
    }

    boolean mayRun() {
        return !(fetch.timing() instanceof Timing.Stopped);
    }

    boolean isRevised() {
        return versions.size() > 1;
    }

    /** What it is about the version that differs from the one before it; empty for the first. */
    List<String> changes(FetchVersion version) {
        var before = versions.stream()
                .filter(other -> other.version() == version.version() - 1)
                .findFirst();
        return before.map(other -> changes(other, version)).orElse(List.of());
    }

    private List<String> changes(FetchVersion before, FetchVersion after) {
        var changed = new ArrayList<String>();
        if (!before.name().equals(after.name())) {
            changed.add("name");
        }
        if (!before.enquiry().choices().equals(after.enquiry().choices())) {
            changed.add("choices");
        }
        if (before.enquiry().presentation() != after.enquiry().presentation()) {
            changed.add("presentation");
        }
        if (before.rhythm() != after.rhythm()) {
            changed.add("rhythm");
        }
        return changed;
    }

    /** How many values of a variable are fetched today. */
    int count(Enquiry enquiry, Variable variable) {
        return Optional.ofNullable(enquiry.choices().get(variable.id()))
                .map(choice -> choice.of(variable).size())
                .orElse(0);
    }
}
