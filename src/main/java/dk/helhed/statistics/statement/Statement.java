package dk.helhed.statistics.statement;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import dk.helhed.statistics.table.Metric;
import dk.helhed.statistics.table.Note;
import dk.helhed.statistics.table.Particular;
import dk.helhed.statistics.table.TableHead;
import dk.helhed.statistics.table.TableHead.StatusWords;
import dk.helhed.statistics.table.TableRefused;
import dk.helhed.statistics.table.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a file says besides its numbers, as it was read.
 *
 * @param measures by the head of their column
 * @param flag the format's own words by which a file forbids adding
 * @param statuses what is meant by the statuses of its cells
 * @param translated the labels that it has in several languages; empty for a file in one
 * @param codes that it has, by what stands in its rows for each, under the head of the column; of measures by their head under
 *     {@link Translations#NAMES}
 */
public record Statement(
        Colophon origin,
        List<Note> notes,
        List<Particular> particulars,
        List<TableRefused> warnings,
        Map<String, Metric> measures,
        String flag,
        StatusWords statuses,
        Optional<Translations> translated,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @JsonSetter(nulls = Nulls.AS_EMPTY)
        Map<String, Map<String, String>> codes) {

    /** Of a file that has no room for more than its numbers. */
    public static final Statement NONE = new Statement(
            Colophon.UNSAID,
            List.of(),
            List.of(),
            List.of(),
            Map.of(),
            "",
            StatusWords.NONE,
            Optional.empty(),
            Map.of());

    private static final String CONTACT = "CONTACT";

    /**
     * @param measures by the head of their column, in order
     * @param codes by the text that stands for each, under the head of its column
     */
    public static Statement of(
            TableHead table, Map<String, Metric> measures, String flag, Map<String, Map<String, String>> codes) {
        var names = new Names(table);
        var contact = table.particulars().stream()
                .filter(one -> one.name().equals(CONTACT))
                .map(one -> one.text().first().strip())
                .distinct()
                .collect(Collectors.joining("\n"));
        return new Statement(
                new Colophon(table.source(), contact, table.updated()),
                table.notes().stream()
                        .map(note -> new Note(note.mandatory(), note.text(), names.of(note.about())))
                        .toList(),
                table.particulars().stream()
                        .map(one -> new Particular(one.name(), one.text(), names.of(one.about())))
                        .toList(),
                table.warnings(),
                Collections.unmodifiableMap(new LinkedHashMap<>(measures)),
                flag,
                table.statuses(),
                Optional.of(Translations.of(table)).filter(words -> !words.equals(Translations.NONE)),
                codes);
    }

    /** With what else a person should know before the file is used. */
    public Statement warning(List<TableRefused> more) {
        var all = new ArrayList<>(warnings);
        all.addAll(more);
        return new Statement(origin, notes, particulars, List.copyOf(all), measures, flag, statuses, translated, codes);
    }

    /** With the texts that stand around a table. */
    public Statement noting(List<String> texts) {
        var all = new ArrayList<>(notes);
        texts.forEach(text -> all.add(new Note(false, Text.of("", text), Map.of())));
        return new Statement(
                origin, List.copyOf(all), particulars, warnings, measures, flag, statuses, translated, codes);
    }

    /** Codes of dimensions and categories, by the words that the file has for them. */
    private record Names(Map<String, String> dimensions, Map<String, Map<String, String>> categories) {
        Names(TableHead table) {
            this(new LinkedHashMap<>(), new LinkedHashMap<>());
            table.dimensions().forEach(dimension -> {
                dimensions.put(dimension.code(), named(dimension.label().first(), dimension.code()));
                var labels = new LinkedHashMap<String, String>();
                dimension
                        .categories()
                        .forEach(one -> labels.put(one.code(), named(one.label().first(), one.code())));
                categories.put(dimension.code(), labels);
            });
        }

        Map<String, String> of(Map<String, String> about) {
            var named = new LinkedHashMap<String, String>();
            about.forEach((dimension, category) -> named.put(
                    dimensions.getOrDefault(dimension, dimension),
                    categories.getOrDefault(dimension, Map.of()).getOrDefault(category, category)));
            return named;
        }

        private static String named(String label, String code) {
            return label.isBlank() ? code : label.strip();
        }
    }
}
