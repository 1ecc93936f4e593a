package dk.helhed.statistics.intake.px;

import dk.helhed.statistics.table.Dimension;
import dk.helhed.statistics.table.Note;
import dk.helhed.statistics.table.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** NOTE, VALUENOTE and CELLNOTE; an X at the end makes a note mandatory. A hash sign begins a new line. */
final class PxNotes {
    private final PxKeywords keywords;
    private final List<String> labels;
    private final List<Dimension> dimensions;

    PxNotes(PxKeywords keywords, List<String> labels, List<Dimension> dimensions) {
        this.keywords = keywords;
        this.labels = labels;
        this.dimensions = dimensions;
    }

    List<Note> notes() {
        var notes = new ArrayList<Note>();
        for (var name : List.of("NOTE", "VALUENOTE", "CELLNOTE")) {
            for (var mandatory : List.of(true, false)) {
                for (var keyword : keywords.named(mandatory ? name + "X" : name)) {
                    notes.add(new Note(mandatory, text(keyword), about(keyword)));
                }
            }
        }
        return notes;
    }

    /** Notes of dimensions and values are keyed by words of their own language; those of the whole table are not. */
    private Text text(PxKeyword keyword) {
        return keyword.keys().isEmpty()
                ? broken(keywords.texts(keyword.name()))
                : broken(Text.of(keywords.main(), keyword.first()));
    }

    private static Text broken(Text text) {
        var lines = new LinkedHashMap<String, String>();
        text.byLanguage().forEach((language, words) -> lines.put(language, words.replace('#', '\n')));
        return new Text(lines);
    }

    private Map<String, String> about(PxKeyword keyword) {
        var about = new LinkedHashMap<String, String>();
        var keys = keyword.keys();
        if (keyword.name().startsWith("CELL")) {
            for (int i = 0; i < Math.min(keys.size(), dimensions.size()); i++) {
                if (!keys.get(i).equals("*")) {
                    about.put(dimensions.get(i).code(), code(i, keys.get(i)));
                }
            }
        } else if (!keys.isEmpty() && labels.contains(keys.getFirst())) {
            int index = labels.indexOf(keys.getFirst());
            about.put(dimensions.get(index).code(), keys.size() > 1 ? code(index, keys.get(1)) : "");
        }
        return about;
    }

    /** Values are named by label, in some files by code. */
    private String code(int dimension, String key) {
        return dimensions.get(dimension).categories().stream()
                .filter(category -> category.label().first().equals(key))
                .findFirst()
                .map(Dimension.Category::code)
                .orElse(key);
    }
}
