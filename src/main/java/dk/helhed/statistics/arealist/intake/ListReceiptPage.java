package dk.helhed.statistics.arealist.intake;

import dk.helhed.statistics.arealist.intake.ListImportQueries.Receipt;
import dk.helhed.web.Page;
import java.util.Arrays;
import java.util.List;

record ListReceiptPage(Receipt receipt) implements Page {

    /**
     * A repair that a person accepted.
     *
     * @param kind which text says it
     * @param words that the text names
     */
    record Accepted(String kind, List<String> words) {
        /** Of the stable text it was accepted by; of its parts only the last may hold a slash. */
        static Accepted of(String key) {
            var parts = Arrays.asList(key.split("/", key.startsWith("name/") ? 3 : 2));
            return new Accepted(parts.getFirst(), parts.subList(1, parts.size()));
        }

        String key() {
            return "statistics.lists.accepted." + kind;
        }
    }

    List<Accepted> repairs() {
        return receipt.repairs().lines().map(Accepted::of).toList();
    }
}
