package dk.helhed.statistics.intake.px;

import dk.helhed.statistics.table.Dimension;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a statement is about. Its keys are words of its own language: a variable, a variable and a value, a value of the contents
 * variable, or a value of each variable for a cell.
 */
final class PxPlaces {
    private final PxKeywords keywords;
    private final List<Dimension> dimensions;
    private final Map<String, List<Map<String, String>>> codes = new HashMap<>();

    PxPlaces(PxKeywords keywords, List<Dimension> dimensions) {
        this.keywords = keywords;
        this.dimensions = dimensions;
    }

    /** Codes by dimension; empty for the whole table. Not present when the keys name nothing of this table. */
    Optional<Map<String, String>> about(PxKeyword keyword, String language) {
        var keys = keyword.keys();
        if (keys.isEmpty()) {
            return Optional.of(Map.of());
        }
        if (keyword.name().startsWith("CELLNOTE") || keyword.name().equals("DATANOTECELL")) {
            return Optional.of(cells(keys, language));
        }
        for (int i = 0; i < dimensions.size(); i++) {
            if (dimensions.get(i).label().in(language).equals(keys.getFirst())) {
                return Optional.of(
                        Map.of(dimensions.get(i).code(), keys.size() > 1 ? code(i, keys.get(1), language) : ""));
            }
        }
        return measured(keys.getFirst(), language);
    }

    private Map<String, String> cells(List<String> keys, String language) {
        var about = new LinkedHashMap<String, String>();
        for (int i = 0; i < Math.min(keys.size(), dimensions.size()); i++) {
            if (!keys.get(i).strip().equals("*")) {
                about.put(dimensions.get(i).code(), code(i, keys.get(i), language));
            }
        }
        return about;
    }

    private Optional<Map<String, String>> measured(String value, String language) {
        for (int i = 0; i < dimensions.size(); i++) {
            var code = Optional.ofNullable(codes(language).get(i).get(value));
            if (dimensions.get(i).role() == Dimension.Role.METRIC && code.isPresent()) {
                return Optional.of(Map.of(dimensions.get(i).code(), code.get()));
            }
        }
        return Optional.empty();
    }

    /** Values are named by label, in some files and statements by code. */
    private String code(int dimension, String key, String language) {
        return codes(language).get(dimension).getOrDefault(key, key);
    }

    private List<Map<String, String>> codes(String language) {
        return codes.computeIfAbsent(language, _ -> {
            var all = new ArrayList<Map<String, String>>();
            for (var dimension : dimensions) {
                var ofOne = new HashMap<String, String>();
                dimension
                        .categories()
                        .forEach(category -> ofOne.putIfAbsent(category.label().in(language), category.code()));
                all.add(ofOne);
            }
            return all;
        });
    }

    List<String> languages() {
        return keywords.allLanguages();
    }
}
