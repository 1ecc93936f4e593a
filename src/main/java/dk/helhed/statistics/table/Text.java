package dk.helhed.statistics.table;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Words of a file in the languages that it has them in.
 *
 * @param byLanguage the file's main language first; its code is empty where the file names none; no words are empty
 */
public record Text(Map<String, String> byLanguage) {
    public static final Text NONE = new Text(Map.of());

    public Text {
        // most texts are in one language, and a table may have hundreds of thousands
        var words = new LinkedHashMap<>(byLanguage);
        words.values().removeIf(String::isEmpty);
        byLanguage = words.size() == 1
                ? Map.of(
                        words.keySet().iterator().next(),
                        words.values().iterator().next())
                : Collections.unmodifiableMap(words);
    }

    public static Text of(String language, String words) {
        return words.isEmpty() ? NONE : new Text(Map.of(language, words));
    }

    /** The words in that language, else in the file's main one; empty where there are none. */
    public String in(String language) {
        var words = byLanguage.get(language);
        return words == null ? first() : words;
    }

    public String first() {
        return byLanguage.isEmpty() ? "" : byLanguage.values().iterator().next();
    }
}
