package dk.helhed.web;

import java.util.Arrays;
import java.util.List;

/**
 * A word about what was just done, shown once. Its arguments are kept as text, so that any instance can read them from
 * the session; the first character tells a number ({@code #}) from a word ({@code =}).
 */
public record Notice(String key, List<String> arguments) {
    static Notice of(String key, Object... arguments) {
        return new Notice(key, Arrays.stream(arguments).map(Notice::kept).toList());
    }

    /** The arguments as they were given: numbers again as numbers, which plural forms ask for. */
    Object[] values() {
        return arguments.stream().map(Notice::given).toArray();
    }

    private static String kept(Object argument) {
        return (argument instanceof Number ? "#" : "=") + argument;
    }

    private static Object given(String kept) {
        var text = kept.substring(1);
        return kept.startsWith("#") ? new java.math.BigDecimal(text) : text;
    }
}
