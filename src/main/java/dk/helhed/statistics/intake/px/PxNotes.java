package dk.helhed.statistics.intake.px;

import dk.helhed.statistics.table.Note;
import dk.helhed.statistics.table.Particular;
import dk.helhed.statistics.table.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * NOTE, VALUENOTE and CELLNOTE, where an X at the end makes a note mandatory; and all statements that no other part of the table
 * holds. A hash sign begins a new line.
 */
final class PxNotes {
    private static final List<String> NOTES = List.of("NOTE", "VALUENOTE", "CELLNOTE");

    /** These are the table itself, or how its file is written. */
    private static final Set<String> TOLD_OTHERWISE = Set.of(
            "CHARSET",
            "CODEPAGE",
            "LANGUAGE",
            "LANGUAGES",
            "STUB",
            "HEADING",
            "VALUES",
            "CODES",
            "VARIABLECODE",
            "CONTVARIABLE",
            "KEYS",
            "NOTE",
            "NOTEX",
            "VALUENOTE",
            "VALUENOTEX",
            "CELLNOTE",
            "CELLNOTEX");

    private final PxKeywords keywords;
    private final PxPlaces places;

    /** Statements of several languages are the same one where they are about the same; the first with the first. */
    private record Told(String name, Map<String, String> about, int number) {}

    PxNotes(PxKeywords keywords, PxPlaces places) {
        this.keywords = keywords;
        this.places = places;
    }

    List<Note> notes() {
        var notes = new ArrayList<Note>();
        for (var name : NOTES) {
            for (var mandatory : List.of(true, false)) {
                told(mandatory ? name + "X" : name)
                        .forEach((told, text) -> notes.add(new Note(mandatory, text, told.about())));
            }
        }
        return notes;
    }

    List<Particular> particulars() {
        var particulars = new ArrayList<Particular>();
        for (var name : keywords.names()) {
            if (!TOLD_OTHERWISE.contains(name)) {
                told(name).forEach((told, text) -> particulars.add(new Particular(told.name(), text, told.about())));
            }
        }
        return particulars;
    }

    private Map<Told, Text> told(String name) {
        var words = new LinkedHashMap<Told, Map<String, String>>();
        for (var language : places.languages()) {
            var numbers = new HashMap<Told, Integer>();
            for (var keyword : keywords.named(name, language)) {
                var about = places.about(keyword, language);
                int number = numbers.merge(new Told(name, about, 0), 1, Integer::sum);
                words.computeIfAbsent(new Told(name, about, number), _ -> new LinkedHashMap<>())
                        .put(language, said(keyword));
            }
        }
        var texts = new LinkedHashMap<Told, Text>();
        words.forEach((told, said) -> texts.put(told, new Text(said)));
        return texts;
    }

    /** Of TIMEVAL only the kind of period is not told by the values. */
    private static String said(PxKeyword keyword) {
        var words = keyword.name().equals("TIMEVAL") ? keyword.first() : String.join(", ", keyword.values());
        return words.replace('#', '\n');
    }
}
