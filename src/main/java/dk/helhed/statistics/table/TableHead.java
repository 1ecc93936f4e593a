package dk.helhed.statistics.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A table without its cells.
 *
 * @param updated as the source writes it
 * @param languages the file's main language first; empty where it names none
 * @param metric what is measured where no dimension tells
 * @param particulars what the file says besides
 * @param warnings what a person should know before the table is used
 * @param statuses what is meant by the statuses of its cells
 */
public record TableHead(
        Text title,
        String source,
        String updated,
        List<String> languages,
        List<Dimension> dimensions,
        Metric metric,
        List<Note> notes,
        List<Particular> particulars,
        List<TableRefused> warnings,
        StatusWords statuses) {
    private static final String CONTENTS = "CONTENTS";

    /**
     * What the signs mean that say something of a value besides.
     *
     * @param isCodeList whether they are those of the code list that SDMX has for OBS_STATUS
     * @param words the file's own, by sign
     */
    public record StatusWords(boolean isCodeList, Map<String, Text> words) {
        public static final StatusWords NONE = new StatusWords(false, Map.of());

        public StatusWords {
            words = Map.copyOf(words);
        }

        /** The sign that a value is marked with; empty for one that is like any other, which some files say of each. */
        public String mark(Optional<String> status) {
            return status.filter(sign -> !isNormal(sign)).orElse("");
        }

        private boolean isNormal(String sign) {
            return isCodeList && sign.equals("A")
                    || words.getOrDefault(sign, Text.NONE)
                            .first()
                            .strip()
                            .toLowerCase(Locale.ROOT)
                            .startsWith("normal");
        }
    }

    /** Of a file that does not say what its statuses mean. */
    public TableHead(
            Text title,
            String source,
            String updated,
            List<String> languages,
            List<Dimension> dimensions,
            Metric metric,
            List<Note> notes,
            List<Particular> particulars,
            List<TableRefused> warnings) {
        this(title, source, updated, languages, dimensions, metric, notes, particulars, warnings, StatusWords.NONE);
    }

    public TableHead {
        languages = List.copyOf(languages);
        dimensions = List.copyOf(dimensions);
        notes = List.copyOf(notes);
        particulars = List.copyOf(particulars);
        warnings = List.copyOf(warnings);
    }

    public Table with(Cells cells) {
        return new Table(this, cells);
    }

    /** The same with these warnings in the place of its own. */
    public TableHead warning(List<TableRefused> all) {
        return new TableHead(title, source, updated, languages, dimensions, metric, notes, particulars, all, statuses);
    }

    public TableHead telling(StatusWords all) {
        return new TableHead(title, source, updated, languages, dimensions, metric, notes, particulars, warnings, all);
    }

    /**
     * What the numbers are called where no dimension tells: by the contents, where the file names them. A title may have the periods
     * in it, and be another next year.
     */
    public Text content() {
        return particulars.stream()
                .filter(one -> one.name().equals(CONTENTS) && one.about().isEmpty())
                .map(Particular::text)
                .filter(words -> !words.first().isBlank())
                .findFirst()
                .orElse(title);
    }

    /** Sizes by code, in order. */
    public Map<String, Integer> sizes() {
        var sizes = new LinkedHashMap<String, Integer>();
        dimensions.forEach(dimension -> sizes.put(dimension.code(), dimension.size()));
        return sizes;
    }
}
