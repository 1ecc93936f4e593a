package dk.helhed.statistics.statbank.answers;

import dk.helhed.statistics.catalog.Dataset;
import dk.helhed.statistics.catalog.Release;
import dk.helhed.statistics.statbank.answers.AnswerStore.KeptAnswer;
import dk.helhed.web.Page;
import java.util.List;

/** The answers of a release with their questions. */
record AnswersPage(Dataset dataset, Release release, List<KeptAnswer> answers) implements Page {
    private static final int SHOWN = 12;

    String address() {
        return "/datasets/" + dataset.id().value() + "/releases/" + release.id().value();
    }

    /** The first codes; how many more there are is said beside them. */
    static String codes(List<String> codes) {
        return String.join(", ", codes.stream().limit(SHOWN).toList());
    }

    static int more(List<String> codes) {
        return Math.max(0, codes.size() - SHOWN);
    }
}
