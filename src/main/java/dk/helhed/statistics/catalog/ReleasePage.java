package dk.helhed.statistics.catalog;

import dk.helhed.geography.CodeScheme;
import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.Refusal;
import dk.helhed.statistics.cell.AreaMatch;
import dk.helhed.statistics.plausibility.Remarks;
import dk.helhed.statistics.statement.ReleaseStatement;
import dk.helhed.statistics.statement.Translations;
import dk.helhed.web.Page;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The receipt of one import.
 *
 * @param words that its file has in other languages for what the remarks name
 */
record ReleasePage(
        Dataset dataset,
        Release release,
        ReleaseStatement said,
        List<Remarks.Line> remarks,
        Translations words,
        List<Line> areas,
        List<CodeScheme> schemes,
        Map<AccountId, String> names,
        boolean mayWrite,
        Optional<Refusal> refusal,
        String reason)
        implements Page {

    record Line(AreaMatch match, Optional<String> area) {}

    long matched() {
        return areas.stream().filter(line -> line.area().isPresent()).count();
    }

    boolean isWithdrawn() {
        return release.state() instanceof Release.Withdrawn;
    }

    /** The heading says whether the release counts. */
    String heading() {
        return switch (release.state()) {
            case Release.Current _ -> "statistics.dataset.receipt";
            case Release.Superseded _ -> "statistics.dataset.receipt-superseded";
            case Release.Withdrawn _ -> "statistics.dataset.receipt-withdrawn";
        };
    }

    String name(AccountId account) {
        return names.getOrDefault(account, "");
    }
}
