package dk.helhed.statistics.statbank;

import dk.helhed.statistics.intake.connector.Statbanks;
import dk.helhed.statistics.statbank.fetching.FetchOrder;
import dk.helhed.statistics.statbank.saved.FetchRun;
import dk.helhed.statistics.statbank.saved.SavedFetch;
import dk.helhed.statistics.statbank.saved.SavedFetch.FetchId;
import dk.helhed.web.Page;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The StatBanks that may be asked, and what is fetched from them again and again. */
record StatbanksPage(
        List<Statbanks.Known> statbanks,
        List<SavedFetch> fetches,
        Map<FetchId, FetchRun> latest,
        List<FetchOrder> orders)
        implements Page {

    Optional<FetchRun> latest(SavedFetch fetch) {
        return Optional.ofNullable(latest.get(fetch.id()));
    }

    /** The StatBank's name; its key when it is no longer among those that may be asked. */
    String statbank(String key) {
        return statbanks.stream()
                .filter(known -> known.key().equals(key))
                .map(Statbanks.Known::name)
                .findFirst()
                .orElse(key);
    }
}
