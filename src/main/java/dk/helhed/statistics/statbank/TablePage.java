package dk.helhed.statistics.statbank;

import dk.helhed.kernel.Refusal;
import dk.helhed.statistics.catalog.Dataset;
import dk.helhed.statistics.intake.connector.Statbanks;
import dk.helhed.statistics.intake.connector.enquiry.Enquiry;
import dk.helhed.statistics.intake.connector.enquiry.Request;
import dk.helhed.statistics.intake.connector.enquiry.TableDescription;
import dk.helhed.statistics.statbank.sample.Sample;
import dk.helhed.statistics.statbank.saved.SavedFetch;
import dk.helhed.web.Page;
import java.util.List;
import java.util.Optional;

/**
 * A table with its variables, what is chosen of them, and what fetching it would mean.
 *
 * @param revised the saved fetch whose choice this is; empty when a new one is made
 * @param sample a few of its values, when somebody asked to see them
 * @param refusals why it was not fetched or saved
 */
record TablePage(
        Statbanks.Known statbank,
        TableDescription table,
        SelectionForm form,
        List<Dataset> datasets,
        Optional<SavedFetch> revised,
        Optional<Sample> sample,
        List<? extends Refusal> refusals)
        implements Page {

    /** The same with a few of its values. */
    TablePage with(Sample seen) {
        return new TablePage(statbank, table, form, datasets, revised, Optional.of(seen), refusals);
    }

    Enquiry.Plan plan() {
        return form.enquiry(table).plan(table, Enquiry.CELLS_IN_ONE_ANSWER);
    }

    /** The key of how it is fetched: {@code one}, {@code bulk} or {@code parts}. */
    static String way(Enquiry.Requests plan) {
        if (plan.requests().size() > 1) {
            return "parts";
        }
        return plan.requests().getFirst().format() == Request.Format.BULK ? "bulk" : "one";
    }

    String address() {
        return revised.map(fetch -> FetchPage.address(fetch) + "/edit").orElseGet(() -> address(statbank, table.id()));
    }

    static String address(Statbanks.Known statbank, String table) {
        return "/statbank/" + statbank.key() + "/tables/" + table;
    }
}
