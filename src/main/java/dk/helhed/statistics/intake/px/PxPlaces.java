package dk.helhed.statistics.intake.px;

import dk.helhed.statistics.table.Dimension;
import dk.helhed.statistics.table.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * What a statement is about. Its keys are words of its own language: a variable, a variable and a value, a value of the contents
 * variable, or a value of each variable for a cell. Keys that name nothing here are kept as they stand.
 */
final class PxPlaces {
    private final PxKeywords keywords;
    private final List<Dimension> dimensions;
    private final Map<String, List<Map<String, String>>> codes = new HashMap<>();

    /** @param unknown the first word that names nothing of this table */
    private record Place(Map<String, String> about, Optional<String> unknown) {}

    PxPlaces(PxKeywords keywords, List<Dimension> dimensions) {
        this.keywords = keywords;
        this.dimensions = dimensions;
    }

    /** Codes by dimension; empty for the whole table. */
    Map<String, String> about(PxKeyword keyword, String language) {
        return place(keyword, language).about();
    }

    /** What the statement is about, where the table does not have it. */
    Optional<String> unknown(PxKeyword keyword, String language) {
        var measures = Optional.of(keyword.first())
                .filter(first -> keyword.name().equals("CONTVARIABLE")
                        && dimension(first, language).isEmpty());
        return measures.or(() -> place(keyword, language).unknown());
    }

    private Place place(PxKeyword keyword, String language) {
        var keys = keyword.keys();
        if (keys.isEmpty()) {
            return new Place(Map.of(), Optional.empty());
        }
        if (PxVocabulary.isOfCells(keyword.name())) {
            return cells(keys, language);
        }
        return dimension(keys.getFirst(), language)
                .map(dimension -> of(dimension, keys, language))
                .orElseGet(() -> measured(keys, language));
    }

    private Place of(int dimension, List<String> keys, String language) {
        var code = dimensions.get(dimension).code();
        if (keys.size() == 1) {
            return new Place(Map.of(code, ""), Optional.empty());
        }
        var value = code(dimension, keys.get(1), language);
        return new Place(
                Map.of(code, value.orElse(keys.get(1))),
                value.isPresent() ? Optional.empty() : Optional.of(keys.get(1)));
    }

    /** A cell has a value for each variable, no fewer and no more. */
    private Place cells(List<String> keys, String language) {
        var about = new LinkedHashMap<String, String>();
        var unknown = Optional.<String>empty();
        for (int i = 0; i < keys.size(); i++) {
            var key = keys.get(i);
            if (i >= dimensions.size()) {
                about.put(key, "");
                unknown = unknown.or(() -> Optional.of(key));
            } else if (!key.strip().equals("*")) {
                var code = code(i, key, language);
                about.put(dimensions.get(i).code(), code.orElse(key));
                unknown = unknown.or(() -> code.isPresent() ? Optional.empty() : Optional.of(key));
            }
        }
        return new Place(about, unknown.or(() -> missing(keys)));
    }

    private Optional<String> missing(List<String> keys) {
        return keys.size() < dimensions.size() ? Optional.of(String.join(", ", keys)) : Optional.empty();
    }

    private Place measured(List<String> keys, String language) {
        var value = keys.getFirst();
        for (int i = 0; i < dimensions.size(); i++) {
            var code = code(i, value, language);
            if (dimensions.get(i).role() == Dimension.Role.METRIC && code.isPresent()) {
                return new Place(Map.of(dimensions.get(i).code(), code.get()), Optional.empty());
            }
        }
        return new Place(Map.of(value, keys.size() > 1 ? keys.get(1) : ""), Optional.of(value));
    }

    /** Variables are named by label; some files keep the words of their main language in the others. */
    private Optional<Integer> dimension(String key, String language) {
        return dimension(key, Dimension::label, language)
                .or(() -> dimension(
                        key, dimension -> Text.of("", dimension.label().first()), language));
    }

    private Optional<Integer> dimension(String key, Function<Dimension, Text> label, String language) {
        return IntStream.range(0, dimensions.size())
                .filter(i -> label.apply(dimensions.get(i)).in(language).equals(key))
                .boxed()
                .findFirst();
    }

    /** Values are named by label, in some files and statements by code. */
    private Optional<String> code(int dimension, String key, String language) {
        return Optional.ofNullable(codes(language).get(dimension).get(key));
    }

    private List<Map<String, String>> codes(String language) {
        return codes.computeIfAbsent(language, _ -> {
            var all = new ArrayList<Map<String, String>>();
            for (var dimension : dimensions) {
                var ofOne = new HashMap<String, String>();
                var categories = dimension.categories();
                categories.forEach(one -> ofOne.putIfAbsent(one.label().in(language), one.code()));
                categories.forEach(one -> ofOne.putIfAbsent(one.label().first(), one.code()));
                categories.forEach(one -> ofOne.putIfAbsent(one.code(), one.code()));
                all.add(ofOne);
            }
            return all;
        });
    }

    List<String> languages() {
        return keywords.allLanguages();
    }
}
