package dk.helhed.statistics.statbank;

import dk.helhed.kernel.SearchText;
import dk.helhed.statistics.intake.connector.StatbankClient.Listed;
import dk.helhed.statistics.intake.connector.Statbanks;
import dk.helhed.web.Formats;
import dk.helhed.web.Page;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;

/**
 * The tables of a StatBank that hold every word that was searched for.
 *
 * @param found the first of them
 * @param all how many were found
 */
record TablesPage(Statbanks.Known statbank, String searched, List<Listed> found, int all) implements Page {
    static final int SHOWN = 100;
    private static final int MOST_WORDS = 8;

    static TablesPage of(Statbanks.Known statbank, String searched, List<Listed> tables) {
        var words = SearchText.words(searched, MOST_WORDS);
        var found = tables.stream()
                .filter(table -> words.stream().allMatch(text(table)::contains))
                .sorted(Comparator.comparing((Listed table) -> !table.id().equalsIgnoreCase(searched.strip())))
                .toList();
        return new TablesPage(statbank, searched, found.stream().limit(SHOWN).toList(), found.size());
    }

    /** The day of what a StatBank writes as {@code 2026-03-13T08:00:00}; anything else as it stands. */
    static String day(Formats formats, String updated) {
        try {
            return formats.shortDate(LocalDateTime.parse(updated).toLocalDate());
        } catch (DateTimeParseException otherwise) {
            return updated;
        }
    }

    private static String text(Listed table) {
        return SearchText.plain(String.join(" ", table.id(), table.title(), String.join(" ", table.variables())));
    }
}
